import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { GraphStore } from '../src/graph/store.ts';
import { readParts } from '../src/ingest/openalex/reader.ts';
import { partsOf } from '../src/ingest/openalex/snapshot.ts';
import { importStream } from '../src/ingest/stream/import-stream.ts';
import { journalled, replay } from './journal.ts';
import { openEmpty, seconds } from './open.ts';

/**
 * What an import costs beyond its write statements: reads a snapshot of OpenAlex into an empty graph, and then runs
 * the same write statements with their rows ready, into another empty graph. Does so three times, in turns, and prints
 * the times, their ratios and the median of these.
 *
 *     npx coterie generate --papers 20000 --out FOLDER
 *     npm run bench:import-ratio -- FOLDER [--neo4j bolt://localhost:7687]
 *
 * A Neo4j is emptied.
 */
const { values, positionals } = parseArgs({
  options: { neo4j: { type: 'string' } },
  allowPositionals: true,
});
const ROUNDS = 3;

const parts = await partsOf(positionals[0] ?? '');
const folder = mkdtempSync(path.join(tmpdir(), 'coterie-bench-'));

async function withEmpty<Result>(
  name: string,
  work: (store: GraphStore) => Promise<Result>,
): Promise<Result> {
  const { neo4j } = values;
  const store = await openEmpty({ ...(neo4j ? { neo4j } : { file: path.join(folder, name) }) });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function read(store: GraphStore): Promise<void> {
  await importStream(store, {
    source: {
      ...{ id: 'openalex', kind: 'openalex', name: 'OpenAlex' },
      retrievedAt: '2026-11-21T00:00:00Z',
      version: 'bench',
    },
    job: 'bench',
    registry: 'openAlexId',
    entries: (after) => readParts(parts, after),
  });
}

const file = path.join(folder, 'journal');
const statements = await withEmpty('journalled', async (store) => {
  const journal = journalled(store, file);
  await read(journal);
  return journal.statements;
});
const ratios: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const bare = await withEmpty(`bare-${round}`, (store) => seconds(() => replay(store, file, statements)));
  const whole = await withEmpty(`whole-${round}`, (store) => seconds(() => read(store)));
  ratios.push(whole / bare);
  process.stdout.write(
    `import ${whole.toFixed(1)} s, its write statements alone ${bare.toFixed(1)} s, ratio ${(whole / bare).toFixed(2)}\n`,
  );
}
const median = ratios.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
process.stdout.write(`ratio at the median ${median.toFixed(2)}\n`);
rmSync(folder, { recursive: true });
