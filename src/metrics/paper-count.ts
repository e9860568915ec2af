import type { AuthoredPaper } from './authorship.ts';
import type { Figure } from './metric.ts';

/** How many papers an author has in this graph, from 1. */
export function paperCount(papers: AuthoredPaper[]): Figure {
  const count = papers.length;
  return {
    name: 'papers',
    value: count,
    definition: 'How many papers of this graph the author wrote. There may be others that it does not hold.',
    inputs:
      count === 1 ? 'The 1 paper of theirs in this graph.' : `The ${count} papers of theirs in this graph.`,
    coverage: { known: count, total: count },
  };
}
