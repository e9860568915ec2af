import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { type ExportKind, openExport } from '../../src/export/open-export.ts';
import type { Options } from '../../src/export/options.ts';
import type { ExportedPaper } from '../../src/export/paper.ts';
import { readPapers } from '../../src/export/read-papers.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { silent } from '../../src/progress.ts';
import { awkwardReading, awkwardTitle } from '../support/awkward.ts';
import { findNetworkx, readWithNetworkx } from '../support/networkx.ts';
import { counted, openTestStore } from '../support/store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openTestStore();
  await ingest(store, [...readSeed(), awkwardReading()]);
});
afterAll(() => store.close());

async function exported(kind: ExportKind, format: string, options: Options = {}): Promise<string> {
  const { text } = await openExport({ store, schema, progress: silent }, kind, format, options);
  return (await Readable.from(text).toArray()).join('');
}

const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const everything = {
  of: ['papers'],
  filter: { clauses: [], authors: [], affiliations: [], topics: [], days: null },
};

describe('papers', () => {
  it('are found with one statement, and read in pages with one each', async () => {
    const { store: watched, statements } = counted(store);
    const papers = (await Readable.from(readPapers(watched, everything, 5)).toArray()) as ExportedPaper[];
    const ids = papers.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toHaveLength(22);
    expect(statements).toEqual(['export/paper-ids', ...Array(5).fill('export/papers')]);
  });

  it('are not read further than they are taken', async () => {
    const { store: watched, statements } = counted(store);
    for await (const { id } of readPapers(watched, everything, 5)) {
      expect(id).toBe('agentic-misalignment');
      break;
    }
    expect(statements).toEqual(['export/paper-ids', 'export/papers']);
  });

  it('are chosen by filter, by author, and one by one, whatever they are known by', async () => {
    const ids = async (kind: ExportKind, options: Options) =>
      lines(await exported(kind, 'jsonl', options)).map(({ id }) => id);
    expect(await ids('papers', { filter: ['{"hasCode":true}'] })).toContain('awkward');
    expect(
      await ids('papers', { filter: ['{"year":{"from":2024,"to":2024}}'], author: ['ann-o-awkward'] }),
    ).toEqual(['awkward']);
    expect(await ids('papers', { author: ['0000-0002-1825-0097'] })).toEqual(['awkward']);
    expect(await ids('papers', { author: ['ann-o-awkward', 'evan-hubinger'] })).toHaveLength(21);
    expect(await ids('paper', { paper: ['https://doi.org/10.1234/awkward(1)<2>'] })).toEqual(['awkward']);
    expect(await ids('paper', { paper: ['sleeper-agents'] })).toEqual(['sleeper-agents']);
  });

  it('say as JSON lines all that is known of them', async () => {
    const [awkward] = lines(await exported('paper', 'json-lines', { paper: ['awkward'] })) as [ExportedPaper];
    expect(awkward).toMatchObject({
      title: awkwardTitle,
      publishedOn: '2024-02-29',
      year: 2024,
      kind: 'article',
      volume: '3',
      hasCode: true,
      citationCount: 0,
      authorCoverage: 'known',
      authors: [
        { id: 'evan-hubinger', name: 'Evan Hubinger', orcid: null, position: 1 },
        { id: 'ann-o-awkward', name: '@Ann "O" <Awkward> 🧠', orcid: '0000-0002-1825-0097', position: 2 },
      ],
      affiliations: [{ id: 'a-and-b', name: 'A & B; "C"', ror: null }],
    });
    expect(awkward.topics.map(({ scheme }) => scheme)).toContain('theme');
  });

  it('stand as CSV in one line each, and run no formula', async () => {
    const text = await exported('papers', 'csv');
    expect(text.split('\r\n')[0]).toMatch(/^id,title,authors,/);
    const rows = parse(text, { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(22);
    const awkward = rows.find(({ id }) => id === 'awkward');
    expect(awkward).toMatchObject({
      title: `'${awkwardTitle}`,
      authors: 'Evan Hubinger; @Ann "O" <Awkward> 🧠',
      venue: 'Annals, "of" <AI>',
      hasCode: 'true',
      citationCount: '0',
      abstract: 'On deceptive alignment.\n\n"Reward hacking", a;b, <i>inner alignment</i> \\" \\',
    });
    expect(rows.find(({ id }) => id === 'bare')).toMatchObject({ authors: '', year: '', hasCode: 'false' });
  });

  it('are scholarly articles as JSON-LD', async () => {
    const document = JSON.parse(await exported('papers', 'jsonld'));
    expect(document['@context']).toBe('https://schema.org');
    expect(document['@graph']).toHaveLength(22);
    const ids = document['@graph'].map((paper: Record<string, unknown>) => paper['@id']);
    expect(new Set(ids).size).toBe(22);
    const awkward = document['@graph'].find((paper: { name: string }) => paper.name === awkwardTitle);
    expect(awkward).toMatchObject({
      '@type': 'ScholarlyArticle',
      '@id': 'https://doi.org/10.1234/awkward(1)%3C2%3E',
      datePublished: '2024-02-29',
      author: [
        { '@type': 'Person', '@id': '_:author-evan-hubinger', name: 'Evan Hubinger' },
        { '@type': 'Person', '@id': 'https://orcid.org/0000-0002-1825-0097' },
      ],
      sourceOrganization: [{ '@type': 'Organization', name: 'A & B; "C"' }],
      publisher: { '@type': 'Organization', name: 'X & Y' },
      isPartOf: {
        '@type': 'PublicationIssue',
        issueNumber: '2',
        isPartOf: {
          '@type': 'PublicationVolume',
          isPartOf: { '@type': 'Periodical', name: 'Annals, "of" <AI>' },
        },
      },
      sameAs: ['https://arxiv.org/abs/2402.00001'],
    });
    expect(awkward.identifier).toContainEqual({
      '@type': 'PropertyValue',
      propertyID: 'doi',
      value: '10.1234/awkward(1)<2>',
    });
    expect(JSON.stringify(document)).not.toContain('null');
  });

  it('may be none', async () => {
    const none = { filter: ['{"year":{"from":2999}}'] };
    expect(await exported('papers', 'jsonl', none)).toBe('');
    expect(parse(await exported('papers', 'csv', none), { columns: true })).toEqual([]);
    expect(JSON.parse(await exported('papers', 'jsonld', none))['@graph']).toEqual([]);
  });
});

describe('networks', () => {
  const around = { author: ['evan-hubinger'], depth: ['2'] };

  it('are nodes, then edges, as JSON lines, and edges as CSV', async () => {
    const all = lines(await exported('coauthors', 'jsonl', around));
    const nodes = all.filter(({ type }) => type === 'node');
    const edges = all.filter(({ type }) => type === 'edge');
    expect(all).toEqual([...nodes, ...edges]);
    expect(nodes[0]).toMatchObject({
      id: 'evan-hubinger',
      label: 'Evan Hubinger',
      community: expect.any(Number),
    });
    const rows = parse(await exported('coauthors', 'csv', around), { columns: true }) as Record<
      string,
      string
    >[];
    expect(rows.map(({ source, target, weight }) => [source, target, Number(weight)])).toEqual(
      edges.map(({ source, target, weight }) => [source, target, weight]),
    );
    expect(rows.find(({ source }) => source === 'ann-o-awkward')).toMatchObject({
      sourceLabel: `'@Ann "O" <Awkward> 🧠`,
      targetLabel: 'Evan Hubinger',
    });
  });

  const python = findNetworkx('reading GraphML and GEXF with networkx');
  describe.skipIf(!python).each(['graphml', 'gexf'] as const)('as %s', (format) => {
    const read = async (kind: ExportKind, options: Options = {}) =>
      readWithNetworkx(python ?? '', format, await exported(kind, format, options));

    it('are opened by networkx: coauthors with their years', async () => {
      const network = await read('coauthors', around);
      const all = lines(await exported('coauthors', 'jsonl', around));
      expect(network.directed).toBe(false);
      expect(network.nodes).toHaveLength(all.filter(({ type }) => type === 'node').length);
      expect(network.edges).toHaveLength(all.filter(({ type }) => type === 'edge').length);
      const values = Object.fromEntries(network.nodes);
      expect(values['ann-o-awkward']).toMatchObject({
        label: '@Ann "O" <Awkward> 🧠',
        orcid: '0000-0002-1825-0097',
        degree: 1,
        community: expect.any(Number),
      });
      expect(values['evan-hubinger']).not.toHaveProperty('orcid');
      const tie = network.edges.find((edge) => edge.includes('ann-o-awkward'));
      expect(tie?.[2]).toMatchObject({ weight: 1, paperCount: 1, firstYear: 2024, lastYear: 2024 });
    });

    it('are opened by networkx: papers with their scores', async () => {
      const network = await read('themes', { minScore: ['0'] });
      const all = lines(await exported('themes', 'jsonl', { minScore: ['0'] }));
      const values = Object.fromEntries(network.nodes);
      expect(values.awkward).toMatchObject({
        label: awkwardTitle.replace('\u0001', '\uFFFD').replace('\u000B', '\uFFFD'),
        year: 2024,
        doi: '10.1234/awkward(1)<2>',
      });
      const scores = (edges: { score: number }[]) => edges.map(({ score }) => score).sort();
      expect(scores(network.edges.map(([, , edge]) => edge as { score: number }))).toEqual(
        scores(all.filter(({ type }) => type === 'edge')),
      );
    });
  });

  it('say that the limit left somebody out', async () => {
    expect(await exported('coauthors', 'gexf', { ...around, limit: ['3'] })).toContain('left some out');
    expect(await exported('coauthors', 'gexf', { author: ['ann-o-awkward'] })).not.toContain('left some out');
  });
});

describe('what does not fit', () => {
  it.each<[ExportKind, string, Options, RegExp]>([
    [
      'papers',
      'graphml',
      {},
      /^format: "graphml" is none for papers; there is bibtex \(\.bib\), ris, csl-json \(\.json\), csv, json-lines \(\.jsonl\), json-ld/,
    ],
    ['coauthors', 'jsonld', {}, /^format: .* there is graphml, gexf, csv, json-lines/],
    ['papers', 'csv', { author: ['nobody'] }, /^author: nobody is known by "nobody"/],
    ['paper', 'csv', { paper: ['nothing'] }, /^paper: none is known by "nothing"/],
    ['papers', 'csv', { depth: ['1'] }, /^depth: not known here; there is author, filter/],
    ['papers', 'csv', { filter: ['{"year":{"from":"x"}}'] }, /^filter\.year\.from: Int cannot represent/],
    [
      'papers',
      'csv',
      { filter: ['{"or":[{"publishedOn":{"to":"2024-02-30"}}]}'] },
      /^filter\.or\.0\.publishedOn\.to: /,
    ],
    ['papers', 'csv', { filter: ['{"nothing":1}'] }, /^filter: Field "nothing" is not defined/],
    ['papers', 'csv', { filter: ['{'] }, /^filter: is not JSON/],
    ['papers', 'csv', { filter: ['{}', '{}'] }, /^filter: give it once/],
    ['coauthors', 'csv', {}, /^author: must be from 1 to 50, not 0/],
    ['coauthors', 'csv', { author: ['evan-hubinger'], depth: ['4'] }, /^depth: must be from 1 to 3/],
    ['coauthors', 'csv', { author: ['evan-hubinger'], limit: ['1.5'] }, /^limit: must be a whole number/],
    ['themes', 'gexf', { minScore: ['much'] }, /^minScore: must be a number/],
  ])('%s as %s with %j is refused', async (kind, format, options, message) => {
    await expect(exported(kind, format, options)).rejects.toThrow(message);
  });
});
