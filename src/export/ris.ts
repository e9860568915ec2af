import { arXivAddress, paperAddress } from '../address.ts';
import { plain } from '../ingest/bibliography/plain.ts';
import { divideName } from '../printed-name.ts';
import type { ExportedPaper } from './paper.ts';

// Our own: a line for each fact, while the library at hand lost the DOI.

const TYPES: Record<NonNullable<ExportedPaper['kind']>, string> = {
  article: 'JOUR',
  preprint: 'UNPB',
  'proceedings-article': 'CPAPER',
  book: 'BOOK',
  'book-chapter': 'CHAP',
  dissertation: 'THES',
  report: 'RPRT',
  review: 'JOUR',
  dataset: 'DATA',
  other: 'GEN',
};

/** `Family, Given, Suffix`. RIS has no other way to write a comma that a whole name has. */
function nameOf(said: string): string {
  const { given = '', particle, family, suffix, literal } = divideName(said);
  const [whole = '', ...rest] = literal?.split(', ') ?? [[particle, family].filter(Boolean).join(' ')];
  const behind = suffix ?? rest.join(', ');
  if (behind) return `${whole}, ${given}, ${behind}`;
  return given ? `${whole}, ${given}` : whole;
}

/** Writes a paper as an entry of RIS, from `TY` to `ER`, which ends in a newline. Texts are in their normal form. */
export function toRis(paper: ExportedPaper): string {
  const { kind, publishedOn, arxivId } = paper;
  const [, start = paper.pages, end] = /^([^-]+)-([^-]+)$/.exec(paper.pages ?? '') ?? [];
  const year = publishedOn?.slice(0, 4) ?? paper.year?.toString();
  const fields: [string, string | null | undefined][] = [
    ['TY', kind ? TYPES[kind] : 'GEN'],
    ['ID', paper.id],
    ['TI', paper.title],
    ...paper.authors.map(({ name }): [string, string] => ['AU', nameOf(plain(name))]),
    ['AU', paper.authorCoverage === 'partial' ? 'et al.' : null],
    ['PY', year],
    ['DA', publishedOn?.replaceAll('-', '/')],
    ['T2', paper.venue],
    ['VL', paper.volume],
    ['IS', paper.issue],
    ['SP', start],
    ['EP', end],
    ['PB', paper.publisher],
    ['M3', kind === 'review' || kind === 'other' ? kind : null],
    ['DO', paper.doi],
    ['UR', paperAddress(paper)],
    ['UR', arxivId && paper.doi ? arXivAddress(arxivId) : null],
    ['AB', paper.abstract],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${plain(value)}\n`] : []));
  return `${lines.join('')}ER  - \n`;
}
