import { builder } from './builder.ts';

export const TopicScheme = builder.enumType('TopicScheme', {
  description: 'The scheme of concepts that a topic belongs to.',
  values: {
    ARXIV: { value: 'arxiv', description: 'arXiv’s categories, such as cs.LG for machine learning.' },
    THEME: { value: 'theme', description: 'Coterie’s own vocabulary of research themes.' },
    OPENALEX: { value: 'openalex', description: 'The topics of OpenAlex.' },
  } as const,
});

export const PostKind = builder.enumType('PostKind', {
  description: 'What kind of text a post is.',
  values: {
    POST: { value: 'post', description: 'A post of its own.' },
    COMMENT: { value: 'comment', description: 'An answer to somebody’s post or comment.' },
    NOTE: { value: 'note', description: 'A note of moderation.' },
    PROGRAMME: {
      value: 'programme',
      description: 'A programme of teaching or research that a profile lists as work.',
    },
    WORK: {
      value: 'work',
      description: 'Work that a profile lists by title and that is not known as a paper.',
    },
  } as const,
});

export const Coverage = builder.enumType('Coverage', {
  description: 'How much of a list the sources give.',
  values: {
    KNOWN: { value: 'known', description: 'A source gives the whole list.' },
    PARTIAL: {
      value: 'partial',
      description: 'The sources give a part: an author list that ends in “et al.”, a page with more to load.',
    },
    UNKNOWN: {
      value: 'unknown',
      description: 'No source says: an empty list then means that nothing is known.',
    },
  } as const,
});

export const PaperKind = builder.enumType('PaperKind', {
  description: 'What a paper was published as.',
  values: {
    ARTICLE: { value: 'article', description: 'An article in a journal.' },
    PREPRINT: { value: 'preprint', description: 'A preprint, such as on arXiv.' },
    PROCEEDINGS_ARTICLE: { value: 'proceedings-article', description: 'A paper at a conference.' },
    BOOK: { value: 'book', description: 'A book.' },
    BOOK_CHAPTER: { value: 'book-chapter', description: 'A chapter of a book.' },
    DISSERTATION: { value: 'dissertation', description: 'A thesis.' },
    REPORT: { value: 'report', description: 'A report.' },
    REVIEW: { value: 'review', description: 'A review of other work.' },
    DATASET: { value: 'dataset', description: 'A dataset.' },
    OTHER: { value: 'other', description: 'Something else.' },
  } as const,
});
