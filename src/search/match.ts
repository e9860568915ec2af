import type { QueryWord } from './query.ts';
import { isForgiven } from './words.ts';

const TYPO = 0.6;
const INITIAL = 0.5;

/**
 * How well a word of a text is what somebody looks for, from 0 to 1: 1 the same, or it and its
 * neighbour written as one word, 0.6 to 0.9 a longer word that
 * begins with it (more, the more of it is given), 0.6 one slip of the pen.
 */
export function wordMatch({ text, joined, prefix, typos }: QueryWord, word: string): number {
  if (word === text || joined.includes(word)) return 1;
  if (prefix && word.startsWith(text)) return 0.6 + (0.3 * text.length) / word.length;
  return typos && isOneSlip(text, word) ? TYPO : 0;
}

/** In a person's name, 0.5 for an initial that stands for the name, or a name for its initial. */
export function initialMatch({ text }: QueryWord, word: string): number {
  const isInitial = text.length === 1 ? word.startsWith(text) : word.length === 1 && text.startsWith(word);
  return isInitial ? INITIAL : 0;
}

/** Whether two words differ by one letter too many, too few, other, or exchanged with its neighbour. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || !isForgiven(a) || !isForgiven(b)) return false;
  const [short, long] = [[...a], [...b]].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (long.length - short.length > 1) return false;
  const at = short.findIndex((letter, index) => letter !== long[index]);
  if (at < 0) return true;
  const rest = (letters: string[], from: number) => letters.slice(from).join('');
  if (short.length < long.length) return rest(short, at) === rest(long, at + 1);
  if (rest(short, at + 1) === rest(long, at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && rest(short, at + 2) === rest(long, at + 2)
  );
}
