import path from 'node:path';
import { openGraph } from '../../src/graph/open.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { computeMetrics } from '../../src/metrics/compute.ts';
import { readSettings } from '../../src/settings.ts';

/** A file of the embedded engine with the graph that the server begins with, in a data folder of its own within `folder`. */
export async function writeSeeded(folder: string): Promise<string> {
  const settings = readSettings({ COTERIE_DATA: path.join(folder, 'seeded') });
  const store = await openGraph(settings);
  await ingest(store, readSeed());
  await computeMetrics(store, { asOf: '2026-11-22' });
  await store.close();
  return settings.graphFile;
}
