import type { Batch } from '../src/graph/batch.ts';
import type { GraphStore } from '../src/graph/store.ts';

/** What a resolver may use: the graph, and the batch of its request. */
export interface Context {
  store: Pick<GraphStore, 'read' | 'info'>;
  batch: Batch;
}
