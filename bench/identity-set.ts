import { makeAbstract, makeTitle } from '../src/generate/abstracts.ts';
import { doiOf, rorOf } from '../src/generate/ids.ts';
import { makeInstitutions } from '../src/generate/institutions.ts';
import { fullName, type Name } from '../src/generate/names.ts';
import { Random } from '../src/generate/random.ts';
import { makeTopics, type Topic } from '../src/generate/topics.ts';
import { Weighted } from '../src/generate/weighted.ts';
import type { PaperRecord } from '../src/ingest/record.ts';
import { personId, slugify } from '../src/ingest/slug.ts';
import { FIRST_YEAR, LAST_YEAR, makePeople, type Person } from './identity-people.ts';
import { printed, type Variant } from './name-variants.ts';

/** Names one author of one record; see `mentionOf`. */
export type Mention = string;

/** Papers whose authors are known: what an identification of authors is measured by. */
export interface IdentitySet {
  /** Records as the readers yield them, each with the source that it comes from. */
  papers: { record: PaperRecord; source: string }[];
  /** Who is meant by each mention: the person's number. */
  truth: Map<Mention, number>;
  /** How the source prints the name that the person bore then. */
  variants: Map<Mention, Variant>;
  /** All people, also those who wrote nothing. */
  people: readonly Person[];
}

/** What a source prints and knows. */
interface Source {
  id: string;
  /** Its share of records. */
  weight: number;
  variants: Weighted;
  knowsOrcids: boolean;
  /** The share of mentions with an affiliation. */
  affiliations: number;
  abstracts: boolean;
}

const VARIANTS: readonly Variant[] = [
  'in full',
  'no second name',
  'second initial',
  'initials',
  'one initial',
  'initials last',
  'surname first',
  'order reversed',
  'accents dropped',
  'transliterated',
  'particles joined',
  'particles dropped',
  'hyphens dropped',
  'second surname dropped',
  'slip',
];

/** `weights` are those of the variants in their order; a name with nothing of the kind comes in full. */
function source(id: string, weight: number, weights: number[], knows: Partial<Source>): Source {
  const unknown = { knowsOrcids: false, affiliations: 0, abstracts: false };
  return { id, weight, variants: new Weighted(weights), ...unknown, ...knows };
}

/** An index that takes much from publishers, a preprint server, a medical index, a hand-kept bibliography, own pages. */
const SOURCES: readonly Source[] = [
  source('index', 40, [60, 6, 12, 6, 2, 0, 0, 1, 5, 5, 3, 2, 4, 5, 0.3], {
    knowsOrcids: true,
    affiliations: 0.85,
    abstracts: true,
  }),
  source('preprints', 20, [60, 14, 8, 2, 1, 0, 0, 1, 4, 5, 4, 3, 6, 5, 0.5], { abstracts: true }),
  source('medicine', 15, [5, 0, 2, 2, 0, 75, 0, 0, 4, 3, 2, 1, 2, 2, 0.3], {
    affiliations: 0.7,
    abstracts: true,
  }),
  source('bibliography', 15, [15, 8, 5, 20, 15, 0, 15, 3, 8, 6, 5, 4, 5, 5, 2], {}),
  source('pages', 10, [40, 35, 8, 1, 1, 0, 0, 2, 5, 5, 3, 3, 5, 5, 1], {}),
];
const bySource = new Weighted(SOURCES.map(({ weight }) => weight));

const IN_TWO_SOURCES = 0.3;
const WITH_DOI = 0.75;
const OF_CIRCLE = 0.95;
const SELF_CITING = 0.4;
const MOST_SELF_CITATIONS = 3;

/** The mention of the author at a position, from 1, of a record. */
export function mentionOf(source: string, record: Pick<PaperRecord, 'id'>, position: number): Mention {
  return `${source}/${record.id}/${position}`;
}

/**
 * Makes papers of known authors: `papers` of them by some of `people`, from 2000 to 2026; more than a fifth are in
 * two sources. Names come in full, with initials, turned round, without accents, transliterated, with particles
 * joined or dropped, without hyphens, with slips, each source in its own proportions; one person in 25 changes
 * the surname. One in twenty has the name of another, one in twelve surname and initial, four in ten of
 * these in the same field; names that are frequent make more. One in six has an ORCID, which only the index prints. Author ids
 * are made of the printed names, as the readers make them, and so say nothing more than these. The same seed, an
 * integer from 0 to 2³² - 1, makes the same set.
 */
