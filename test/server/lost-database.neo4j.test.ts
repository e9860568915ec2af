import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from '../../src/graph/open.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { load } from '../../src/ingest/load.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { readSettings } from '../../src/settings.ts';
import { createClient } from '../support/client.ts';
import { startNeo4j, type TestNeo4j } from '../support/neo4j/server.ts';

const ERROR_WITHIN = 5000;
/** A database that has just started plans its first statements slowly. */
const BACK_WITHIN = 60_000;
const question = '{ papers { totalCount } author(id: "evan-hubinger") { coauthors { totalCount } } }';
const answer = { papers: { totalCount: 20 }, author: { coauthors: { totalCount: 41 } } };

let neo4j: TestNeo4j;
let store: GraphStore;
let client: ReturnType<typeof createClient>;

beforeAll(async () => {
  neo4j = await startNeo4j();
  store = await openGraph(readSettings({ NEO4J_URI: neo4j.uri }));
  await load(store, readSeed());
  client = createClient(store);
});
afterAll(async () => {
  await store.close();
  await neo4j.remove();
});

/** Asks until there is a whole answer, which is the right one. */
async function answered(): Promise<void> {
  const start = Date.now();
  let asked = await client.ask(question);
  while (asked.errors) {
    expect(Date.now() - start).toBeLessThan(BACK_WITHIN);
    await sleep(100);
    asked = await client.ask(question);
  }
  expect(asked.data).toEqual(answer);
}

describe('a Neo4j that goes away', () => {
  it('row 23: is told of in a clear error within five seconds, and the server goes on when it is back', async () => {
    await answered();
    await neo4j.stop();

    const start = Date.now();
    const { status, errors } = await client.ask(question);
    expect(Date.now() - start).toBeLessThan(ERROR_WITHIN);
    expect(status).toBe(503);
    expect(errors?.[0]).toMatchObject({
      message: 'The graph database cannot be reached. Try again in a moment.',
      extensions: { code: 'GRAPH_UNAVAILABLE' },
    });
    expect(JSON.stringify(errors)).not.toContain('127.0.0.1');
    const ofEngine = await client.ask('{ stats { engine } }');
    expect(ofEngine.errors?.[0]?.extensions.code).toBe('GRAPH_UNAVAILABLE');
    expect((await client.fetch('/ready')).status).toBe(503);
    expect((await client.fetch('/health')).status).toBe(200);

    await neo4j.start();
    await answered();
    expect((await client.ask(question)).data).toEqual(answer);
    expect((await client.fetch('/ready')).status).toBe(200);
  });

  it('row 38: gives right answers or clear refusals, and nothing else, while it comes back', async () => {
    await neo4j.stop();
    const restarted = neo4j.start();
    // Asked again and again while it starts: no answer is anything but the right one or a clear refusal.
    for (let done = false; !done; ) {
      const { status, data } = await client.ask(question);
      if (status === 200) expect(data).toEqual(answer);
      else expect(status).toBe(503);
      done = status === 200;
    }
    await restarted;
  });
});

describe('a Neo4j that cannot be used', () => {
  it('is refused at the start, naming the setting to change', async () => {
    const settings = (more: Record<string, string>) => readSettings({ NEO4J_URI: neo4j.uri, ...more });
    await expect(openGraph(settings({ NEO4J_DATABASE: 'nowhere' }))).rejects.toThrow(
      `NEO4J_DATABASE: ${neo4j.uri} has no database "nowhere".`,
    );
    await expect(openGraph(settings({ NEO4J_URI: 'bolt://127.0.0.1:1' }))).rejects.toThrow(
      'No Neo4j answers at bolt://127.0.0.1:1: start it, or change NEO4J_URI.',
    );
  });

  it('is refused for a wrong password (row 44)', async () => {
    const locked = await startNeo4j({ password: true });
    try {
      await expect(
        openGraph(readSettings({ NEO4J_URI: locked.uri, NEO4J_PASSWORD: 'wrong' })),
      ).rejects.toThrow(`NEO4J_USER, NEO4J_PASSWORD: ${locked.uri} refuses user "neo4j" with this password.`);
    } finally {
      await locked.remove();
    }
  });
});
