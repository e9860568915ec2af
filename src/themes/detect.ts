import { groupBy } from '../group-by.ts';
import { occurrences } from './occurrences.ts';
import { type Evidence, score } from './score.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is known of a paper's contents. */
export interface PaperText {
  title: string;
  abstract?: string;
  summary?: string;
}

/** A theme that a paper is about, how surely, and the words that say so. */
export interface DetectedTheme {
  theme: string;
  score: number;
  evidence: Evidence[];
}

/** A theme whose score is below this is not reported. One name in an abstract is above it. */
const THRESHOLD = 0.45;

const FIELDS = ['title', 'abstract', 'summary'] as const;

/**
 * The themes of a paper, the surest first, by these rules:
 *
 * 1. A phrase is found whatever its inflection, spelling (-ise, -our) and hyphens; an abbreviation
 *    (RLHF, CoT) only in its own capitals. No phrase runs across the end of a sentence, a bracket or a comma.
 * 2. Of a theme's phrases that overlap, the longest counts. One that overlaps a misleading phrase of the
 *    theme does not count, nor one right after a negation ("unlike", "rather than the").
 * 3. A name weighs 0.5, a sign 0.3, half as much again in the title; each of up to three repetitions
 *    a third of a first mention. Signs, and names that mean something else elsewhere, count only where
 *    the text shows that it is about AI.
 * 4. Weights add up as independent evidence does, 1 − Π(1 − w), and so stay below 1.
 * 5. What scores less than 0.45 is dropped: one name is enough, or two signs.
 *
 * Where a paper has an abstract, its summary, which says the same, is not read. Broader themes are not
 * implied here: see `Vocabulary.broader`.
 */
export function detectThemes(paper: PaperText, vocabulary: Vocabulary): DetectedTheme[] {
  const fields = FIELDS.filter((field) => field !== 'summary' || !paper.abstract);
  const readings = fields.map((field) => occurrences(field, paper[field] ?? '', vocabulary));
  const isOnAi = readings.some(({ context }) => context);
  const byTheme = groupBy(
    readings.flatMap(({ found }) => found).filter(({ kind }) => isOnAi || kind === 'name'),
    ({ theme }) => theme,
  );
  return [...byTheme]
    .map(([theme, found]) => ({
      theme,
      score: score(found),
      evidence: found.map(({ phrase, field, start, end }) => ({ phrase, field, start, end })),
    }))
    .filter((one) => one.score >= THRESHOLD)
    .sort((a, b) => b.score - a.score || (a.theme < b.theme ? -1 : 1));
}
