import { wordsOf } from './words.ts';

/** A word that somebody looks for. */
export interface QueryWord {
  text: string;
  /** What it makes written together with its neighbours: "open ai" is "openai". */
  joined: string[];
  /** What it counts: a word of grammar tells little. */
  weight: number;
  /** Whether longer words that begin with it will do. */
  prefix: boolean;
  /** Whether words that differ by one slip will do. */
  typos: boolean;
}

const grammar = new Set(
  'a an and are as at be by do for from how in into is it its of on or that the their this to what which with'.split(
    ' ',
  ),
);
const GRAMMAR_WEIGHT = 0.1;
/** "ai" would find "aim" and "aid". */
const SHORTEST_PREFIX = 3;

/** The different words of a query. Typos are forgiven only once a word is known not to exist: see `forgiving`. */
export function queryWords(query: string): QueryWord[] {
  return wordsOf([query]).map((text, index, all) => ({
    text,
    joined: [all.slice(index - 1, index + 1), all.slice(index, index + 2)].flatMap((pair) =>
      pair.length === 2 ? pair.join('') : [],
    ),
    weight: grammar.has(text) ? GRAMMAR_WEIGHT : 1,
    prefix: [...text].length >= SHORTEST_PREFIX && !grammar.has(text),
    typos: false,
  }));
}

/** As `queryWords`, for a text that is still being typed: its last word may be any beginning. */
export function typedWords(text: string): QueryWord[] {
  const words = queryWords(text);
  const last = words.at(-1);
  if (last) Object.assign(last, { prefix: true, weight: 1 });
  return words;
}

/** The words that tell something, or all where all are words of grammar. */
export function telling(words: readonly QueryWord[]): readonly QueryWord[] {
  const some = words.filter(({ weight }) => weight > GRAMMAR_WEIGHT);
  return some.length > 0 ? some : words;
}

/** Whether a word is one of grammar, which nearly all texts have. */
export function isGrammar(word: string): boolean {
  return grammar.has(word);
}

/** Forgives typos in the words that no text contains. */
export function forgiving(words: readonly QueryWord[], known: Pick<ReadonlySet<string>, 'has'>): QueryWord[] {
  return words.map((word) => ({ ...word, typos: !known.has(word.text) }));
}
