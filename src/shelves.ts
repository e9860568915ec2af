import { loadShelves, loadUnshelved } from '../cypher/statements.generated.ts';
import type { GraphStore } from './graph/store.ts';
import { type Progress, silent } from './progress.ts';

const AT_ONCE = 50_000;

/** Whether there are papers that stand on no shelf, so that lists would lack them. */
export async function isUnshelved(store: Pick<GraphStore, 'read'>): Promise<boolean> {
  return (await store.read(loadUnshelved, {})).some(({ unshelved }) => unshelved);
}

/**
 * Puts papers on the shelves that lists by title and by citations walk along: those of a graph from before there were
 * shelves, or that came as files, or written with Cypher.
 */
export async function shelveMissing(store: GraphStore, progress: Progress = silent): Promise<void> {
  if (!(await isUnshelved(store))) return;
  const step = progress('putting papers on shelves');
  for (let shelved = AT_ONCE; shelved === AT_ONCE; step.advance(shelved)) {
    const rows = await store.transaction((transaction) => transaction.run(loadShelves, { limit: AT_ONCE }));
    shelved = rows[0]?.count ?? 0;
  }
  step.done();
}
