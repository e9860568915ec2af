import { fold } from '../fold.ts';
import { initialMatch, wordMatch } from './match.ts';
import { type QueryWord, telling } from './query.ts';

/** A place in a text, in UTF-16 code units as JavaScript counts; the end is the first place after it. */
export interface TextRange {
  start: number;
  end: number;
}

/** A text in which a query's words are found, and where. */
export interface Highlighted {
  text: string;
  ranges: TextRange[];
}

/** How long an excerpt of a long text is, and how much of it stands before the first find. */
const EXCERPT = 240;
const BEFORE = 60;
const WORD = /[\p{L}\p{N}\p{M}'’]+/gu;

/**
 * Finds the words of a query, but for words of grammar, in a text as it is written. Of a long text the answer has an excerpt from about the
 * first find on, with … where something is left out, and places count in that. Null where nothing is found.
 */
export function highlight(
  query: readonly QueryWord[],
  text: string,
  kind: 'name' | 'text',
): Highlighted | null {
  const matches = (wanted: QueryWord, word: string) =>
    wordMatch(wanted, word) > 0 || (kind === 'name' && initialMatch(wanted, word) > 0);
  const wantedWords = telling(query);
  const ranges = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const folded = fold(word).split(' ');
    return folded.some((part) => wantedWords.some((wanted) => matches(wanted, part)))
      ? [{ start: index, end: index + word.length }]
      : [];
  });
  return ranges.length > 0 ? excerpt(text, ranges) : null;
}

function excerpt(text: string, ranges: TextRange[]): Highlighted {
  if (text.length <= EXCERPT) return { text, ranges };
  const first = ranges[0]?.start ?? 0;
  const from = wordStart(text, Math.min(first - BEFORE, text.length - EXCERPT), first);
  const to = from + EXCERPT >= text.length ? text.length : wordEnd(text, from + EXCERPT);
  const lead = from > 0 ? '…' : '';
  return {
    text: `${lead}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    ranges: ranges
      .filter(({ end }) => end <= to)
      .map(({ start, end }) => ({ start: start - from + lead.length, end: end - from + lead.length })),
  };
}

/** Where a word begins, at or after a place; at the latest at `limit`, where one does. */
function wordStart(text: string, place: number, limit: number): number {
  if (place <= 0) return 0;
  const space = text.slice(place - 1, limit).search(/\s/);
  return space < 0 ? limit : place + space;
}

/** Where a word ends, at or before a place. */
function wordEnd(text: string, place: number): number {
  const space = text.slice(0, place + 1).search(/\s\S*$/);
  return space < place - EXCERPT / 2 ? place : space;
}
