import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { createClient } from '../support/client.ts';
import { engineUnderTest } from '../support/engine.ts';
import { useGraph } from '../support/graph.ts';
import { counted, slowStatement, testStatement } from '../support/store.ts';

const graph = useGraph();
const LEVELS =
  '{ papers(first: 3) { nodes { authors { nodes { papers(first: 2) { nodes { title } } } } } } }';

/** The graph with a slow statement in place of the second that is asked, and the names of all that are. */
function slowed(): { store: GraphStore; statements: string[] } {
  const { store, statements } = counted(graph.store);
  const read: GraphStore['read'] = async (statement, params, signal) => {
    if (statements.length === 1) await store.read(slowStatement(), {}, signal);
    return store.read(statement, params, signal);
  };
  return { store: { ...store, read }, statements };
}

/** The slow statements that run in Neo4j; the embedded engine does not tell. */
async function running(): Promise<unknown[]> {
  if (engineUnderTest().name === 'grafeo') return [];
  const text =
    'SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS "AS " + "slow" RETURN status';
  return graph.store.read(testStatement(text), {});
}

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await condition())) await wait(20);
}

describe('a request ends', () => {
  it('row 36: when its client goes away: nothing more is asked, and Neo4j ends what it was asked', async () => {
    const { store, statements } = slowed();
    const { fetch, log } = createClient(store);
    const client = new AbortController();
    const answer = fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: LEVELS }),
      signal: client.signal,
    });
    await until(() => statements.length === 2);
    if (engineUnderTest().name === 'neo4j') await until(async () => (await running()).length === 1);
    client.abort();
    await answer.catch(() => undefined);
    await until(async () => (await running()).length === 0);
    await wait(300);
    expect(statements).toEqual(['paper/newest', 'test']);
    expect(log.filter((line) => line.includes('a request failed'))).toEqual([]);
  });

  it('row 35: after its time, in one clear error, and nothing more is asked', async () => {
    const { store, statements } = slowed();
    const { ask } = createClient(store, { REQUEST_TIMEOUT: '400' });
    const { status, data, errors } = await ask(LEVELS);
    expect([status, data]).toEqual([503, null]);
    expect(errors).toEqual([
      {
        message: 'The graph database took too long to answer. Ask for less at once.',
        extensions: { code: 'GRAPH_TIMEOUT' },
      },
    ]);
    await until(async () => (await running()).length === 0);
    await wait(300);
    expect(statements).toEqual(['paper/newest', 'test']);
    expect((await graph.ask(LEVELS)).status).toBe(200);
  });
});
