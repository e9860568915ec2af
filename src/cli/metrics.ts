import { openGraph } from '../graph/open.ts';
import { computeMetrics } from '../metrics/compute.ts';
import { createProgress } from '../progress.ts';
import { readSettings } from '../settings.ts';

/** Computes the metrics of all authors anew, and says from how much. */
export async function metrics(): Promise<void> {
  const store = await openGraph(readSettings(process.env));
  try {
    const asOf = new Date().toISOString().slice(0, 10);
    const { figures, authors, papers } = await computeMetrics(store, { asOf, progress: createProgress() });
    process.stdout.write(`computed ${figures} figures of ${authors} authors from ${papers} papers\n`);
  } finally {
    await store.close();
  }
}
