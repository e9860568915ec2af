import type { Entry } from '../../src/ingest/entry.ts';
import type { GraphRecord, PaperRecord } from '../../src/ingest/record.ts';
import type { Stream } from '../../src/ingest/stream/import-stream.ts';

/** A stream of entries, whose positions are their numbers. Faults are thrown where they stand. */
export function streamOf(entries: (Entry | Error)[], facts: Partial<Stream> = {}): Stream {
  return {
    source: {
      id: 'openalex',
      kind: 'openalex',
      name: 'OpenAlex',
      retrievedAt: '2026-11-21T00:00:00Z',
      version: 'test',
    },
    job: 'test',
    registry: 'openAlexId',
    async *entries(after) {
      for (const [index, entry] of entries.entries()) {
        if (after !== null && index <= Number(after)) continue;
        if (entry instanceof Error) throw entry;
        yield { entry, position: String(index) };
      }
    },
    ...facts,
  };
}

export function entry(...records: GraphRecord[]): Entry {
  return { place: { file: 'test.jsonl', line: 1 }, records };
}

/** A work of OpenAlex by its number. Authors are given by number and name. */
export function work(
  id: number,
  title: string,
  authors: [id: number, name: string][],
  facts: Partial<PaperRecord> = {},
): PaperRecord {
  return {
    type: 'paper',
    id: `W${id}`,
    title,
    openAlexId: `W${id}`,
    authors: authors.map(([author, name], index) => ({
      id: `A${author}`,
      name,
      openAlexId: `A${author}`,
      position: index + 1,
    })),
    authorCoverage: 'known',
    ...facts,
  };
}
