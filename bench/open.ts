import { openGrafeo } from '../src/graph/grafeo.ts';
import { setUp } from '../src/graph/open.ts';
import type { GraphStore } from '../src/graph/store.ts';
import { openEmptyNeo4j } from '../test/support/neo4j/empty.ts';

const TIMEOUT = 600_000;

/** Opens an empty graph: the Neo4j at an address, which is emptied, or an embedded one. */
export async function openEmpty({
  neo4j,
  file,
}: {
  neo4j?: string;
  file?: string;
} = {}): Promise<GraphStore> {
  const store = neo4j
    ? await openEmptyNeo4j(neo4j, TIMEOUT)
    : openGrafeo({ timeout: TIMEOUT, ...(file && { file }) });
  await setUp(store);
  return store;
}

export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
