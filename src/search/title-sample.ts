/** Of how many papers with a word in their titles the sample has all. */
const SAMPLED = 2000;
/** A title of so few words is in the sample with all of them: it fits best what somebody asks for in few words. */
const SHORT = 3;

/**
 * The words by which a paper is in the sample of titles, from which searches are answered for words that very many
 * papers have: those that few have so far, or all where the title is short. `countOf` says how many papers have a word.
 */
export function sampledWords(nameWords: string, countOf: (word: string) => number): string {
  const words = nameWords.split(' ');
  return (words.length <= SHORT ? words : words.filter((word) => countOf(word) <= SAMPLED)).join(' ');
}
