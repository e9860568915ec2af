import { createHash } from 'node:crypto';
import type { GraphStore } from '../graph/store.ts';
import { indexWritten } from '../search/index-words.ts';
import type { Reading } from './record.ts';
import { rowsOf } from './rows.ts';
import { writeRows, writeSources } from './write.ts';

/**
 * Writes readings into the graph, all in one transaction. Writing the same again changes nothing. What is
 * recorded of each source does not depend on the order in which sources come; of positions in bylines and of roles
 * the last source to state one is shown.
 */
export async function load(store: GraphStore, readings: Reading[]): Promise<void> {
  await store.transaction(async (transaction) => {
    const sources = readings.map(({ source, records }) => ({
      ...source,
      version: source.version ?? createHash('sha256').update(JSON.stringify(records)).digest('hex'),
    }));
    await writeSources(transaction, sources);
    for (const { source, records } of readings) {
      await indexWritten(transaction, await writeRows(transaction, rowsOf(source.id, records)));
    }
  });
}
