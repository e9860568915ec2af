import { afterAll, beforeAll } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { load } from '../../src/ingest/load.ts';
import type { Reading } from '../../src/ingest/record.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { createClient } from './client.ts';
import { openTestStore } from './store.ts';

interface LoadedGraph {
  store: GraphStore;
  client: ReturnType<typeof createClient>;
  ask: ReturnType<typeof createClient>['ask'];
}

/** For the tests of a file: a graph and the server on it. It holds the seed with all that follows from it, or other readings as they stand. */
export function useGraph(readings?: () => Reading[]): LoadedGraph {
  const graph = {} as LoadedGraph;
  beforeAll(async () => {
    const store = await openTestStore();
    if (readings) await load(store, readings());
    else await ingest(store, readSeed());
    const client = createClient(store);
    Object.assign(graph, { store, client, ask: client.ask });
  });
  afterAll(() => graph.store.close());
  return graph;
}
