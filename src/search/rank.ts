import type { SearchLabel } from '../../cypher/statements.generated.ts';
import { initialMatch, wordMatch } from './match.ts';
import type { QueryWord } from './query.ts';
import { spokenWords } from './words.ts';

/** What a full-text index found: what it is called, and its other texts, folded. */
export interface Candidate {
  label: SearchLabel;
  id: string;
  names: string[];
  textWords: string;
}

/** A candidate with what the ranking makes of it. */
export interface Hit {
  label: SearchLabel;
  id: string;
  /** The name that fits best: what it is shown as, or an alias. */
  name: string;
  score: number;
}

/** In which order those stand that fit equally well. */
export const searchLabels = ['Author', 'Affiliation', 'Topic', 'Paper', 'Post'] as const;

const TEXT_WEIGHT = 0.4;
const LEAST_COVERAGE = 0.5;

/**
 * Scores candidates and leaves out those with less than half of the words. Engines weigh words differently, so
 * that theirs only choose the candidates; this alone decides the order. For a candidate,
 *
 *     score = match · coverage² · (0.8 + 0.15 · fit + 0.05 · phrase)
 *
 * - match: the mean of how well each word of the query is matched (match.ts). In a text instead of the name
 *   that is 0.4 · (1 - 0.4 / n) of it, where n is how often the text has it. A word of grammar counts a tenth;
 * - coverage: the part of the words that is matched at all, counted likewise;
 * - fit: the words matched in the name, over the number of words of the name or the query, whichever is larger;
 * - phrase: 1 where name or text contain the query's words side by side in their order, else 0.
 *
 * Of several names the best counts, and what stands before the colon of a title is a name by itself. A score is from 0 to 1, and 1 where a name is what was asked for, letter
 * by letter but for case and accents.
 */
export function rank(query: readonly QueryWord[], candidates: readonly Candidate[]): Hit[] {
  return hits(query, candidates, LEAST_COVERAGE);
}

/** As `rank`, of those alone whose name has all the words. */
export function rankNames(query: readonly QueryWord[], candidates: readonly Candidate[]): Hit[] {
  return hits(
    query,
    candidates.map((candidate) => ({ ...candidate, textWords: '' })),
    1,
  );
}

/** What orders hits of one score: type by type, then by id. */
export function tieBreak({ label, id }: Pick<Hit, 'label' | 'id'>): string {
  return `${searchLabels.indexOf(label)}:${id}`;
}

function hits(query: readonly QueryWord[], candidates: readonly Candidate[], leastCoverage: number): Hit[] {
  const matchesOf = remember(query);
  return candidates
    .flatMap((candidate) => best(query, matchesOf, candidate, leastCoverage) ?? [])
    .sort((a, b) => b.score - a.score || (tieBreak(a) < tieBreak(b) ? -1 : 1));
}

/** Which words of the query, by their place, a word matches, and how well. */
type Matches = readonly { place: number; match: number }[];

/** Compares each word with the query once: candidates share most of theirs, and few match. */
function remember(query: readonly QueryWord[]): (word: string) => Matches {
  const known = new Map<string, Matches>();
  return (word) => {
    let matches = known.get(word);
    if (!matches) {
      matches = query
        .map((wanted, place) => ({ place, match: wordMatch(wanted, word) }))
        .filter(({ match }) => match > 0);
      known.set(word, matches);
    }
    return matches;
  };
}

function best(
  query: readonly QueryWord[],
  matchesOf: (word: string) => Matches,
  { label, id, names, textWords }: Candidate,
  leastCoverage: number,
): Hit | null {
  const total = sum(query.map(({ weight }) => weight));
  const asked = query.map(({ text }) => text).join(' ');
  const inTexts = textMatches(query, matchesOf, textWords);
  const phraseInTexts = contains(textWords, asked);

  let found: Hit | null = null;
  // What has no name, such as a comment, is found by its texts.
  for (const { name, form } of formsOf(names)) {
    const nameWords = spokenWords(form);
    const folded = nameWords.join(' ');
    const inName = nameMatches(query, matchesOf, nameWords, label === 'Author');
    const matches = inName.map((match, place) => Math.max(match, inTexts[place] ?? 0));
    const weighed = (value: (match: number) => number) =>
      sum(query.map(({ weight }, place) => weight * value(matches[place] ?? 0))) / total;
    const coverage = weighed((match) => (match > 0 ? 1 : 0));
    if (coverage < leastCoverage) continue;
    const fit = Math.min(1, sum(inName) / Math.max(query.length, nameWords.length));
    const phrase = phraseInTexts || contains(folded, asked) ? 1 : 0;
    const score = weighed((match) => match) * coverage ** 2 * (0.8 + 0.15 * fit + 0.05 * phrase);
    // Rounded, so that it does not depend on the order of sums.
    const rounded = Math.round(score * 1e6) / 1e6;
    if (!found || rounded > found.score) found = { label, id, name, score: rounded };
  }
  return found;
}

/** By what something is known: its names, and what stands before the colon of a title. */
function formsOf(names: readonly string[]): { name: string; form: string }[] {
  if (names.length === 0) return [{ name: '', form: '' }];
  return names.flatMap((name) => {
    const colon = name.indexOf(':');
    const forms = colon > 0 ? [name, name.slice(0, colon)] : [name];
    return forms.map((form) => ({ name, form }));
  });
}

function nameMatches(
  query: readonly QueryWord[],
  matchesOf: (word: string) => Matches,
  nameWords: readonly string[],
  isPerson: boolean,
): number[] {
  const highest = query.map(() => 0);
  const raise = (place: number, match: number) => {
    highest[place] = Math.max(highest[place] ?? 0, match);
  };
  for (const word of nameWords) {
    for (const { place, match } of matchesOf(word)) raise(place, match);
    if (isPerson) for (const [place, wanted] of query.entries()) raise(place, initialMatch(wanted, word));
  }
  return highest;
}

function textMatches(
  query: readonly QueryWord[],
  matchesOf: (word: string) => Matches,
  textWords: string,
): number[] {
  const found = query.map(() => ({ highest: 0, times: 0 }));
  for (const word of textWords ? textWords.split(' ') : []) {
    for (const { place, match } of matchesOf(word)) {
      const one = found[place];
      if (!one) continue;
      one.times++;
      one.highest = Math.max(one.highest, match);
    }
  }
  return found.map(({ highest, times }) => times && TEXT_WEIGHT * highest * (1 - TEXT_WEIGHT / times));
}

function contains(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
