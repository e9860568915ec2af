import { graphIds } from '../../cypher/statements.generated.ts';
import type { GraphStore } from './store.ts';

/** The ids of all nodes of a label, in order. */
export async function idsOf(store: Pick<GraphStore, 'read'>, label: string): Promise<string[]> {
  return (await store.read(graphIds, { label })).map(({ id }) => id);
}
