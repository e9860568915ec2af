import { computeMetrics } from '../metrics/compute.ts';
import { createProgress } from '../progress.ts';
import { withGraph } from './with-graph.ts';

/** Computes the metrics of all authors anew, and says from how much. */
export async function metrics(): Promise<void> {
  await withGraph(async (store) => {
    const asOf = new Date().toISOString().slice(0, 10);
    const { figures, authors, papers } = await computeMetrics(store, { asOf, progress: createProgress() });
    process.stdout.write(`computed ${figures} figures of ${authors} authors from ${papers} papers\n`);
  });
}
