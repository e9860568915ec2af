import type { Entry } from '../entry.ts';
import type { Positioned } from './batches.ts';

/** Entries with their numbers for positions, for sources that are read from their beginning each time. */
export async function* numbered(
  entries: AsyncIterable<Entry>,
  after: string | null,
): AsyncGenerator<Positioned> {
  const done = after === null ? 0 : Number(after);
  let number = 0;
  for await (const entry of entries) {
    number += 1;
    if (number > done) yield { entry, position: String(number) };
  }
}
