import { z } from 'zod';
import type { Entry } from '../entry.ts';
import { graphRecord } from '../record.ts';
import type { StreamRecord } from './batch.ts';
import type { Reject } from './rejects.ts';

/**
 * An entry, and a text by which the stream finds the place after it again; also which share of the source, from 0
 * to 1, has been read so far, where that is known.
 */
export interface Positioned {
  entry: Entry;
  position: string;
  share?: number;
}

/** Entries that are written together. */
export interface ReadBatch {
  entries: number;
  records: StreamRecord[];
  /** Those of the entries that are set aside. */
  rejects: Reject[];
  /** Of the last entry. */
  position: string;
  share: number | undefined;
}

/** Parts a stream into batches of so many entries. Where it breaks off, what stands before that is a batch, too. */
export async function* batchesOf(stream: AsyncIterable<Positioned>, size: number): AsyncGenerator<ReadBatch> {
  let batch = empty();
  try {
    for await (const { entry, position, share } of stream) {
      const checked = check(entry);
      if ('records' in checked) batch.records.push(...checked.records);
      else batch.rejects.push(checked);
      batch = { ...batch, entries: batch.entries + 1, position, share };
      if (batch.entries < size) continue;
      yield batch;
      batch = empty();
    }
  } catch (error) {
    if (batch.entries > 0) yield batch;
    throw error;
  }
  if (batch.entries > 0) yield batch;
}

function empty(): ReadBatch {
  return { entries: 0, records: [], rejects: [], position: '', share: undefined };
}

/** An entry with its records brought to their normal form; it is set aside whole where one of them breaks the schema. */
function check(entry: Entry): { records: StreamRecord[] } | Reject {
  if ('reason' in entry) return { ...entry.place, reason: entry.reason, record: entry.text };
  const records: StreamRecord[] = [];
  for (const record of entry.records) {
    const checked = graphRecord.safeParse(record);
    if (!checked.success) {
      const reason = `the ${record.type} is not valid: ${z.prettifyError(checked.error)}`;
      return { ...entry.place, reason, record };
    }
    if (checked.data.type !== 'post') records.push(checked.data);
  }
  return { records };
}
