import { z } from 'zod';
import { ALL_DAYS, YEARS } from '../days.ts';
import { arXivId, doi, orcid, ror } from '../identifier.ts';

/**
 * What a reader yields and the loader writes: one record says what one source states of one thing.
 * Ids are slugs (see slug.ts) or the source's own ids, so that two sources which mean the same thing
 * name the same node. Absent means "the source does not say", never "none".
 */

const slug = z
  .string()
  .max(1000)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'an id is a slug');
/** What has more letters than a book is no abstract, and the engines do not take a property of any size. */
const text = z.string().trim().min(1).max(1_000_000);
/** A name or title: Neo4j keeps no more than 8 kB of one in an index, and refuses to write what is longer. */
const name = text.max(2000);
/** An address that a page may link to: there are others that run scripts. */
export const webAddress = z.url({ protocol: /^https?$/ });
/** What the source calls the thing, where that is neither its id here nor its name. */
const key = text.optional();
const isoDate = z.iso.date();
const publicationDate = isoDate.refine((date) => date >= ALL_DAYS.from && date <= ALL_DAYS.to, {
  error: `not a day of the years ${YEARS.from} to ${YEARS.to}`,
});

/** An identifier, brought to its one spelling; what is not one is refused. */
function identifier(name: string, normalize: (text: string) => string | null) {
  return z.string().transform((text, context) => {
    const normal = normalize(text);
    if (normal !== null) return normal;
    context.addIssue({ code: 'custom', message: `not a valid ${name}` });
    return z.NEVER;
  });
}

/** How completely a source gives a list: all of it, or a part ("et al.", "Load More"). */
const coverage = z.enum(['known', 'partial']);

const personRef = z.strictObject({
  id: slug,
  name,
  orcid: identifier('ORCID', orcid).optional(),
  openAlexId: text.optional(),
  semanticScholarId: text.optional(),
});
const affiliationRef = z.strictObject({
  id: slug,
  name,
  kind: text.optional(),
  country: z.string().length(2).optional(),
  ror: identifier('ROR id', ror).optional(),
  openAlexId: text.optional(),
});

/** What a paper was published as, in the words that OpenAlex and Crossref have in common. */
const paperKind = z.enum([
  'article',
  'preprint',
  'proceedings-article',
  'book',
  'book-chapter',
  'dissertation',
  'report',
  'review',
  'dataset',
  'other',
]);
/** Where it was published, as one source states it: volume, issue and pages say nothing without their venue. */
const publication = z.strictObject({
  venue: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  pages: text.optional(),
  publisher: text.optional(),
});

const metric = z.strictObject({
  name: slug,
  value: z.number().finite(),
  unit: text.optional(),
  asOf: isoDate.optional(),
  definition: text,
});

const authorRecord = z.strictObject({
  type: z.literal('author'),
  key,
  id: slug,
  /** The name as this source prints it; a second spelling is a second record. */
  name,
  field: text.optional(),
  bio: text.optional(),
  homepage: webAddress.optional(),
  orcid: identifier('ORCID', orcid).optional(),
  openAlexId: text.optional(),
  semanticScholarId: text.optional(),
  affiliations: z.array(affiliationRef.extend({ role: text.optional(), current: z.boolean() })).optional(),
  metrics: z.array(metric).optional(),
  /** What the source shows as this author's selected work, in its order; whether it is a paper is found later. */
  selectedWork: z
    .array(z.strictObject({ id: slug, title: name, kind: z.enum(['work', 'programme']) }))
    .optional(),
  /** How completely the source lists the author's posts. */
  postCoverage: coverage.optional(),
});

