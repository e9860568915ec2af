import type { Progress } from '../progress.ts';
import { dayOf, yearOf } from './calendar.ts';
import { Citations } from './citations.ts';
import { type Institutions, makeInstitutions } from './institutions.ts';
import { NumberLists } from './number-list.ts';
import { People } from './people.ts';
import { Random } from './random.ts';
import { Teams } from './teams.ts';
import { makeTopics, type Taxonomy } from './topics.ts';

/** Who wrote what on which topic citing what: all of it that has to be known before the first line is written. */
export interface Literature {
  seed: number;
  /** How many papers there are. Papers are numbered in the order in which they appear. */
  papers: number;
  taxonomy: Taxonomy;
  institutions: Institutions;
  people: People;
  /** By paper, the number of its main topic. */
  topicOf: Uint16Array;
  /** By paper, its authors in their order. */
  authors: NumberLists;
  /** By paper, the earlier papers that it cites. */
  references: NumberLists;
  /** By paper, how often it is cited: within the literature and from outside. */
  citations: Uint32Array;
  /** By year, the mean of these. */
  meanCitations: ReadonlyMap<number, number>;
}

const CITED_FROM_OUTSIDE = 0.5;
const STEP = 1000;

/**
 * Plans a literature of that many papers, from 1 to 10,000,000, some 250 bytes each. Papers appear one after
 * the other from 1975 to 2026, each written and citing as the ones before it suggest.
 */
export function planLiterature(papers: number, seed: number, progress: Progress): Literature {
  const taxonomy = makeTopics(papers, seed);
  const institutions = makeInstitutions(papers, seed);
  const people = new People(institutions, seed);
  const authors = new NumberLists();
  const references = new NumberLists();
  const topicOf = new Uint16Array(papers);
  const citations = new Uint32Array(papers);
  const teams = new Teams({ people, institutions, subfields: taxonomy.subfields }, authors, papers);
  const citing = new Citations(taxonomy.topics, topicOf);
  const step = progress('planning papers', papers);
  for (let number = 0; number < papers; number += 1) {
    const random = new Random(seed, 'plan', number);
    const year = yearOf(dayOf(number, papers));
    const topic = taxonomy.draw(random, year);
    topicOf[number] = topic.number;
    authors.add(teams.gather(topic.subfield, year, random));
    const cited = citing.gather(number, topic, random);
    references.add(cited);
    for (const other of cited) citations[other] = (citations[other] as number) + 1;
    if ((number + 1) % STEP === 0) step.advance(STEP);
  }
  step.advance(papers % STEP);
  step.done();
  for (const [number, inside] of citations.entries()) {
    citations[number] = inside + fromOutside(inside, new Random(seed, 'outside', number));
  }
  const meanCitations = meansByYear(citations);
  return {
    seed,
    papers,
    taxonomy,
    institutions,
    people,
    topicOf,
    authors,
    references,
    citations,
    meanCitations,
  };
}

/** Who is cited within is cited outside too, half as often on average; some only there. */
function fromOutside(inside: number, random: Random): number {
  return Math.floor(inside * random.next() * 2 * CITED_FROM_OUTSIDE + random.next() * 1.5);
}

function meansByYear(citations: Uint32Array): Map<number, number> {
  const sums = new Map<number, { sum: number; count: number }>();
  for (const [number, cited] of citations.entries()) {
    const year = yearOf(dayOf(number, citations.length));
    const { sum, count } = sums.get(year) ?? { sum: 0, count: 0 };
    sums.set(year, { sum: sum + cited, count: count + 1 });
  }
  return new Map([...sums].map(([year, { sum, count }]) => [year, sum / count]));
}
