import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openGrafeo } from '../../src/graph/grafeo.ts';
import { createCli } from '../support/cli.ts';
import { rawWork, writeSnapshot } from '../support/openalex.ts';
import { snapshotOfFile } from '../support/snapshot.ts';
import { testStatement } from '../support/store.ts';
import { ROUNDS } from './rounds.ts';

const WORKS = 2500;
const BATCH = 500;

/** How far an import has come, as its file says, and how many papers there are. */
async function reached(file: string): Promise<{ entries: number | null; papers: number }> {
  // Killed before it had made one.
  if (!existsSync(file)) return { entries: null, papers: 0 };
  const store = openGrafeo({ file, readOnly: true, timeout: 60_000 });
  try {
    const [row] = await store.read(
      testStatement<{ positions: string[]; papers: number }>(
        'MATCH (p:Paper) WITH count(p) AS papers CALL () { MATCH (i:Import) RETURN collect(i.position) AS positions } RETURN papers, positions',
      ),
      {},
    );
    const position = row?.positions[0];
    return { papers: row?.papers ?? 0, entries: position ? JSON.parse(position).line : null };
  } finally {
    await store.close();
  }
}

it(
  `row 39: kill -9 during an import loses no batch that was told of and leaves none in part (${ROUNDS.import} kills)`,
  async () => {
    const undisturbed = createCli();
    const folder = writeSnapshot(
      path.join(undisturbed.folder, 'snapshot'),
      Array.from({ length: WORKS }, (_, index) => rawWork(index + 1)),
    );
    const command = ['import', 'openalex', folder, '--no-themes'];
    const begun = performance.now();
    expect((await undisturbed.run(command)).code).toBe(0);
    const took = performance.now() - begun;
    const expected = await snapshotOfFile(undisturbed.graphFile);

    let kills = 0;
    let imports = 0;
    while (kills < ROUNDS.import) {
      const cli = createCli();
      let told = 0;
      for (let through = false; !through; ) {
        const child = cli.start(command);
        if (kills < ROUNDS.import) {
          sleep(Math.random() * took).then(() => child.kill('SIGKILL'));
        }
        const { code, stderr } = await child.ended;
        const done = [...stderr.matchAll(/"step":"(?:importing|going on with the import)","done":(\d+)/g)];
        told += Number(done.at(-1)?.[1] ?? 0);
        through = code === 0;
        if (through) break;
        expect(code, stderr).toBe(null);
        kills += 1;
        const { entries, papers } = await reached(cli.graphFile);
        // One that was through but for telling namesakes apart begins anew, and finds all as it is.
        if (papers < WORKS) expect(entries ?? 0).toBe(papers);
        expect(papers % BATCH).toBe(0);
        expect(papers).toBeGreaterThanOrEqual(Math.min(told, WORKS));
        told = papers;
      }
      expect(await snapshotOfFile(cli.graphFile)).toEqual(expected);
      imports += 1;
      cli.remove();
    }
    undisturbed.remove();
    process.stdout.write(`${kills} kills during ${imports} imports\n`);
  },
  120_000 + 30_000 * ROUNDS.import,
);
