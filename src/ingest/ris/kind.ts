import type { PaperRecord } from '../record.ts';

/** What the types of RIS mean. `GEN` says nothing. */
const KINDS = new Map<string, NonNullable<PaperRecord['kind']>>([
  ['JOUR', 'article'],
  ['EJOUR', 'article'],
  ['MGZN', 'article'],
  ['NEWS', 'article'],
  ['ABST', 'article'],
  ['INPR', 'article'],
  ['UNPB', 'preprint'],
  ['MANSCPT', 'preprint'],
  ['CPAPER', 'proceedings-article'],
  ['CONF', 'proceedings-article'],
  ['BOOK', 'book'],
  ['EBOOK', 'book'],
  ['EDBOOK', 'book'],
  ['SER', 'book'],
  ['CHAP', 'book-chapter'],
  ['ECHAP', 'book-chapter'],
  ['THES', 'dissertation'],
  ['RPRT', 'report'],
  ['GOVDOC', 'report'],
  ['DATA', 'dataset'],
  ['AGGR', 'dataset'],
  ['DBASE', 'dataset'],
]);
/** What RIS has no type for is told by the type of work, `M3`. */
const WORK_TYPES = new Map<string, NonNullable<PaperRecord['kind']>>([
  ['review', 'review'],
  ['preprint', 'preprint'],
  ['other', 'other'],
]);

/** The kind of a paper; undefined where the type of its entry does not say. */
export function kindOf(type: string, workType = ''): PaperRecord['kind'] {
  return WORK_TYPES.get(workType.toLowerCase()) ?? KINDS.get(type) ?? (type === 'GEN' ? undefined : 'other');
}
