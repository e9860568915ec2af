import type { PaperRecord } from '../record.ts';

/** What the types of CSL mean, and those of Crossref where it gives them for CSL's. `document` says nothing. */
const KINDS = new Map<string, PaperRecord['kind']>([
  ['article-journal', 'article'],
  ['article-magazine', 'article'],
  ['article-newspaper', 'article'],
  ['journal-article', 'article'],
  ['article', 'preprint'],
  ['manuscript', 'preprint'],
  ['posted-content', 'preprint'],
  ['paper-conference', 'proceedings-article'],
  ['proceedings-article', 'proceedings-article'],
  ['book', 'book'],
  ['monograph', 'book'],
  ['edited-book', 'book'],
  ['collection', 'book'],
  ['chapter', 'book-chapter'],
  ['book-chapter', 'book-chapter'],
  ['entry', 'book-chapter'],
  ['entry-dictionary', 'book-chapter'],
  ['entry-encyclopedia', 'book-chapter'],
  ['thesis', 'dissertation'],
  ['dissertation', 'dissertation'],
  ['report', 'report'],
  ['dataset', 'dataset'],
  ['review', 'review'],
  ['review-book', 'review'],
  ['document', undefined],
]);

/** The kind of a paper; undefined where the type of its item does not say. */
export function kindOf(type: string | undefined, genre: string | undefined): PaperRecord['kind'] {
  if (type === undefined || (type === 'document' && genre !== 'other')) return undefined;
  return KINDS.has(type) ? (KINDS.get(type) ?? 'other') : 'other';
}
