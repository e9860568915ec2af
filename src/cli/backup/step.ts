import type { Size } from '../../graph/grafeo-database.ts';
import { createProgress } from '../../progress.ts';

/** Tells of work that cannot say how far it is, when it begins and when it is done. */
export async function step<Result extends Size>(label: string, work: () => Promise<Result>): Promise<Result> {
  const { advance, done } = createProgress()(label);
  advance(0);
  try {
    const result = await work();
    advance(result.nodes + result.relationships);
    return result;
  } finally {
    done();
  }
}
