import { fold } from '../fold.ts';
import type { PaperText } from './detect.ts';
import { functionWords } from './function-words.ts';
import { stem } from './inflection.ts';
import { words } from './text.ts';

/** A word that marks a paper. */
export interface Keyword {
  /** The stem that its inflections share, by which papers are compared. */
  stem: string;
  /** The word as the paper first writes it, in lower case. */
  word: string;
  /** 1 + ln n for n mentions, one in the title counting twice (Salton and Buckley 1988). */
  weight: number;
}

const MOST = 24;
const LETTERS = /\p{L}.|.\p{L}/u;

const ignored = new Set(functionWords.map((word) => stem(fold(word))));

/**
 * The words that mark a paper: those of its title and those that its abstract, or else its summary, repeats;
 * the most frequent first, 24 at most. Whether a word is rare among papers is not asked here.
 */
export function keywordsOf({ title, abstract, summary }: PaperText): Keyword[] {
  const counted = new Map<string, { word: string; count: number }>();
  const texts = [
    [title, 2],
    [abstract ?? summary ?? '', 1],
  ] as const;
  for (const [text, mentions] of texts) {
    for (const { start, end, keys } of words(text)) {
      const [key = ''] = keys;
      if (!LETTERS.test(key) || ignored.has(key)) continue;
      const known = counted.get(key) ?? { word: text.slice(start, end).toLowerCase(), count: 0 };
      counted.set(key, { ...known, count: known.count + mentions });
    }
  }
  return [...counted]
    .filter(([, { count }]) => count > 1)
    .sort(([a, { count: x }], [b, { count: y }]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([key, { word, count }]) => ({ stem: key, word, weight: 1 + Math.log(count) }));
}
