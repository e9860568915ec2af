import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openGraph } from '../../src/graph/open.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { computeMetrics } from '../../src/metrics/compute.ts';
import { readSettings } from '../../src/settings.ts';
import { createCli } from './cli.ts';

/** For the tests of a file: the program, and the file of a graph as the server begins with, which stands elsewhere. */
export function useSeededCli() {
  const cli = createCli();
  const settings = readSettings({ COTERIE_DATA: path.join(cli.folder, 'seeded') });
  const seeded = settings.graphFile;
  beforeAll(async () => {
    const store = await openGraph(settings);
    await ingest(store, readSeed());
    await computeMetrics(store, { asOf: '2026-11-22' });
    await store.close();
  });
  afterAll(() => cli.remove());

  /** Leaves nothing in the program's data folder, also of what belonged to a process that was killed. */
  function clear(): void {
    rmSync(path.dirname(cli.graphFile), { recursive: true, force: true });
    mkdirSync(path.dirname(cli.graphFile));
  }

  /** Leaves that graph alone in the program's data folder. */
  function putBack(): void {
    clear();
    cpSync(seeded, cli.graphFile);
  }

  return { cli, seeded, clear, putBack };
}
