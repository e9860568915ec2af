import { z } from 'zod';
import { arXivId, doi, orcid } from '../../identifier.ts';
import type { GraphRecord, PaperRecord } from '../record.ts';
import { abstractOf } from './abstract.ts';
import { authorId } from './author.ts';
import { openAlexId } from './ids.ts';
import { affiliationRef, rawInstitution } from './institution.ts';
import { rawTopic, topicRecords } from './topic.ts';

const location = z
  .object({
    landing_page_url: z.string().nullish(),
    source: z
      .object({ display_name: z.string().nullish(), host_organization_name: z.string().nullish() })
      .nullish(),
  })
  .nullish();

const authorship = z.object({
  author: z
    .object({ id: z.string().nullish(), display_name: z.string().nullish(), orcid: z.string().nullish() })
    .nullish(),
  raw_author_name: z.string().nullish(),
  institutions: z.array(rawInstitution).nullish(),
  raw_affiliation_strings: z.array(z.string()).nullish(),
});

/** A work as the API and the snapshot have it. What is not read here is left out. */
export const rawWork = z.object({
  id: z.string(),
  doi: z.string().nullish(),
  title: z.string().nullish(),
  display_name: z.string().nullish(),
  type: z.string().nullish(),
  publication_date: z.string().nullish(),
  publication_year: z.number().nullish(),
  cited_by_count: z.number().nullish(),
  referenced_works: z.array(z.string()).nullish(),
  topics: z.array(rawTopic.extend({ score: z.number().nullish() })).nullish(),
  primary_location: location,
  locations: z.array(location).nullish(),
  biblio: z
    .object({
      volume: z.string().nullish(),
      issue: z.string().nullish(),
      first_page: z.string().nullish(),
      last_page: z.string().nullish(),
    })
    .nullish(),
  abstract_inverted_index: z.record(z.string(), z.array(z.number())).nullish(),
  authorships: z.array(authorship).nullish(),
  is_authors_truncated: z.boolean().nullish(),
});
export type RawWork = z.infer<typeof rawWork>;

/** The API gives no more authors of a work. */
const MOST_AUTHORS = 100;

const kinds: Record<string, PaperRecord['kind']> = {
  ...{ article: 'article', preprint: 'preprint', book: 'book', 'book-chapter': 'book-chapter' },
  ...{ dissertation: 'dissertation', report: 'report', review: 'review', dataset: 'dataset' },
};

/** A work as a paper, and the topics that it names. Throws where it has no id or no title. */
export function workRecords(raw: RawWork): [PaperRecord, ...GraphRecord[]] {
  const id = openAlexId('W', raw.id);
  const title = raw.title ?? raw.display_name;
  if (!id) throw new Error(`${raw.id} is not the id of a work`);
  if (!title?.trim()) throw new Error('the work has no title');
  const abstract = abstractOf(raw.abstract_inverted_index);
  const ownDoi = doi(raw.doi ?? '');
  const onArXiv = arXivOf(raw, ownDoi);
  const affiliations = new Map(
    (raw.authorships ?? [])
      .flatMap(({ institutions }) => institutions ?? [])
      .flatMap((one) => affiliationRef(one) ?? [])
      .map((one) => [one.id, one]),
  );
  const topics = raw.topics ?? [];
  const publication = publicationOf(raw);
  const kind = raw.type ? (kinds[raw.type] ?? 'other') : undefined;
  const paper: PaperRecord = {
    type: 'paper',
    id,
    title,
    openAlexId: id,
    authors: authorsOf(raw),
    authorCoverage:
      raw.is_authors_truncated || (raw.authorships?.length ?? 0) >= MOST_AUTHORS ? 'partial' : 'known',
    ...(abstract && { abstract }),
    ...(raw.publication_date && { publishedOn: raw.publication_date }),
    ...(raw.publication_year && { year: raw.publication_year }),
    ...(kind && { kind }),
    ...(publication && { publication }),
    ...(ownDoi && { doi: ownDoi }),
    ...(onArXiv && { arxivId: onArXiv }),
    ...(typeof raw.cited_by_count === 'number' && { citationCount: raw.cited_by_count }),
    ...(affiliations.size > 0 && { affiliations: [...affiliations.values()] }),
    ...(topics.length > 0 && {
      topics: topics.flatMap(({ id: topic, score }) => {
        const own = openAlexId('T', topic);
        return own
          ? [typeof score === 'number' ? { id: own, score: Math.min(1, Math.max(0, score)) } : own]
          : [];
      }),
    }),
    // No references at all are what OpenAlex has of many works that do have some.
    ...(raw.referenced_works?.length && {
      references: raw.referenced_works.flatMap((one) => openAlexId('W', one) ?? []),
    }),
  };
  // What a work says of a topic is less than what the list of topics says, and goes under another key.
  return [paper, ...topics.flatMap(topicRecords).map((topic) => ({ ...topic, key: topic.name }))];
}

function authorsOf({ authorships }: RawWork): PaperRecord['authors'] {
  return (authorships ?? []).flatMap(({ author, raw_author_name: printed, institutions, ...raw }, index) => {
    const name = printed?.trim() || author?.display_name?.trim();
    const id = authorId(author?.id);
    if (!id || !name) return [];
    const own = orcid(author?.orcid ?? '');
    const places = [...new Set((institutions ?? []).flatMap((one) => affiliationRef(one)?.id ?? []))];
    return [
      {
        id,
        name: author?.display_name?.trim() || name,
        openAlexId: id,
        position: index + 1,
        ...(own && { orcid: own }),
        ...(raw.raw_affiliation_strings?.length && { printedAffiliations: raw.raw_affiliation_strings }),
        ...(places.length > 0 && { affiliations: places }),
      },
    ];
  });
}

/** A work's own DOI, or where it is to be read, may say which preprint it is. */
function arXivOf({ primary_location: first, locations }: RawWork, own: string | null): string | null {
  const stated = own?.startsWith('10.48550/arxiv.') ? own.slice('10.48550/arxiv.'.length) : '';
  const pages = [first, ...(locations ?? [])].flatMap((one) => one?.landing_page_url ?? []);
  return [stated, ...pages].map(arXivId).find((id) => id !== null) ?? null;
}

function publicationOf({ primary_location: first, biblio }: RawWork): PaperRecord['publication'] | null {
  const venue = first?.source?.display_name;
  if (!venue) return null;
  const publisher = first?.source?.host_organization_name;
  const pages = [biblio?.first_page, biblio?.last_page].filter(Boolean);
  return {
    venue,
    ...(publisher && { publisher }),
    ...(biblio?.volume && { volume: biblio.volume }),
    ...(biblio?.issue && { issue: biblio.issue }),
    ...(pages.length > 0 && { pages: [...new Set(pages)].join('–') }),
  };
}
