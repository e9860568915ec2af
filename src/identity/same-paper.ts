import { nameKey } from './compared-name.ts';

/** What tells one work from another. Titles are folded. */
export interface PaperFacts {
  foldedTitle: string;
  year: number | null;
  doi: string | null;
  arxivId: string | null;
  openAlexId: string | null;
  semanticScholarId: string | null;
  authors: readonly string[];
}

export type Verdict = 'same' | 'doubtful' | 'different';

/** A preprint and the version that a journal publishes later can be so far apart. */
const MOST_YEARS_APART = 3;
/** Shorter titles, such as "Introduction" or "Reply to comments", belong to many works. */
const FEWEST_TELLING_WORDS = 4;

/**
 * Whether two papers of one title are one work. A preprint and its published version are: their DOIs and the ids
 * that sources give them may differ, so these do not part them. An author in common is what decides.
 */
export function samePaper(one: PaperFacts, other: PaperFacts): Verdict {
  if (one.foldedTitle !== other.foldedTitle) return 'different';
  const apart = one.year === null || other.year === null ? 0 : Math.abs(one.year - other.year);
  if (apart > MOST_YEARS_APART) return 'different';
  const telling = one.foldedTitle.split(' ').length >= FEWEST_TELLING_WORDS;
  const known = one.authors.length > 0 && other.authors.length > 0;
  if (!known) return telling ? 'doubtful' : 'different';
  const keys = new Set(one.authors.map(nameKey));
  const common = other.authors.filter((author) => keys.has(nameKey(author))).length;
  if (common === 0) return 'different';
  return telling || apart === 0 ? 'same' : 'doubtful';
}
