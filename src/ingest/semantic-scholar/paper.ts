import { z } from 'zod';
import { YEARS } from '../../days.ts';
import { arXivId, doi } from '../../identifier.ts';
import type { PaperRecord } from '../record.ts';
import { titleId } from '../slug.ts';
import { authorRef, type S2Author, s2Author } from './author.ts';
import { count, externalIds, list, text } from './fields.ts';
import { kindOf } from './kind.ts';

const reference = z.object({ externalids: externalIds });

export const s2Paper = z.object({
  paperid: text,
  url: text,
  externalids: externalIds,
  title: text,
  abstract: text,
  year: count,
  publicationdate: text,
  publicationtypes: list(z.string()),
  publicationvenue: z.object({ name: text }).nullish(),
  venue: text,
  journal: z.object({ name: text, volume: text, pages: text }).nullish(),
  citationcount: count,
  authors: z.array(s2Author).nullish(),
  // Asked for by itself, a list of references has each paper one level deeper.
  references: list(reference.extend({ citedpaper: reference.nullish() }).nullish()),
});
export type S2Paper = z.infer<typeof s2Paper>;

/** What is stated of a paper; undefined where it has no title. */
export function paperRecord(paper: S2Paper): PaperRecord | undefined {
  const { title, abstract, externalids, citationcount, journal } = paper;
  if (!title || !titleId(title)) return undefined;
  const semanticScholarId = paper.paperid ?? /\/([0-9a-f]{40})$/.exec(paper.url ?? '')?.[1];
  const paperDoi = doi(externalids.doi ?? '');
  const arxivId = arXivId(externalids.arxiv ?? '');
  const publishedOn = z.iso.date().safeParse(paper.publicationdate).data;
  const year = paper.year && paper.year >= YEARS.from && paper.year <= YEARS.to ? paper.year : undefined;
  const venue = paper.publicationvenue?.name ?? paper.venue ?? journal?.name;
  const kind = kindOf(paper.publicationtypes, venue);
  const references = referencesOf(paper);
  return {
    type: 'paper',
    id: titleId(title),
    title,
    ...(abstract && { abstract }),
    ...(publishedOn && { publishedOn }),
    ...(year && { year }),
    ...(kind && { kind }),
    ...(venue && { publication: publicationOf(venue, kind, journal) }),
    ...(paperDoi && { doi: paperDoi }),
    ...(arxivId && { arxivId }),
    ...(semanticScholarId && { semanticScholarId }),
    ...(citationcount !== undefined && { citationCount: citationcount }),
    ...authorsOf(paper.authors ?? []),
    // An empty list may be one that a publisher keeps back.
    ...(references.length > 0 && { references }),
  };
}

function publicationOf(
  venue: string,
  kind: PaperRecord['kind'],
  journal: S2Paper['journal'],
): NonNullable<PaperRecord['publication']> {
  // The volume of a preprint is its arXiv id.
  const { volume, pages } = kind === 'preprint' ? {} : (journal ?? {});
  return { venue, ...(volume && { volume }), ...(pages && { pages }) };
}

/** By DOI, or else by arXiv id; what has neither is left out. */
function referencesOf({ references }: S2Paper): string[] {
  const ids = references.flatMap((reference) => {
    const { externalids } = reference?.citedpaper ?? reference ?? {};
    return doi(externalids?.doi ?? '') ?? arXivId(externalids?.arxiv ?? '') ?? [];
  });
  return [...new Set(ids)];
}

/** The list is known in part where an author has no name or is given twice. */
function authorsOf(listed: S2Author[]): Pick<PaperRecord, 'authors' | 'authorCoverage'> {
  const authors = new Map<string, PaperRecord['authors'][number]>();
  for (const [index, author] of listed.entries()) {
    const ref = authorRef(author);
    if (ref && !authors.has(ref.id)) authors.set(ref.id, { ...ref, position: index + 1 });
  }
  const complete = authors.size > 0 && authors.size === listed.length;
  return { authors: [...authors.values()], authorCoverage: complete ? 'known' : 'partial' };
}
