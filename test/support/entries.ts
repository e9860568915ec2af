import type { Entry } from '../../src/ingest/entry.ts';
import type { PaperRecord } from '../../src/ingest/record.ts';
import { graphRecord } from '../../src/ingest/record.ts';

/** All that a reader yields. */
export async function collect(entries: AsyncIterable<Entry>): Promise<Entry[]> {
  const all: Entry[] = [];
  for await (const entry of entries) all.push(entry);
  return all;
}

/** The papers among entries, each of which must hold what the loader takes. */
export function papersOf(entries: Entry[]): PaperRecord[] {
  return entries
    .flatMap((entry) => ('records' in entry ? entry.records : []))
    .map((record) => graphRecord.parse(record))
    .filter((record) => record.type === 'paper');
}

/** The lines and the reasons of the entries that were refused. */
export function refusals(entries: Entry[]): [number, string][] {
  return entries.flatMap((entry) => ('reason' in entry ? [[entry.place.line, entry.reason]] : []));
}
