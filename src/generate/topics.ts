import { readVocabulary } from '../themes/vocabulary.ts';
import { AI_SAFETY, DOMAINS, FIELDS, type Field } from './fields.ts';
import { Random } from './random.ts';
import { Weighted } from './weighted.ts';

/** A research topic, in its place in the hierarchy. */
export interface Topic {
  number: number;
  name: string;
  /** Its own terms, which its abstracts use. */
  terms: readonly string[];
  subfield: Subfield;
}

/** A part of a field; its topics have successive numbers. */
export interface Subfield {
  number: number;
  /** A number of four digits, the first two its field's. */
  id: number;
  name: string;
  field: Field;
  fieldId: number;
  domainId: number;
  topics: Topic[];
}

/** All topics, and which of them a paper is about. */
export interface Taxonomy {
  topics: readonly Topic[];
  subfields: readonly Subfield[];
  /** Draws the topic of a paper of that year. */
  draw(random: Random, year: number): Topic;
}

/** OpenAlex has 4,516 topics, 252 subfields, 26 fields and 4 domains. */
const MOST_TOPICS = 4516;
/** Where a field has qualifiers for so many. */
const TOPICS_PER_SUBFIELD = 12;
const PAPERS_PER_TOPIC = 40;
const AI_SAFETY_TOPICS = 0.06;
/** Before that year nobody writes on AI safety, so that the others share its papers. */
const AI_SAFETY_BEGINS = 2014;

const STARTS =
  'neuro electro bio geo photo thermo micro macro hydro chrono cyto litho phyto aero pyro crypto spectro poly iso meta para peri hetero homo auto allo endo exo infra ultra'.split(
    ' ',
  );
const ENDS =
  'genesis dynamics catalysis morphology tropism lysis kinetics taxis graphy metrics stasis philia plasty phoresis synthesis chromism scopy topology nomics genetics rheology clastics mimetics trophy fluidics ceptors'.split(
    ' ',
  );

/** The first letter of each word in upper case, but for the small ones. */
export function titleCase(text: string): string {
  return text.replace(/(^|[\s-])(?!(?:a|and|for|in|of|on|the|to)\b)\p{Ll}/gu, (start) => start.toUpperCase());
}

/** The topics of a literature of that many papers: fewer for a small one, two a field at the least. */
export function makeTopics(papers: number, seed: number): Taxonomy {
  const total = Math.min(MOST_TOPICS, Math.max(2 * FIELDS.length, Math.round(papers / PAPERS_PER_TOPIC)));
  const safety = themeTopics(Math.max(2, Math.round(total * AI_SAFETY_TOPICS)));
  const others = FIELDS.filter(({ name }) => name !== AI_SAFETY);
  // A field four times as large has twice as many topics.
  const shares = others.reduce((sum, { weight }) => sum + Math.sqrt(weight), 0);
  const topics: Topic[] = [];
  const subfields: Subfield[] = [];
  const weights: number[] = [];
  for (const [index, field] of FIELDS.entries()) {
    const share = ((total - safety.length) * Math.sqrt(field.weight)) / shares;
    const drafts = others.includes(field)
      ? coinedTopics(field, index, Math.max(2, Math.round(share)), seed)
      : safety;
    const first = topics.length;
    for (const { subfield: name, ...topic } of drafts) {
      let subfield = subfields.at(-1);
      if (subfield?.field !== field || subfield.name !== name) {
        const id = (11 + index) * 100 + subfields.filter((other) => other.field === field).length + 1;
        const domainId = DOMAINS.indexOf(field.domain) + 1;
        subfield = {
          number: subfields.length,
          id,
          name,
          field,
          fieldId: 11 + index,
          domainId,
          topics: [],
        };
        subfields.push(subfield);
      }
      const made = { number: topics.length, ...topic, subfield };
      subfield.topics.push(made);
      topics.push(made);
    }
    weights.push(...popularities(topics.length - first, field.weight, new Random(seed, 'popularity', index)));
  }
  const weighted = new Weighted(weights);
  return {
    topics,
    subfields,
    draw(random, year) {
      for (;;) {
        const topic = topics[weighted.draw(random)] as Topic;
        if (year >= AI_SAFETY_BEGINS || topic.subfield.field.name !== AI_SAFETY) return topic;
      }
    },
  };
}

interface Draft {
  name: string;
  terms: string[];
  subfield: string;
}

/** Shares of a field's papers that fall with a topic's rank, whose order has nothing to do with its number. */
function popularities(count: number, weight: number, random: Random): number[] {
  const shares = Array.from({ length: count }, () => (1 + random.below(count)) ** -0.7);
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => (share / sum) * weight);
}

/** Topics of a field, named by its words and by learned ones that are theirs alone. */
function coinedTopics(field: Field, fieldIndex: number, count: number, seed: number): Draft[] {
  const random = new Random(seed, 'topics', fieldIndex);
  const parts = Math.min(field.qualifiers.length, Math.ceil(count / TOPICS_PER_SUBFIELD));
  return Array.from({ length: count }, (_, index) => {
    const qualifier = field.qualifiers[Math.floor((index * parts) / count)] as string;
    const coin = () => random.pick(STARTS) + random.pick(ENDS);
    const own = [coin(), coin(), coin()];
    const nouns = [random.pick(field.nouns), random.pick(field.nouns)];
    const adjective = random.pick(field.qualifiers);
    const terms = [
      ...own,
      `${own[0]} of ${nouns[0]}`,
      `${adjective} ${own[1]}`,
      `${qualifier} ${nouns[0]}`,
      `${adjective} ${nouns[1]}`,
    ];
    const name = random.pick([
      `${own[0]} and ${adjective} ${nouns[0]}`,
      `${qualifier} ${nouns[0]} and ${own[0]}`,
      `${own[0]} in ${adjective} ${nouns[1]}`,
    ]);
    return {
      name: titleCase(name),
      terms: [...new Set(terms)],
      subfield: `${titleCase(qualifier)} ${field.head}`,
    };
  });
}

/** Themes as topics, those under the same broadest theme one after the other; `count` of them, evenly spread. */
function themeTopics(count: number): Draft[] {
  const { themes, broader } = readVocabulary();
  const names = new Map(themes.map(({ id, name }) => [id, name]));
  const drafts = themes.map(({ id, name, names: phrases, signs = [] }) => {
    const root = [...(broader.get(id)?.keys() ?? [])].at(-1) ?? id;
    return { name, terms: [...phrases, ...signs], subfield: names.get(root) ?? name };
  });
  drafts.sort((one, other) => (one.subfield < other.subfield ? -1 : one.subfield > other.subfield ? 1 : 0));
  const kept = Math.min(count, drafts.length);
  return Array.from(
    { length: kept },
    (_, index) => drafts[Math.floor((index * drafts.length) / kept)] as Draft,
  );
}
