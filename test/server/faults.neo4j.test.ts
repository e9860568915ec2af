import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { openNeo4j } from '../../src/graph/neo4j.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { load } from '../../src/ingest/load.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { importStream } from '../../src/ingest/stream/import-stream.ts';
import { createClient } from '../support/client.ts';
import { useGraph } from '../support/graph.ts';
import { snapshot } from '../support/snapshot.ts';
import { openTestStore } from '../support/store.ts';
import { entry, streamOf, work } from '../support/stream.ts';
import { openProxy, type Way } from '../support/tcp-proxy.ts';

/** What a statement may take, and what is added to it for a busy machine. */
const TIMEOUT = 3000;
const BOUND = TIMEOUT + 2000;
const RECOVERS_WITHIN = 5000;
const question = '{ papers { totalCount } author(id: "evan-hubinger") { coauthors { totalCount } } }';
const answer = { papers: { totalCount: 20 }, author: { coauthors: { totalCount: 41 } } };

const graph = useGraph(readSeed);
let proxy: Awaited<ReturnType<typeof openProxy>>;
let store: GraphStore;
let client: ReturnType<typeof createClient>;
beforeAll(async () => {
  proxy = await openProxy(inject('neo4jUri'));
  store = await openNeo4j({
    uri: proxy.uri,
    user: 'neo4j',
    password: '',
    database: 'neo4j',
    timeout: TIMEOUT,
  });
  client = createClient(store);
  // A Neo4j plans what it is asked for the first time, which may take longer than what is bounded here.
  await graph.ask(question);
});
afterEach(() => proxy.turn('pass'));
afterAll(async () => {
  await store.close();
  await proxy.close();
});

/** Asks so many times at once: each is answered rightly or refused clearly, and in time. Gives how many were refused. */
async function askAtOnce(times: number): Promise<number> {
  const asked = Array.from({ length: times }, async () => {
    const start = Date.now();
    const { status, data, errors } = await client.ask(question);
    expect(Date.now() - start).toBeLessThan(BOUND);
    if (!errors) {
      expect([status, data]).toEqual([200, answer]);
      return 0;
    }
    // Where one half was answered in time, that is 200.
    expect(status).toBe(data?.papers ? 200 : 503);
    expect(errors[0]?.extensions?.code).toMatch(/^GRAPH_(UNAVAILABLE|TIMEOUT|BUSY)$/);
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|bolt:|localhost|Neo4jError/);
    return 1;
  });
  return (await Promise.all(asked)).reduce<number>((sum, one) => sum + one, 0);
}

async function expectRecovery(): Promise<void> {
  const back = Date.now();
  while ((await client.ask(question)).errors) {
    expect(Date.now() - back).toBeLessThan(RECOVERS_WITHIN);
    await sleep(50);
  }
  expect(Date.now() - back).toBeLessThan(RECOVERS_WITHIN);
  expect(await askAtOnce(20)).toBe(0);
}

describe('row 38: the way to Neo4j', () => {
  it.each<[string, Way, number]>([
    ['resets', 'reset', 20],
    ['holds back', 'hold', 20],
    ['holds back, with more questions than there are connections,', 'hold', 150],
    ['loses', 'lose', 20],
    ['loses, with more questions than there are connections,', 'lose', 150],
    ['delays by ten seconds', { delay: 10_000 }, 20],
    ['passes a byte a tick of', { bytesPerSecond: 20 }, 20],
  ])(
    'that %s what is sent: questions are refused in time, and answered soon after',
    async (_, way, times) => {
      expect(await askAtOnce(20)).toBe(0);
      proxy.turn(way);
      expect(await askAtOnce(times)).toBe(times);
      expect((await client.fetch('/ready')).status).toBe(503);
      expect((await client.fetch('/health')).status).toBe(200);
      proxy.turn('pass');
      await expectRecovery();
    },
  );

  it.each<[string, Way]>([
    ['delays a little', { delay: 100 }],
    ['is slow', { bytesPerSecond: 200_000 }],
  ])('that %s only makes answers later', async (_, way) => {
    proxy.turn(way);
    expect(await askAtOnce(5)).toBe(0);
  });

  it('that breaks again and again while others ask gives right answers or clear refusals', async () => {
    const ways: Way[] = ['reset', 'pass', { delay: 50 }, 'reset', 'hold', 'pass'];
    let over = false;
    const asking = (async () => {
      while (!over) await askAtOnce(10);
    })();
    for (let round = 0; round < 3; round += 1) {
      for (const way of ways) {
        proxy.turn(way);
        await sleep(200);
      }
    }
    over = true;
    await asking;
    await expectRecovery();
  });
});

describe('row 38: an import through it', () => {
  const works = Array.from({ length: 40 }, (_, n) =>
    entry(
      work(n, `The beavers of river ${n}`, [[n % 7, `Ada Number${n % 7}`]], {
        references: [`W${(n * 3) % 40}`],
      }),
    ),
  );

  it('that breaks off goes on when it is called again, and all is there once', async () => {
    await importStream(graph.store, streamOf(works), { batchSize: 2 });
    const undisturbed = await snapshot(graph.store);
    const cleared = await openTestStore();
    await load(cleared, readSeed());
    const ways: Way[] = ['reset', 'pass', 'pass', { delay: 50 }, 'pass'];
    let turns = 0;
    const turning = setInterval(() => {
      proxy.turn(ways[turns % ways.length] ?? 'pass');
      turns += 1;
    }, 500);
    let breaks = 0;
    for (let stopped = true; stopped; ) {
      const result = await importStream(store, streamOf(works), { batchSize: 2 }).catch(() => undefined);
      stopped = result === undefined;
      if (stopped) breaks += 1;
    }
    clearInterval(turning);
    proxy.turn('pass');
    expect(turns).toBeGreaterThan(3);
    expect(await snapshot(cleared)).toEqual(undisturbed);
    await cleared.close();
    process.stdout.write(`the way changed ${turns} times, and the import broke off ${breaks} times\n`);
  });
});
