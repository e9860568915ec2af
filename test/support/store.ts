import { openGrafeo } from '../../src/graph/grafeo.ts';
import { openNeo4j } from '../../src/graph/neo4j.ts';
import { setUp } from '../../src/graph/open.ts';
import type { Statement } from '../../src/graph/statement.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { engineUnderTest } from './engine.ts';
import { openEmptyNeo4j } from './neo4j/empty.ts';

/** Generous: a Neo4j that has just started, on a busy machine, plans several statements at once slowly. */
const timeout = 60_000;

/** An empty graph on the engine under test, ready to be written to. Close it after the tests. */
export async function openTestStore(): Promise<GraphStore> {
  const engine = engineUnderTest();
  const store = engine.name === 'neo4j' ? await openEmptyNeo4j(engine.uri, timeout) : openMemoryStore();
  await setUp(store);
  return store;
}

/** The graph of a test store as another process would open it; the embedded engine has one process alone. */
export async function openBeside(store: GraphStore): Promise<GraphStore> {
  const engine = engineUnderTest();
  if (engine.name === 'grafeo') return { ...store, close: async () => undefined };
  return openNeo4j({ uri: engine.uri, user: 'neo4j', password: '', database: 'neo4j', timeout });
}

/** The embedded engine in memory, with rows in random order wherever no order is asked for. */
export function openMemoryStore(): GraphStore {
  return openGrafeo({ timeout, shuffleUnordered: true });
}

/** A statement that only a test asks. */
export function testStatement<Row>(cypher: string): Statement<Record<string, unknown>, Row> {
  return { name: 'test', access: 'read', cypher };
}

/** A statement by which a test changes the graph. */
export function testWrite(cypher: string): Statement<Record<string, unknown>, unknown> {
  return { name: 'test', access: 'write', cypher };
}

/** Takes an engine very long, and little memory. Neo4j is the faster one. */
export function slowStatement(): Statement<Record<string, unknown>, unknown> {
  const most = engineUnderTest().name === 'neo4j' ? 100_000 : 2000;
  return testStatement(
    `UNWIND range(1, ${most}) AS a UNWIND range(1, 2000) AS b WITH a, b WHERE a + b = 0 RETURN count(*) AS slow`,
  );
}

/** A store that remembers which statements were read through it. */
export function counted(store: GraphStore): { store: GraphStore; statements: string[] } {
  const statements: string[] = [];
  return {
    statements,
    store: {
      ...store,
      read(statement, params, signal) {
        statements.push(statement.name);
        return store.read(statement, params, signal);
      },
    },
  };
}
