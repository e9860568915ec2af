import { paperAddress } from '../address.ts';
import { divideName } from '../printed-name.ts';
import type { ExportedPaper } from './paper.ts';

/** Where CSL has no type of its own, its `genre` tells the kind. */
const TYPES: Record<NonNullable<ExportedPaper['kind']>, { type: string; genre?: string }> = {
  article: { type: 'article-journal' },
  preprint: { type: 'article', genre: 'preprint' },
  'proceedings-article': { type: 'paper-conference' },
  book: { type: 'book' },
  'book-chapter': { type: 'chapter' },
  dissertation: { type: 'thesis' },
  report: { type: 'report' },
  review: { type: 'review' },
  dataset: { type: 'dataset' },
  other: { type: 'document', genre: 'other' },
};

/** The fields that have a value. */
function given(fields: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}

function nameOf(said: string): object {
  const { particle, ...name } = divideName(said);
  return given({ ...name, 'non-dropping-particle': particle });
}

function issuedOf({ publishedOn, year }: ExportedPaper): object | undefined {
  const parts = publishedOn?.split('-').map(Number) ?? (year === null ? undefined : [year]);
  return parts && { 'date-parts': [parts] };
}

/** Writes a paper as an item of CSL-JSON. */
export function toCslItem(paper: ExportedPaper): object {
  const names = paper.authors.map(({ name }) => nameOf(name));
  const author = [...names, ...(paper.authorCoverage === 'partial' ? [{ literal: 'others' }] : [])];
  return given({
    id: paper.id,
    ...(paper.kind ? TYPES[paper.kind] : { type: 'document' }),
    title: paper.title,
    author: author.length > 0 ? author : undefined,
    issued: issuedOf(paper),
    'container-title': paper.venue,
    volume: paper.volume,
    issue: paper.issue,
    page: paper.pages,
    publisher: paper.publisher,
    DOI: paper.doi,
    archive: paper.arxivId && 'arXiv',
    archive_location: paper.arxivId,
    URL: paperAddress(paper) ?? undefined,
    abstract: paper.abstract,
  });
}
