import type { SearchLabel } from '../cypher/statements.generated.ts';
import { inputError } from '../src/input-error.ts';
import type { QueryWord } from '../src/search/query.ts';
import { searchLabels } from '../src/search/rank.ts';
import { builder } from './builder.ts';

export const SearchType = builder.enumType('SearchType', {
  description: 'What can be searched for.',
  values: {
    AUTHOR: { value: 'Author', description: 'Authors, by their names, then by what they work on.' },
    AFFILIATION: { value: 'Affiliation', description: 'Affiliations, by their names.' },
    TOPIC: { value: 'Topic', description: 'Topics, by name and notation, then by description.' },
    PAPER: { value: 'Paper', description: 'Papers, by title, then by abstract and summary.' },
    POST: { value: 'Post', description: 'Posts, by title, then by their text, summary and quotes.' },
  } as const,
});

const LONGEST_TEXT = 500;
const MOST_WORDS = 50;

/** The types to search: those that are named, or all. */
export function labelsOf(types: readonly SearchLabel[] | null | undefined): readonly SearchLabel[] {
  if (types?.length === 0) throw inputError('types', 'is empty: name a type, or leave it out for all');
  return types ?? searchLabels;
}

/** The words of an argument. Throws an input error where there are none, or too many. */
export function wordsOfArgument(
  argument: string,
  text: string,
  read: (text: string) => QueryWord[],
): QueryWord[] {
  if (text.length > LONGEST_TEXT) {
    throw inputError(argument, `has ${text.length} characters; at most ${LONGEST_TEXT} are taken`);
  }
  const words = read(text);
  if (words.length === 0) throw inputError(argument, 'has no letter and no digit to look for');
  if (words.length > MOST_WORDS) {
    throw inputError(argument, `has ${words.length} different words; at most ${MOST_WORDS} are taken`);
  }
  return words;
}
