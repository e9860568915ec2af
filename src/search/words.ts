import { fold } from '../fold.ts';

/** Longer runs of letters are no words of a language; both engines get to see this much of one. */
const LONGEST_WORD = 64;
const LONGEST_PREFIX = 12;
/** A shorter word has too many others one letter away. */
const SHORTEST_FORGIVEN = 4;
const LONGEST_FORGIVEN = 24;

/** The different words of some texts, folded, in their order. */
export function wordsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(spokenWords))];
}

/** All words of a text, folded, in their order, each as often as it occurs. */
export function spokenWords(text: string): string[] {
  const words = fold(text).split(' ').filter(Boolean);
  return words.map((word) => start(word, LONGEST_WORD));
}

/** What a word begins with, from one letter on: the keys by which an unfinished word finds it. */
export function prefixesOf(word: string): string[] {
  const letters = [...word].slice(0, LONGEST_PREFIX);
  return letters.map((_, index) => letters.slice(0, index + 1).join(''));
}

/** The one key by which the words that begin with this one are found. */
export function prefixKey(word: string): string {
  return start(word, LONGEST_PREFIX);
}

/** Whether a slip in a word is forgiven: not in one that is short, very long or holds digits. */
export function isForgiven(word: string): boolean {
  return word.length >= SHORTEST_FORGIVEN && word.length <= LONGEST_FORGIVEN && !/\p{N}/u.test(word);
}

/**
 * The word and what is left of it without one of its letters: two words that differ by one letter too many,
 * too few, other or exchanged with its neighbour have one of these in common (symmetric delete, as in SymSpell).
 * Nothing for words in which no slip is forgiven.
 */
export function deletionsOf(word: string): string[] {
  if (!isForgiven(word)) return [];
  const letters = [...word];
  return [...new Set([word, ...letters.map((_, index) => letters.toSpliced(index, 1).join(''))])];
}

function start(word: string, length: number): string {
  return word.length <= length ? word : [...word].slice(0, length).join('');
}
