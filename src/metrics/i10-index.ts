const CITED_OFTEN = 10;

/** How many of some papers were cited at least ten times: from 0 to the number of papers. Google Scholar, 2011. */
export function i10Index(counts: number[]): number {
  return counts.filter((count) => count >= CITED_OFTEN).length;
}

export const I10_INDEX = {
  name: 'i10-index',
  definition: 'How many of the author’s papers have at least 10 citations each (Google Scholar, 2011).',
  of: i10Index,
};
