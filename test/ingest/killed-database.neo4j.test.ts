import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openGraph } from '../../src/graph/open.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { importStream } from '../../src/ingest/stream/import-stream.ts';
import { readSettings } from '../../src/settings.ts';
import { openEmptyNeo4j } from '../support/neo4j/empty.ts';
import { startNeo4j, type TestNeo4j } from '../support/neo4j/server.ts';
import { snapshot } from '../support/snapshot.ts';
import { testStatement } from '../support/store.ts';
import { entry, streamOf, work } from '../support/stream.ts';

const rounds = Number(process.env.FAULT_ROUNDS ?? 1);
const BATCH = 5;
/** More batches than are acknowledged in all rounds. */
const works = Array.from({ length: (rounds + 1) * 5 * BATCH }, (_, n) =>
  entry(
    work(n, `The beavers of river number ${n}`, [[n % 13, `Ada Number${n % 13}`]], {
      references: [`W${(n * 7) % 97}`],
    }),
  ),
);
const stream = streamOf(works);

let neo4j: TestNeo4j;
let store: GraphStore;
const open = () => openGraph(readSettings({ NEO4J_URI: neo4j.uri, COTERIE_TIMEOUT: '60000' }));
beforeAll(async () => {
  neo4j = await startNeo4j();
  store = await open();
});
afterAll(async () => {
  await store.close();
  await neo4j.remove();
});

/**
 * Imports until so many batches are acknowledged and a little longer, when Neo4j is killed and started again. Gives how
 * many papers were acknowledged.
 */
async function importUntilKilled(batches: number, longer: number): Promise<number> {
  let acknowledged = 0;
  let restarted: Promise<void> | undefined;
  const stop = new AbortController();
  async function killAndStart(): Promise<void> {
    await sleep(longer);
    await neo4j.kill();
    stop.abort();
    await neo4j.start();
  }
  const progress = () => ({
    advance(count: number) {
      acknowledged += count;
      if (acknowledged >= batches * BATCH) restarted ??= killAndStart();
    },
    done: () => undefined,
  });
  await importStream(store, stream, { batchSize: BATCH, progress, signal: stop.signal });
  await restarted;
  return acknowledged;
}

it(
  `row 38: ${rounds} kills of Neo4j during an import: what was acknowledged is there, nothing in part, and the end is the same`,
  async () => {
    await importStream(store, stream, { batchSize: BATCH });
    const undisturbed = await snapshot(store);
    await store.close();
    await (await openEmptyNeo4j(neo4j.uri, 60_000)).close();
    store = await open();

    const count = testStatement<{ papers: number }>('MATCH (p:Paper) RETURN count(p) AS papers');
    let before = 0;
    let unacknowledged = 0;
    for (let round = 0; round < rounds; round += 1) {
      const acknowledged = before + (await importUntilKilled(1 + (round % 3), (round * 37) % 150));
      const [{ papers } = { papers: 0 }] = await store.read(count, {});
      // A batch may have been committed without a word of it coming back.
      expect([acknowledged, acknowledged + BATCH]).toContain(papers);
      unacknowledged += Number(papers > acknowledged);
      before = papers;
      if (process.env.FAULT_ROUNDS)
        process.stdout.write(`kill ${round + 1}: ${acknowledged} papers acknowledged, ${papers} there\n`);
    }
    await importStream(store, stream, { batchSize: BATCH });
    expect(await snapshot(store)).toEqual(undisturbed);
    process.stdout.write(
      `${rounds} kills; ${unacknowledged} batches were committed without an acknowledgement\n`,
    );
  },
  120_000 + rounds * 150_000,
);
