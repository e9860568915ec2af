import { describe, expect, it } from 'vitest';
import { readArxiv } from '../../src/ingest/arxiv/reader.ts';
import type { Entry } from '../../src/ingest/entry.ts';
import { readGazetteer } from '../../src/ingest/gazetteer.ts';
import { graphRecord, type PaperRecord } from '../../src/ingest/record.ts';
import { arxivEntry, arxivError, arxivFeed } from '../support/arxiv-feed.ts';
import { collect } from '../support/collect.ts';

const gazetteer = readGazetteer();

async function read(xml: string): Promise<Entry[]> {
  const entries = await collect(readArxiv(xml, 'feed.xml', gazetteer));
  for (const entry of entries) {
    if ('records' in entry) for (const record of entry.records) graphRecord.parse(record);
  }
  return entries;
}

async function paperOf(entry: string): Promise<PaperRecord> {
  const [first] = await read(arxivFeed(1, [entry]));
  const paper = first && 'records' in first ? first.records[0] : undefined;
  if (paper?.type !== 'paper') throw new Error(JSON.stringify(first));
  return paper;
}

const FULL = `  <entry>
    <id>http://arxiv.org/abs/2402.00017v3</id>
    <title>Weighing Feathers &amp; Stones:
  A Study of $\\lambda &lt; 1$</title>
    <updated>2024-03-02T09:00:00Z</updated>
    <summary>  Scales disagree
about feathers.

  We ask M&#252;ller why.
</summary>
    <published>2024-02-01T18:59:59Z</published>
    <author>
      <name>Ada B. Beispiel</name>
      <arxiv:affiliation xmlns:arxiv="http://arxiv.org/schemas/atom">Institute of Scales,
        Nowhere</arxiv:affiliation>
      <arxiv:affiliation xmlns:arxiv="http://arxiv.org/schemas/atom">Feather Lab</arxiv:affiliation>
    </author>
    <author>
      <name>Jörg Muster</name>
    </author>
    <arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">9 pages</arxiv:comment>
    <arxiv:journal_ref xmlns:arxiv="http://arxiv.org/schemas/atom">J. Imag. Weights 3 (2024)
      17-29</arxiv:journal_ref>
    <arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.99999/JIW.2024.17</arxiv:doi>
    <link title="doi" href="http://dx.doi.org/10.99999/JIW.2024.17" rel="related"/>
    <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="stat.ML" scheme="http://arxiv.org/schemas/atom"/>
    <category term="stat.ML" scheme="http://arxiv.org/schemas/atom"/>
    <category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
    <category term="math.OC" scheme="http://arxiv.org/schemas/atom"/>
    <category term="hep-th" scheme="http://arxiv.org/schemas/atom"/>
    <category term="I.2.6" scheme="http://arxiv.org/schemas/atom"/>
    <category term="68T05, 68T07" scheme="http://arxiv.org/schemas/atom"/>
  </entry>
`;

