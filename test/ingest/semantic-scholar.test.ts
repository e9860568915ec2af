import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/ingest/entry.ts';
import { readGazetteer } from '../../src/ingest/gazetteer.ts';
import { graphRecord, type PaperRecord } from '../../src/ingest/record.ts';
import { readSemanticScholar } from '../../src/ingest/semantic-scholar/reader.ts';
import { collect } from '../support/collect.ts';

const gazetteer = readGazetteer();
const sha = (digit: string) => digit.repeat(40);

const folder = mkdtempSync(path.join(tmpdir(), 'coterie-test-'));
const file = path.join(folder, 'papers.jsonl');
afterAll(() => rmSync(folder, { recursive: true }));

async function read(text: string | Buffer): Promise<Entry[]> {
  writeFileSync(file, text);
  const entries = await collect(readSemanticScholar(file, gazetteer));
  for (const entry of entries) {
    if ('records' in entry) for (const record of entry.records) graphRecord.parse(record);
  }
  return entries;
}

async function paperOf(fields: object): Promise<PaperRecord> {
  const [entry] = await read(JSON.stringify({ paperId: sha('a'), title: 'On Feathers', ...fields }));
  const paper = entry && 'records' in entry ? entry.records[0] : undefined;
  if (paper?.type !== 'paper') throw new Error(JSON.stringify(entry));
  return paper;
}

const FULL = {
  paperId: sha('a'),
  corpusId: 1234,
  externalIds: { DOI: '10.99999/JIW.2024.17', ArXiv: '2402.00017', CorpusId: 1234, DBLP: 'x/y' },
  url: `https://www.semanticscholar.org/paper/${sha('a')}`,
  title: 'Weighing Feathers: A\n Study',
  abstract: 'Scales disagree.',
  venue: 'JIW',
  publicationVenue: { id: 'v', name: 'Journal of Imaginary Weights', type: 'journal' },
  year: 2024,
  publicationTypes: ['JournalArticle', 'Review'],
  publicationDate: '2024-02-01',
  journal: { name: 'Journal of Imaginary Weights', volume: '3', pages: '\n 17-29 ' },
  citationCount: 7,
  influentialCitationCount: 1,
  s2FieldsOfStudy: [{ category: 'Physics', source: 's2-fos-model' }],
  tldr: { model: 'tldr@v2', text: 'Feathers weigh.' },
  embedding: { model: 'specter_v2', vector: [0.1, 0.2] },
  authors: [
    {
      authorId: '1111',
      name: 'Ada Beispiel',
      externalIds: { ORCID: '0000-0002-1825-0097', DBLP: ['Ada Beispiel'] },
      affiliations: ['Institute of Scales', ' '],
      homepage: 'https://ada.example',
      paperCount: 12,
      citationCount: 340,
      hIndex: 5,
    },
    { authorId: null, name: 'Jörg B. Muster' },
  ],
  references: [
    { paperId: sha('b'), externalIds: { DOI: '10.99999/OLD.1', ArXiv: '1901.00001' } },
    { paperId: sha('c'), externalIds: { ArXiv: '1901.00002v2' } },
    { paperId: null, externalIds: null, title: 'Unknown' },
    { paperId: sha('d'), externalIds: { MAG: '5' } },
    { citedPaper: { paperId: sha('e'), externalIds: { DOI: '10.99999/old.2' } }, isInfluential: true },
    { paperId: sha('b'), externalIds: { DOI: '10.99999/old.1' } },
    null,
  ],
};

