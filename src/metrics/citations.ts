import type { AuthoredPaper } from './authorship.ts';
import { type Figure, inWords } from './metric.ts';

/**
 * Makes a figure of the citation counts of an author's papers. Counts that are not known are left out, and
 * the figure says so; where none is known there is no figure, since unknown is not zero.
 */
export function fromCitations(
  papers: AuthoredPaper[],
  metric: { name: string; definition: string; of: (counts: number[]) => number },
): Figure | null {
  const counts = papers.flatMap(({ citationCount }) => citationCount ?? []);
  if (counts.length === 0) return null;
  const coverage = { known: counts.length, total: papers.length };
  return {
    name: metric.name,
    value: metric.of(counts),
    definition: `${metric.definition} Papers whose citation count is not known are left out.`,
    inputs: `${inWords(coverage, { one: 'has', many: 'have' })} a citation count.`,
    coverage,
  };
}

/** How often some papers were cited in all, from 0. */
function citationSum(counts: number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

export const CITATIONS = {
  name: 'citations',
  definition: 'How often the author’s papers have been cited in all.',
  of: citationSum,
};
