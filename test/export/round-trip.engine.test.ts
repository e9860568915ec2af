import { afterAll, beforeAll, expect, it } from 'vitest';
import { toBibtex } from '../../src/export/bibtex.ts';
import { toCslItem } from '../../src/export/csl-json.ts';
import type { ExportedPaper } from '../../src/export/paper.ts';
import { readPapers } from '../../src/export/read-papers.ts';
import { toRis } from '../../src/export/ris.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { readBibtex } from '../../src/ingest/bibtex/reader.ts';
import { readCslJson } from '../../src/ingest/csl-json/reader.ts';
import type { Entry } from '../../src/ingest/entry.ts';
import { load } from '../../src/ingest/load.ts';
import { readRis } from '../../src/ingest/ris/reader.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { importStream } from '../../src/ingest/stream/import-stream.ts';
import { numbered } from '../../src/ingest/stream/numbered.ts';
import { openTestStore } from '../support/store.ts';
import { entry, streamOf, work } from '../support/stream.ts';

const everything = {
  of: ['papers'],
  filter: { clauses: [], authors: [], affiliations: [], topics: [], days: null },
};
const json = (papers: ExportedPaper[]) => JSON.stringify(papers.map(toCslItem), null, 1);
const formats: [
  string,
  (papers: ExportedPaper[]) => string,
  (text: string, file: string) => AsyncIterable<Entry>,
][] = [
  ['BibTeX', (papers) => papers.map(toBibtex).join(''), readBibtex],
  ['RIS', (papers) => papers.map(toRis).join(''), readRis],
  ['CSL-JSON', json, readCslJson],
];

let store: GraphStore;
beforeAll(async () => {
  store = await openTestStore();
  await load(store, readSeed());
  const umlauts = work(1, 'Über Bären & Füchse: 100 % {sicher}', [[1, 'Jürgen van der Bärwald']], {
    id: 'uber-baren-fuchse',
    arxivId: '2401.01234',
    publication: { venue: 'Zeitschrift für Bären', volume: '7', pages: '1-9' },
    kind: 'article',
    publishedOn: '2024-01-05',
    doi: '10.1234/bären_und.füchse',
  });
  await importStream(store, streamOf([entry(umlauts)]));
});
afterAll(() => store.close());

async function papersOf(one: GraphStore): Promise<ExportedPaper[]> {
  const papers: ExportedPaper[] = [];
  for await (const paper of readPapers(one, everything)) papers.push(paper);
  return papers.sort((a, b) => (a.id < b.id ? -1 : 1));
}

it.each(formats)(
  '%s goes out, comes into another graph, and goes out the same',
  async (_name, write, read) => {
    const out = write(await papersOf(store));
    const other = await openTestStore();
    try {
      const result = await importStream(
        other,
        streamOf([], { registry: null, entries: (after) => numbered(read(out, 'bibliography'), after) }),
      );
      expect(result).toMatchObject({ added: 21, rejected: 0 });
      expect(write(await papersOf(other))).toEqual(out);
    } finally {
      await other.close();
    }
  },
);
