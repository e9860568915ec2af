import type { PaperRecord } from '../record.ts';

/** In the order of what says most: many a conference paper and review is called a journal article as well. */
const KINDS: [string, NonNullable<PaperRecord['kind']>][] = [
  ['Book', 'book'],
  ['BookSection', 'book-chapter'],
  ['Dataset', 'dataset'],
  ['Review', 'review'],
  ['Conference', 'proceedings-article'],
  ['JournalArticle', 'article'],
];

/** What a paper was published as; Semantic Scholar calls papers that are on arXiv alone journal articles. */
export function kindOf(types: string[], venue: string | undefined): PaperRecord['kind'] {
  if (/^arxiv(?:\.org)?$/i.test(venue ?? '')) return 'preprint';
  return KINDS.find(([type]) => types.includes(type))?.[1];
}
