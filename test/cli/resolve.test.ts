import { cpSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSet } from '../../bench/identity-measure.ts';
import { makeIdentitySet } from '../../bench/identity-set.ts';
import { openGrafeo } from '../../src/graph/grafeo.ts';
import { setUp } from '../../src/graph/open.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { resolveNamesakes } from '../../src/identity/resolve.ts';
import { createCli } from '../support/cli.ts';
import { snapshot } from '../support/snapshot.ts';
import { testStatement } from '../support/store.ts';

type Cli = ReturnType<typeof createCli>;

const command = ['authors', 'resolve'];
const apart = 'telling namesakes apart';
const otherWays = 'comparing names written in other ways';

/** A graph of people whose names come in many ways, none of whom are told apart yet. */
let imported: Cli;
let expected: string[];
beforeAll(async () => {
  imported = createCli();
  await inGraph(imported, async (store) => {
    await setUp(store);
    await readSet(store, makeIdentitySet({ people: 100, papers: 250, seed: 7 }));
  });
  expected = await onCopy(async (cli) => {
    await inGraph(cli, (store) => resolveNamesakes(store, { at: '2026-11-21T00:00:00Z' }));
    return inGraph(cli, linesOf);
  });
});
afterAll(() => imported.remove());

async function onCopy<Result>(work: (cli: Cli) => Promise<Result>): Promise<Result> {
  const cli = createCli();
  try {
    cpSync(path.join(imported.folder, 'data'), path.join(cli.folder, 'data'), { recursive: true });
    return await work(cli);
  } finally {
    cli.remove();
  }
}

async function inGraph<Result>(
  { folder }: Cli,
  work: (store: GraphStore) => Promise<Result>,
): Promise<Result> {
  const store = openGrafeo({ file: path.join(folder, 'data', 'graph.grafeo'), timeout: 60_000 });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The graph, but for the time at which it was read and decided upon. */
async function linesOf(store: GraphStore): Promise<string[]> {
  const lines = await snapshot(store, ['retrievedAt', 'version', 'file', 'at']);
  return lines.map((line) => line.replace(/^(Decision .*"id":")\S+ /, '$1')).sort();
}

/** How many name keys are open, how many of these are told apart within themselves, and how many authors are joined. */
async function standing(store: GraphStore): Promise<{ open: number; told: number; joined: number }> {
  const [open] = await store.read(
    testStatement<{ open: number; told: number }>(
      'MATCH (n:Namesakes) RETURN count(n) AS open, sum(CASE WHEN n.told THEN 1 ELSE 0 END) AS told',
    ),
    {},
  );
  const [merged] = await store.read(
    testStatement<{ joined: number }>('MATCH (n:MergedAuthor) RETURN count(n) AS joined'),
    {},
  );
  return { open: open?.open ?? 0, told: open?.told ?? 0, joined: merged?.joined ?? 0 };
}

/** Resolves until that has come to a step, and some time longer, then kills it. */
async function killed(cli: Cli, step: string, after: number) {
  const child = cli.start(command);
  await child.said(`"step":"${step}"`, 'stderr');
  await sleep(after);
  child.kill('SIGKILL');
  expect(await child.ended).toMatchObject({ code: null });
  return inGraph(cli, standing);
}

it.each([0, 30])(
  'telling namesakes apart reaches the same graph when it is killed %i ms into each of its steps',
  async (after) => {
    await onCopy(async (cli) => {
      const within = await killed(cli, apart, after);
      expect(within.told).toBeGreaterThan(0);
      expect(within.told).toBeLessThan(within.open);
      expect(within.joined).toBeGreaterThan(0);
      const across = await killed(cli, otherWays, after);
      expect(across.told).toBe(across.open);
      expect(across.open).toBeGreaterThan(0);
      expect(across.open).toBeLessThan(within.open);
      expect((await cli.run(command)).code).toBe(0);
      expect(await inGraph(cli, linesOf)).toEqual(expected);
    });
  },
  120_000,
);