const paperRecord = z.strictObject({
  type: z.literal('paper'),
  key,
  id: slug,
  title: name,
  abstract: text.optional(),
  summary: text.optional(),
  publishedOn: publicationDate.optional(),
  /** Where no more than the year is known. */
  year: z.int().min(YEARS.from).max(YEARS.to).optional(),
  kind: paperKind.optional(),
  publication: publication.optional(),
  category: text.optional(),
  hasCode: z.boolean().optional(),
  doi: identifier('DOI', doi).optional(),
  arxivId: identifier('arXiv id', arXivId).optional(),
  openAlexId: text.optional(),
  semanticScholarId: text.optional(),
  citationCount: z.int().min(0).optional(),
  /** `position` counts from 1; absent where the source hides the author behind "et al.". */
  authors: z.array(
    personRef.extend({
      position: z.int().min(1).optional(),
      /** Where the author worked, as the paper itself prints it. */
      printedAffiliations: z.array(text).optional(),
      /** Where the author worked, as the source understood it. */
      affiliations: z.array(slug).optional(),
    }),
  ),
  authorCoverage: coverage,
  affiliations: z.array(affiliationRef).optional(),
  topics: z.array(z.union([slug, z.strictObject({ id: slug, score: z.number().min(0).max(1) })])).optional(),
  /** What it cites, by DOI, arXiv or OpenAlex id. Empty: the source says that it cites nothing. */
  references: z.array(text).optional(),
});

const postRecord = z.strictObject({
  type: z.literal('post'),
  id: slug,
  kind: z.enum(['post', 'comment', 'note']),
  title: name.optional(),
  body: text.optional(),
  summary: text.optional(),
  /** Passages by others which the post answers to. */
  quotes: z.array(text).optional(),
  publishedOn: publicationDate.optional(),
  author: personRef,
  /** Place in the source's list, from 1. */
  position: z.int().min(1),
  mentions: z.array(personRef).optional(),
});

const affiliationRecord = affiliationRef.extend({
  type: z.literal('affiliation'),
  key,
  /** The organisations that it is part of. */
  parents: z.array(slug).optional(),
  /** The organisations that are part of it. */
  children: z.array(slug).optional(),
});

const topicRecord = z.strictObject({
  type: z.literal('topic'),
  key,
  id: slug,
  name,
  scheme: z.enum(['arxiv', 'theme', 'openalex']),
  notation: text.optional(),
  description: text.optional(),
  openAlexId: text.optional(),
  broader: z.array(slug).optional(),
  related: z.array(slug).optional(),
  /** Other words for it (skos:altLabel), by which it is found. */
  altLabels: z.array(text).optional(),
});

export const graphRecord = z.discriminatedUnion('type', [
  authorRecord,
  paperRecord,
  postRecord,
  affiliationRecord,
  topicRecord,
]);

export const sourceRecord = z.strictObject({
  id: slug,
  kind: z.enum([
    'author-page',
    'forum-profile',
    'gazetteer',
    'vocabulary',
    'openalex',
    'semantic-scholar',
    'arxiv',
    'bibliography',
  ]),
  name,
  retrievedAt: z.iso.datetime(),
  /** Tells this content of the source from another; a digest of the records where it is not given. */
  version: text.optional(),
  licence: text.optional(),
});

export type GraphRecord = z.infer<typeof graphRecord>;
export type AuthorRecord = z.infer<typeof authorRecord>;
export type PaperRecord = z.infer<typeof paperRecord>;
export type PostRecord = z.infer<typeof postRecord>;
export type AffiliationRecord = z.infer<typeof affiliationRecord>;
export type TopicRecord = z.infer<typeof topicRecord>;
export type SourceRecord = z.infer<typeof sourceRecord>;

/** Something the reader met and did not take over as it stands. `line` counts from 1. */
export interface Issue {
  line: number;
  /**
   * `rejected`: it should have gone in and did not; `left-out`: left out on purpose;
   * `doubtful`: it went in, but a part is missing or contradicts the rest.
   */
  severity: 'rejected' | 'left-out' | 'doubtful';
  reason: string;
  text: string;
}

/** One document, read: where it comes from, what it states, and what could not be read. */
export interface Reading {
  source: SourceRecord;
  records: GraphRecord[];
  issues: Issue[];
}
