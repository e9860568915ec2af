import { afterAll, beforeAll } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
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

/** For the tests of a file: a graph that holds the seed, or other readings, and the server on it. */
export function useGraph(readings: () => Reading[] = readSeed): LoadedGraph {
  const graph = {} as LoadedGraph;
  beforeAll(async () => {
    const store = await openTestStore();
    await load(store, readings());
    const client = createClient(store);
    Object.assign(graph, { store, client, ask: client.ask });
  });
  afterAll(() => graph.store.close());
  return graph;
}