describe('a paper of Semantic Scholar', () => {
  it('comes with what is said of its authors', async () => {
    expect(await read(JSON.stringify(FULL))).toEqual([
      {
        place: { file, line: 1 },
        records: [
          {
            type: 'paper',
            id: 'weighing-feathers',
            title: 'Weighing Feathers: A Study',
            abstract: 'Scales disagree.',
            publishedOn: '2024-02-01',
            year: 2024,
            kind: 'review',
            publication: { venue: 'Journal of Imaginary Weights', volume: '3', pages: '17-29' },
            doi: '10.99999/jiw.2024.17',
            arxivId: '2402.00017',
            semanticScholarId: sha('a'),
            citationCount: 7,
            authors: [
              {
                id: 's2-1111',
                name: 'Ada Beispiel',
                semanticScholarId: '1111',
                orcid: '0000-0002-1825-0097',
                position: 1,
              },
              { id: 'jorg-muster', name: 'Jörg B. Muster', position: 2 },
            ],
            authorCoverage: 'known',
            references: ['10.99999/old.1', '1901.00002', '10.99999/old.2'],
          },
          {
            type: 'author',
            id: 's2-1111',
            name: 'Ada Beispiel',
            semanticScholarId: '1111',
            orcid: '0000-0002-1825-0097',
            homepage: 'https://ada.example',
            affiliations: [{ id: 'institute-of-scales', name: 'Institute of Scales', current: true }],
            metrics: [
              { name: 'h-index', value: 5, definition: expect.stringContaining('Semantic Scholar') },
              { name: 'papers', value: 12, definition: expect.any(String) },
              { name: 'citations', value: 340, definition: expect.any(String) },
            ],
          },
        ],
      },
    ]);
  });

  it('needs no more than a title', async () => {
    const bare = {
      type: 'paper',
      id: 'on-feathers',
      title: 'On Feathers',
      authors: [],
      authorCoverage: 'partial',
    };
    const nothing = Object.fromEntries(Object.keys(FULL).map((name) => [name, null]));
    expect(await paperOf({ ...nothing, title: 'On Feathers' })).toEqual(bare);
    expect(await paperOf({ paperId: undefined })).toEqual(bare);
    const empty = { paperId: '', abstract: '', venue: '', authors: [], references: [], publicationTypes: [] };
    expect(await paperOf(empty)).toEqual(bare);
  });

  it.each(['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'file:///etc/passwd'])(
    'row 42: leaves out an address that is no page: %s',
    async (homepage) => {
      const entries = await read(
        JSON.stringify({
          title: 'On Feathers',
          authors: [{ authorId: '1', name: 'Ada Beispiel', homepage, hIndex: 1 }],
        }),
      );
      expect(JSON.stringify(entries)).toContain('h-index');
      expect(JSON.stringify(entries)).not.toContain(homepage);
    },
  );

  it('leaves out what is not an identifier, a date or a year', async () => {
    const paper = await paperOf({
      externalIds: { DOI: 'none', ArXiv: '?' },
      publicationDate: '2024-02-31',
      year: 0,
      authors: [
        { authorId: '1', name: 'Ada Beispiel', externalIds: { ORCID: '0000-0000-0000-0000' }, homepage: '-' },
      ],
    });
    expect(Object.keys(paper)).toEqual([
      'type',
      'id',
      'title',
      'semanticScholarId',
      'authors',
      'authorCoverage',
    ]);
    expect(paper.authors).toEqual([
      { id: 's2-1', name: 'Ada Beispiel', semanticScholarId: '1', position: 1 },
    ]);
  });

  it.each([
    [['JournalArticle'], 'Journal of Imaginary Weights', 'article'],
    [['JournalArticle', 'Conference'], 'Weights Conference', 'proceedings-article'],
    [['JournalArticle'], 'arXiv.org', 'preprint'],
    [['BookSection'], null, 'book-chapter'],
    [['Editorial'], null, undefined],
    [null, null, undefined],
  ])('of the types %j in %s is %s', async (publicationTypes, venue, kind) => {
    expect((await paperOf({ publicationTypes, venue })).kind).toBe(kind);
  });

  it('on arXiv has no volume', async () => {
    const journal = { name: 'ArXiv', volume: 'abs/2402.00017', pages: null };
    expect((await paperOf({ journal })).publication).toEqual({ venue: 'ArXiv' });
  });

  it('may list an author twice or without a name', async () => {
    const ada = { authorId: '1', name: 'Ada Beispiel' };
    const paper = await paperOf({
      authors: [ada, { authorId: '2', name: null }, ada, { authorId: 3, name: 'Bo' }],
    });
    expect(paper.authors.map(({ id, position }) => [id, position])).toEqual([
      ['s2-1', 1],
      ['s2-3', 4],
    ]);
    expect(paper.authorCoverage).toBe('partial');
  });
});

describe('a file of Semantic Scholar', () => {
  const lines = [
    JSON.stringify({ paperId: sha('a'), title: 'On Feathers', abstract: 'A\u2028B' }),
    '',
    '{"paperId": "cut',
    'null',
    JSON.stringify({ paperId: sha('b'), title: null }),
    JSON.stringify({ paperId: sha('c'), title: 'On Stones', year: 'MMXXIV' }),
    '7',
    JSON.stringify({ authorId: '1', name: 'Ada Beispiel', hIndex: null }),
    JSON.stringify({ authorId: '2', name: null }),
    JSON.stringify({
      corpusid: 9,
      externalids: { DOI: '10.99999/x' },
      url: `https://www.semanticscholar.org/paper/${sha('d')}`,
      title: 'On Scales',
      publicationdate: '2024-02-01',
      citationcount: 3,
      authors: [{ authorId: '1', name: 'Ada Beispiel' }],
    }),
  ].join('\r\n');
  const said = (entry: Entry) => {
    if ('reason' in entry) return `${entry.place.line} ${entry.reason.split(':')[0]}: ${entry.text}`;
    const [record] = entry.records;
    return `${entry.place.line} ${record?.type} ${record?.id}`;
  };
  const expected = [
    '1 paper on-feathers',
    '3 not JSON: {"paperId": "cut',
    '4 Semantic Scholar knows no such paper: null',
    `5 the paper has no title: ${sha('b')}`,
    expect.stringMatching(/^6 the paper is not as expected: \{"paperId"/),
    '7 the paper is not as expected: 7',
    '8 author s2-1',
    '9 the author has no name: 2',
    '10 paper on-scales',
  ];

  it('has an item on each line', async () => {
    const entries = await read(`\uFEFF${lines}\n`);
    expect(entries.map(said)).toEqual(expected);
    const [paper] = (entries.at(-1) as { records: PaperRecord[] }).records;
    expect(paper).toMatchObject({ semanticScholarId: sha('d'), doi: '10.99999/x', citationCount: 3 });
  });

  it('may not be UTF-8 here and there', async () => {
    const latin = Buffer.from(`{"paperId": "${sha('a')}", "title": "Ménage"}\n`, 'latin1');
    const entries = await read(Buffer.concat([latin, Buffer.from(lines)]));
    expect(entries[0]).toEqual({ place: { file, line: 1 }, reason: 'the line is not UTF-8', text: '' });
    expect(entries.length).toBe(expected.length + 1);
  });

  it.each([undefined, 2])('may be an array, printed with an indent of %s', async (indent) => {
    const items = [
      { paperId: sha('a'), title: 'On Feathers' },
      null,
      { paperId: sha('b'), title: 'On Stones' },
    ];
    expect((await read(`\n${JSON.stringify(items, null, indent)}\n`)).map(said)).toEqual([
      '2 paper on-feathers',
      '2 Semantic Scholar knows no such paper: item 2',
      '2 paper on-stones',
    ]);
  });

  it('may be an array that is cut, or nothing', async () => {
    expect((await read('[\n{"title": "On Feathers"},')).map(said)).toEqual([
      '1 not JSON: [\n{"title": "On Feathers"},',
    ]);
    expect(await read('')).toEqual([]);
    expect(await read('[]')).toEqual([]);
  });
});