export function makeIdentitySet({ people: count = 2000, papers = 6000, seed = 1 } = {}): IdentitySet {
  const world = { taxonomy: makeTopics(20_000, seed), institutions: makeInstitutions(5000, seed) };
  const people = makePeople(count, seed, world);
  const set: IdentitySet = { papers: [], truth: new Map(), variants: new Map(), people };
  const dois = new Map<number, string[]>();
  const productivity = new Weighted(people.map((_, rank) => (rank + 20) ** -0.8));
  for (let number = 0; number < papers; number += 1) {
    const random = new Random(seed, 'identity paper', number);
    const leader = people[productivity.draw(random)] as Person;
    const year = FIRST_YEAR + Math.floor((number / papers) * (LAST_YEAR - FIRST_YEAR + 1));
    const paper = makePaper({ number, year, leader }, people, dois, random);
    const first = SOURCES[bySource.draw(random)] as Source;
    describe(set, paper, first, random);
    const second = SOURCES[bySource.draw(random)] as Source;
    if (second !== first && random.chance(IN_TWO_SOURCES)) describe(set, paper, second, random);
    for (const { number: author } of paper.authors) {
      if (paper.doi) dois.set(author, [...(dois.get(author) ?? []), paper.doi]);
    }
  }
  return set;
}

/** A paper as it is, before a source tells of it. */
interface Paper {
  number: number;
  year: number;
  title: string;
  abstract: string;
  doi: string | null;
  topics: Topic[];
  authors: Person[];
  references: string[];
}

function makePaper(
  { number, year, leader }: { number: number; year: number; leader: Person },
  people: readonly Person[],
  dois: ReadonlyMap<number, string[]>,
  random: Random,
): Paper {
  const topic = random.pickRanked(leader.topics);
  const authors = new Set([leader]);
  const others = Math.min(12, Math.round(random.logNormal(2.2, 0.7)));
  for (let one = 0; one < others; one += 1) {
    const isOfCircle = leader.circle.length > 0 && random.chance(OF_CIRCLE);
    authors.add(
      people[isOfCircle ? random.pickRanked(leader.circle) : random.below(people.length)] as Person,
    );
  }
  const own = dois.get(leader.number) ?? [];
  return {
    number,
    year,
    title: makeTitle(topic, random),
    abstract: makeAbstract(topic, random),
    doi: random.chance(WITH_DOI) ? (/10\..*/.exec(doiOf(number))?.[0] ?? null) : null,
    topics: [...new Set([topic, random.pick(topic.subfield.topics)])],
    authors: [...authors],
    references: random.chance(SELF_CITING) ? own.slice(-MOST_SELF_CITATIONS) : [],
  };
}

/** Adds what a source says of a paper to the set. */
function describe(set: IdentitySet, paper: Paper, source: Source, random: Random): void {
  const { number, year, title, abstract, doi, topics, references } = paper;
  const id = `${source.id}-${number}`;
  const authors: PaperRecord['authors'] = [];
  const affiliations = new Map<string, NonNullable<PaperRecord['affiliations']>[number]>();
  for (const person of paper.authors) {
    const own = nameIn(person, year);
    const variant = VARIANTS[source.variants.draw(random)] as Variant;
    const name = printed(own, variant, random);
    // Namesakes who write together: a reader would make one of them.
    if (authors.some((other) => other.id === personId(name))) continue;
    const position = authors.length + 1;
    const { institution } = person.posts.findLast(({ since }) => since <= year) ?? person.posts[0] ?? {};
    const place = institution && random.chance(source.affiliations) ? institution : null;
    if (place) {
      const { number: rank, name: placeName, country } = place;
      const affiliation = { id: slugify(placeName), name: placeName, country, ror: rorOf(rank) };
      affiliations.set(affiliation.id, affiliation);
    }
    authors.push({
      id: personId(name),
      name,
      position,
      ...(source.knowsOrcids && person.orcid && { orcid: person.orcid }),
      ...(place && {
        printedAffiliations: [`${place.name}, ${place.place}`],
        affiliations: [slugify(place.name)],
      }),
    });
    const mention = mentionOf(source.id, { id }, position);
    set.truth.set(mention, person.number);
    set.variants.set(mention, name === fullName(own) ? 'in full' : variant);
  }
  const record: PaperRecord = {
    type: 'paper',
    id,
    title,
    year,
    authors,
    authorCoverage: 'known',
    topics: topics.map(({ name }) => slugify(name)),
    ...(doi && { doi }),
    ...(source.abstracts && { abstract }),
    ...(affiliations.size > 0 && { affiliations: [...affiliations.values()] }),
    ...(references.length > 0 && { references }),
  };
  set.papers.push({ record, source: source.id });
}

function nameIn({ name, later }: Person, year: number): Name {
  return later && year >= later.year ? later.name : name;
}
