import { paperAddress } from '../address.ts';
import { plain } from '../ingest/bibliography/plain.ts';
import { divideName, isSuffix } from '../printed-name.ts';
import { toLatex, toLatexTitle } from './latex.ts';
import type { ExportedPaper } from './paper.ts';

// Our own, as the libraries write `Müller` as `M{\" u}ller` or lose the arXiv id.

const TYPES: Record<NonNullable<ExportedPaper['kind']>, string> = {
  article: 'article',
  preprint: 'unpublished',
  'proceedings-article': 'inproceedings',
  book: 'book',
  'book-chapter': 'incollection',
  dissertation: 'phdthesis',
  report: 'techreport',
  review: 'article',
  dataset: 'dataset',
  other: 'misc',
};
const VENUES: Record<string, string> = {
  article: 'journal',
  inproceedings: 'booktitle',
  incollection: 'booktitle',
};
const PUBLISHERS: Record<string, string> = { phdthesis: 'school', techreport: 'institution' };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ARXIV_CLASS = /^[a-z][a-z-]*(?:\.[A-Za-z-]+)?$/;

function typeOf({ kind, arxivId }: ExportedPaper): string {
  if (kind === null || (kind === 'preprint' && arxivId)) return 'misc';
  return TYPES[kind];
}

/** A citation key: the id, with every character that not all programs take in a key as its number in `:…:`. */
function keyOf({ id }: ExportedPaper): string {
  return id.replace(/[^\w.-]/gu, (char) => `:${char.codePointAt(0)?.toString(16)}:`);
}

function nameOf(said: string): string {
  const { given, particle, family, suffix, literal } = divideName(said);
  const isAmbiguous =
    /(?:^|\s)and(?:\s|$)|^others\.?$|=/i.test(said) || isSuffix(given ?? '') || (suffix && !given);
  if (literal !== undefined || isAmbiguous) return `{${toLatex(said)}}`;
  return [[particle, family].filter(Boolean).join(' '), suffix, given]
    .filter(Boolean)
    .map((part = '') => toLatex(part))
    .join(', ');
}

/**
 * Writes a paper as an entry of BibTeX, which ends in a newline. The citation key is made of the id and of nothing else.
 * Texts are in their normal form (see `plain`); letters stay as they are, so the file is UTF-8.
 */
export function toBibtex(paper: ExportedPaper): string {
  const type = typeOf(paper);
  const { kind, publishedOn, doi, arxivId, category } = paper;
  const [year, month, day] = publishedOn?.split('-') ?? [paper.year?.toString()];
  const names = paper.authors.map(({ name }) => nameOf(plain(name)));
  const authors = [...names, ...(paper.authorCoverage === 'partial' ? ['others'] : [])];
  const text = (value: string | null): string | undefined =>
    value ? `{${toLatex(plain(value))}}` : undefined;
  const verbatim = (value: string | null | undefined): string | undefined =>
    value ? `{${value.replace(/[{}\\]/g, '\\$&')}}` : undefined;
  const fields: Record<string, string | undefined> = {
    title: `{${toLatexTitle(plain(paper.title))}}`,
    author: authors.length > 0 ? `{${authors.join(' and ')}}` : undefined,
    [VENUES[type] ?? 'howpublished']: text(paper.venue),
    year: year && `{${year}}`,
    month: month && MONTHS[Number(month) - 1],
    day: day && `{${Number(day)}}`,
    volume: text(paper.volume),
    number: text(paper.issue),
    pages: text(paper.pages)?.replaceAll('-', '--'),
    [PUBLISHERS[type] ?? 'publisher']: text(paper.publisher),
    entrysubtype: kind === 'review' || kind === 'other' ? `{${kind}}` : undefined,
    doi: verbatim(doi),
    eprint: verbatim(arxivId),
    archivePrefix: arxivId ? '{arXiv}' : undefined,
    primaryClass: arxivId && category && ARXIV_CLASS.test(category) ? `{${category}}` : undefined,
    url: verbatim(paperAddress(paper)),
    abstract: text(paper.abstract),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${type}{${keyOf(paper)},\n${lines.join('')}}\n`;
}
