import { z } from 'zod';
import type { Entry, Place } from '../entry.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { authorRecord, authorRef, s2Author } from './author.ts';
import { lowerKeys } from './lower-keys.ts';
import { paperRecord, s2Paper } from './paper.ts';

/**
 * What a paper or an author of Semantic Scholar states: a paper comes with what is said of its authors beyond their
 * names. `name` is what it goes by in the reason why it states nothing.
 */
export function readItem(raw: unknown, place: Place, name: string, gazetteer: Gazetteer): Entry {
  if (raw === null) return { place, reason: 'Semantic Scholar knows no such paper', text: name };
  const item = lowerKeys(raw);
  const isAuthor = typeof item === 'object' && item !== null && 'authorid' in item;
  return isAuthor ? readAuthor(item, place, name, gazetteer) : readPaper(item, place, name, gazetteer);
}

function readPaper(item: unknown, place: Place, name: string, gazetteer: Gazetteer): Entry {
  const { data, error } = s2Paper.safeParse(item);
  if (!data) return { place, reason: `the paper is not as expected: ${z.prettifyError(error)}`, text: name };
  const paper = paperRecord(data);
  if (!paper) return { place, reason: 'the paper has no title', text: data.paperid ?? name };
  const authors = (data.authors ?? []).map((author) => authorRecord(author, gazetteer));
  return { place, records: [paper, ...authors.filter((author) => author !== undefined)] };
}

function readAuthor(item: unknown, place: Place, name: string, gazetteer: Gazetteer): Entry {
  const { data, error } = s2Author.safeParse(item);
  if (!data) return { place, reason: `the author is not as expected: ${z.prettifyError(error)}`, text: name };
  const ref = authorRef(data);
  if (!ref) return { place, reason: 'the author has no name', text: data.authorid ?? name };
  return { place, records: [authorRecord(data, gazetteer) ?? { type: 'author', ...ref }] };
}
