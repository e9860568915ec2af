import { invertedIndex, makeAbstract, makeTitle } from './abstracts.ts';
import { authorships } from './authorships.ts';
import { dayOf, isoDate, yearOf } from './calendar.ts';
import { arXivIdOf, doiOf, openAlexId } from './ids.ts';
import type { Literature } from './literature.ts';
import { Random } from './random.ts';
import { topicReference } from './topic-record.ts';
import type { Topic } from './topics.ts';
import { ARXIV, drawVenue, ON_ARXIV, type Venue } from './venues.ts';
import { Weighted } from './weighted.ts';

const TYPES: readonly (readonly [string, number])[] = [
  ['article', 70],
  ['book-chapter', 9],
  ['review', 7],
  ['dissertation', 4],
  ['dataset', 3],
  ['book', 2],
  ['letter', 2],
  ['report', 1.5],
  ['editorial', 1],
  ['other', 0.5],
];
const byType = new Weighted(TYPES.map(([, weight]) => weight));
const PREPRINT_ONLY = 0.3;
const PREPRINT_TOO = 0.4;
/** When arXiv began. */
const PREPRINTS_SINCE = 1991;
const WITHOUT = { abstract: 1 / 3, doi: 0.1, title: 0.001, date: 0.004, year: 0.002, venue: 0.05 };
const RETRACTED = 0.0005;
const RELATED = 10;

/** A line of `works`: paper `number`, in the partition of its last update. */
export function workRecord(literature: Literature, number: number, updated: string) {
  const random = new Random(literature.seed, 'work', number);
  const day = dayOf(number, literature.papers);
  const year = yearOf(day);
  const main = literature.taxonomy.topics[literature.topicOf[number] as number] as Topic;
  const id = openAlexId('W', number);
  const hasYear = !random.chance(WITHOUT.year);
  const hasDate = hasYear && !random.chance(WITHOUT.date);
  const title = random.chance(WITHOUT.title) ? null : makeTitle(main, random);
  const abstract = random.chance(WITHOUT.abstract) ? null : makeAbstract(main, random);
  const { type, doi, locations } = publication(main, number, year, random);
  const topics = topicsOf(main, random);
  const references = [...literature.references.of(number)].map(workId);
  const cited = literature.citations[number] as number;
  const mean = literature.meanCitations.get(year) ?? 0;
  return {
    id,
    doi,
    title,
    display_name: title,
    publication_year: hasYear ? year : null,
    publication_date: hasDate ? isoDate(day) : null,
    ids: { openalex: id, ...(doi && { doi }) },
    language: 'en',
    primary_location: locations[0] ?? null,
    type,
    authorships: authorships(literature, number, year, random),
    cited_by_count: cited,
    fwci: mean > 0 ? Number((cited / mean).toFixed(4)) : null,
    biblio: biblioOf(type, random),
    is_retracted: random.chance(RETRACTED),
    is_xpac: type === 'dataset',
    primary_topic: topics[0],
    topics,
    keywords: keywordsOf(main, random),
    locations,
    referenced_works_count: references.length,
    referenced_works: references,
    related_works: relatedWorks(literature, number),
    abstract_inverted_index: abstract === null ? null : invertedIndex(abstract),
    updated_date: `${updated}T00:00:00`,
  };
}

export type WorkRecord = ReturnType<typeof workRecord>;

const workId = (number: number): string => openAlexId('W', number);

/** What it is published as, and where: on arXiv, at a venue, or both, the venue first. */
function publication(topic: Topic, number: number, year: number, random: Random) {
  const { subfield } = topic;
  const mayBePreprint = ON_ARXIV.has(subfield.field.name) && year >= PREPRINTS_SINCE;
  const isPreprint = mayBePreprint && random.chance(PREPRINT_ONLY);
  const isOnArxiv = isPreprint || (mayBePreprint && random.chance(PREPRINT_TOO));
  const type = isPreprint ? 'preprint' : (TYPES[byType.draw(random)]?.[0] ?? 'other');
  const venueDoi = isPreprint || random.chance(WITHOUT.doi) ? null : doiOf(number);
  const arXiv = arXivIdOf(year, number);
  const venue = random.chance(WITHOUT.venue) ? null : drawVenue(subfield, random);
  const locations = [
    ...(isPreprint ? [] : [location(venue, venueDoi, 'publishedVersion')]),
    ...(isOnArxiv ? [location(ARXIV, `https://arxiv.org/abs/${arXiv}`, 'submittedVersion')] : []),
  ];
  return {
    type,
    doi: isPreprint ? `https://doi.org/10.48550/arxiv.${arXiv}` : venueDoi,
    locations,
  };
}

function location(source: Venue | null, address: string | null, version: string) {
  return { is_oa: source?.type === 'repository', landing_page_url: address, pdf_url: null, source, version };
}

function biblioOf(type: string, random: Random) {
  if (type === 'preprint' || random.chance(0.2)) {
    return { volume: null, issue: null, first_page: null, last_page: null };
  }
  const first = 1 + random.below(1500);
  return {
    volume: String(1 + random.below(90)),
    issue: random.chance(0.7) ? String(1 + random.below(12)) : null,
    first_page: String(first),
    last_page: String(first + random.below(25)),
  };
}

/** One to three topics, the main one first, the others from its part of the field, less sure. */
function topicsOf(main: Topic, random: Random) {
  const others = Array.from({ length: random.below(3) }, () => random.pick(main.subfield.topics));
  let score = 1 - 0.4 * random.next() ** 2;
  return [...new Set([main, ...others])].map((topic) => {
    const scored = { ...topicReference(topic), score: Number(score.toFixed(4)) };
    score *= 0.5 + 0.5 * random.next();
    return scored;
  });
}

function keywordsOf({ terms }: Topic, random: Random) {
  const chosen = new Set(Array.from({ length: 3 }, () => random.pick(terms)));
  return [...chosen].map((term) => ({
    id: `https://openalex.org/keywords/${term.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    display_name: term,
    score: Number((0.3 + 0.7 * random.next()).toFixed(4)),
  }));
}

/** What the newest paper that it cites cites too: works on the same as it. */
function relatedWorks({ references }: Literature, number: number): string[] {
  const newest = references.of(number).at(-1);
  return newest === undefined ? [] : [...references.of(newest).slice(-RELATED)].map(workId);
}
