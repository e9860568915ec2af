/**
 * The largest h such that h of some papers were cited at least h times each: from 0 to the number of papers.
 * Hirsch, "An index to quantify an individual's scientific research output", 2005.
 */
export function hIndex(counts: number[]): number {
  const descending = counts.toSorted((a, b) => b - a);
  const beyond = descending.findIndex((count, index) => count < index + 1);
  return beyond === -1 ? descending.length : beyond;
}

export const H_INDEX = {
  name: 'h-index',
  definition:
    'The largest number h such that h of the author’s papers have at least h citations each (Hirsch, 2005).',
  of: hIndex,
};
