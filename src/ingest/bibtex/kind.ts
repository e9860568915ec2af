import type { PaperRecord } from '../record.ts';

/** What the entry types of BibTeX and BibLaTeX mean. `@misc` says nothing: it holds whatever fits nowhere else. */
const KINDS = new Map<string, NonNullable<PaperRecord['kind']>>([
  ['article', 'article'],
  ['suppperiodical', 'article'],
  ['unpublished', 'preprint'],
  ['inproceedings', 'proceedings-article'],
  ['conference', 'proceedings-article'],
  ['book', 'book'],
  ['mvbook', 'book'],
  ['booklet', 'book'],
  ['collection', 'book'],
  ['mvcollection', 'book'],
  ['proceedings', 'book'],
  ['mvproceedings', 'book'],
  ['inbook', 'book-chapter'],
  ['bookinbook', 'book-chapter'],
  ['suppbook', 'book-chapter'],
  ['incollection', 'book-chapter'],
  ['inreference', 'book-chapter'],
  ['phdthesis', 'dissertation'],
  ['mastersthesis', 'dissertation'],
  ['thesis', 'dissertation'],
  ['techreport', 'report'],
  ['report', 'report'],
  ['review', 'review'],
  ['dataset', 'dataset'],
  ['software', 'other'],
  ['manual', 'other'],
  ['patent', 'other'],
  ['video', 'other'],
]);
/** What BibTeX has no type for is told by BibLaTeX's `entrysubtype`. */
const SUBTYPES = new Map<string, NonNullable<PaperRecord['kind']>>([
  ['review', 'review'],
  ['other', 'other'],
]);

/** The kind of a paper; undefined where the type of its entry does not say. */
export function kindOf(type: string, subtype = ''): PaperRecord['kind'] {
  return SUBTYPES.get(subtype) ?? KINDS.get(type);
}