describe('an entry of arXiv', () => {
  it('is a paper with its categories', async () => {
    expect(await read(arxivFeed(1, [FULL]))).toEqual([
      {
        place: { file: 'feed.xml', line: 9 },
        records: [
          {
            type: 'paper',
            id: 'weighing-feathers-stones',
            title: 'Weighing Feathers & Stones: A Study of $\\lambda < 1$',
            abstract: 'Scales disagree about feathers. We ask Müller why.',
            publishedOn: '2024-02-01',
            publication: { venue: 'J. Imag. Weights 3 (2024) 17-29' },
            category: 'ML',
            doi: '10.99999/jiw.2024.17',
            arxivId: '2402.00017',
            authors: [
              {
                id: 'ada-beispiel',
                name: 'Ada B. Beispiel',
                position: 1,
                printedAffiliations: ['Institute of Scales, Nowhere', 'Feather Lab'],
              },
              { id: 'jorg-muster', name: 'Jörg Muster', position: 2 },
            ],
            authorCoverage: 'known',
            topics: ['stat-ml', 'cs-lg', 'math-oc', 'hep-th'],
          },
          { type: 'topic', id: 'stat-ml', name: 'stat.ML', scheme: 'arxiv', notation: 'stat.ML' },
          { type: 'topic', id: 'cs-lg', name: 'cs.LG', scheme: 'arxiv', notation: 'cs.LG' },
          { type: 'topic', id: 'math-oc', name: 'math.OC', scheme: 'arxiv', notation: 'math.OC' },
          { type: 'topic', id: 'hep-th', name: 'hep-th', scheme: 'arxiv', notation: 'hep-th' },
        ],
      },
    ]);
  });

  it('without a journal is a preprint', async () => {
    const paper = await paperOf(arxivEntry('2402.00018v1', 'On Feathers'));
    expect(paper).toMatchObject({
      kind: 'preprint',
      category: 'LG',
      abstract: 'Of On Feathers. On two lines.',
    });
    expect(paper).not.toHaveProperty('publication');
    expect(paper).not.toHaveProperty('doi');
  });

  it.each([
    ['http://arxiv.org/abs/hep-th/9901001v2', 'hep-th/9901001'],
    ['https://arxiv.org/abs/2402.00010v12', '2402.00010'],
  ])('with the id %s is %s', async (url, arxivId) => {
    const entry = arxivEntry('2402.00018v1', 'On Feathers').replace('http://arxiv.org/abs/2402.00018v1', url);
    expect((await paperOf(entry)).arxivId).toBe(arxivId);
  });

  it('in a category beyond the gazetteer prints it whole', async () => {
    const entry = arxivEntry('2402.00018v1', 'On Feathers').replaceAll('cs.LG', 'math.NA');
    expect(await paperOf(entry)).toMatchObject({ category: 'math.NA', topics: ['math-na'] });
  });

  it('with several DOIs has the first', async () => {
    const doi = '<arxiv:doi>10.99999/a.1 10.99999/b.2</arxiv:doi>';
    expect((await paperOf(arxivEntry('2402.00018v1', 'On Feathers', doi))).doi).toBe('10.99999/a.1');
  });

  it('with something else for a DOI has none', async () => {
    const doi = '<arxiv:doi>to appear</arxiv:doi>';
    expect(await paperOf(arxivEntry('2402.00018v1', 'On Feathers', doi))).not.toHaveProperty('doi');
  });

  it('counts the authors without the signs among them', async () => {
    const more = [':', 'Bo Exempel', 'Ada Beispiel'].map((name) => `<author><name>${name}</name></author>`);
    const paper = await paperOf(arxivEntry('2402.00018v1', 'On Feathers', more.join('')));
    expect(paper.authors.map(({ id, position }) => [id, position])).toEqual([
      ['ada-beispiel', 1],
      ['bo-exempel', 2],
    ]);
    expect(paper.authorCoverage).toBe('partial');
  });
});

describe('a feed of arXiv', () => {
  it('goes on after an entry that cannot be read', async () => {
    const entries = await read(
      arxivFeed(4, [
        arxivEntry('2402.00018v1', 'On Feathers'),
        arxivEntry('2402.00019v1', ''),
        arxivEntry('2402.00020v1', 'Twice', '<title>Told</title>\n'),
        '<entry></entry>\n',
        '<entry><title>On Stones</title></entry>\n',
        arxivEntry('2402.00021v1', 'On Scales'),
      ]),
    );
    expect(entries.map((entry) => ('reason' in entry ? entry.reason.split(':')[0] : 'read'))).toEqual([
      'read',
      'the entry has no title',
      'the entry is not as expected',
      'the entry has no arXiv id',
      'the entry has no arXiv id',
      'read',
    ]);
    expect(entries.map(({ place }) => place.line)).toEqual([9, 24, 39, 55, 56, 57]);
    expect(entries[1]).toMatchObject({ text: 'http://arxiv.org/abs/2402.00019v1' });
  });

  it('may be an error', async () => {
    expect(await read(arxivFeed(1, [arxivError('incorrect id format for 1234')]))).toEqual([
      {
        place: { file: 'feed.xml', line: 9 },
        reason: 'arXiv answered with an error: incorrect id format for 1234',
        text: 'http://arxiv.org/api/errors#incorrect_id_format_for_1234',
      },
    ]);
  });

  it('may be a paper about errors', async () => {
    expect(await paperOf(arxivEntry('2402.00022v1', 'Error'))).toMatchObject({ title: 'Error' });
  });

  it('may be empty', async () => {
    expect(await read(arxivFeed(0, []))).toEqual([]);
  });

  it('has many references to characters', async () => {
    const titles = Array.from({ length: 2000 }, (_, n) => `${n} &amp; &lt; &#233;`);
    const entries = await read(
      arxivFeed(
        2000,
        titles.map((title) => arxivEntry('2402.00001', title)),
      ),
    );
    expect(entries).toHaveLength(2000);
    const [last] = (entries[1999] as { records: PaperRecord[] }).records;
    expect(last?.title).toBe('1999 & < é');
  });

  it.each([
    ['cut', arxivFeed(1, [FULL]).slice(0, 900)],
    ['cut between entries', arxivFeed(2, [FULL]).replace('</feed>', '')],
    ['HTML', '<html><body>Rate exceeded.</body></html>'],
    ['text', 'Rate exceeded.'],
    ['nothing', ''],
    [
      'a document of traps',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><feed><title>&x;</title></feed>',
    ],
  ])('that is %s is set aside', async (_, xml) => {
    const entries = await read(xml);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ place: { file: 'feed.xml', line: 1 }, text: 'feed.xml' });
    expect((entries[0] as { reason: string }).reason).not.toBe('');
  });
});
