import type { Question } from '../../cypher/statements.generated.ts';

/** A word of a query, and what full-text indexes have for it. */
export interface Term {
  /** The word itself; nothing where only longer ones can be meant. */
  exact: string[];
  /** Longer and corrected words, those first that come nearest. */
  near: string[];
  /** With what a word of a text begins that has what is meant. */
  beginnings: string[];
}

/** What an index is asked, and how many of its entries it goes through for that. */
export interface Led {
  question: Question;
  entries: number;
}

/** How many nodes an index is asked for, and how many entries it may go through for them. */
export interface Most {
  nodes: number;
  entries: number;
}

/** Among how many times as many those with the other words are looked for: a page of them has what one in fifty has. */
const AMONG = 20;

/** Asks for all words, and for as many nodes as are wanted. */
export function asking(
  property: Question['property'],
  terms: readonly Pick<Term, 'exact' | 'near'>[],
  { nodes }: Pick<Most, 'nodes'>,
): Question {
  return {
    property,
    exact: terms.flatMap(({ exact }) => exact).join(' '),
    near: terms.flatMap(({ near }) => near).join(' '),
    following: [],
    among: nodes,
  };
}

/**
 * Asks for the rarest words alone, as an index goes through all its entries for a word. The others follow: they are
 * looked for in what the rarest find. `countOf` says how many entries a word has. More than `most` are gone through
 * where even the rarest word has more.
 */
export function leading(
  property: Question['property'],
  terms: readonly Term[],
  countOf: (word: string) => number,
  most: Most,
): Led {
  const rarestFirst = terms
    .map((term) => ({ ...term, entries: sum([...term.exact, ...term.near].map(countOf)) }))
    .toSorted((a, b) => a.entries - b.entries);
  let entries = 0;
  const leaders = rarestFirst.filter((term) => {
    const leads = entries === 0 || entries + term.entries <= most.entries;
    if (leads) entries += term.entries;
    return leads;
  });
  const question = asking(property, leaders, most);
  const followers = rarestFirst.filter((term) => !leaders.includes(term));
  if (followers.length > 0) {
    question.following = followers.flatMap(({ beginnings }) => beginnings.map((word) => ` ${word}`));
    question.among = AMONG * most.nodes;
  }
  return { question, entries };
}

/** Those of some words for which an index goes through few enough entries together; the first in any case. */
export function fitting(
  words: readonly string[],
  countOf: (word: string) => number,
  { entries }: Pick<Most, 'entries'>,
): string[] {
  let left = entries;
  return words.filter((word, index) => {
    const fits = index === 0 || countOf(word) <= left;
    if (fits) left -= countOf(word);
    return fits;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
