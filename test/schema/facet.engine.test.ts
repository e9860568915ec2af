import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/ingest/record.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { createClient } from '../support/client.ts';
import { useGraph } from '../support/graph.ts';

const kiln = { id: 'kiln', name: 'Kiln University' };
const ada = { id: 'ada-potter', name: 'Ada Potter' };
const bea = { id: 'bea-potter', name: 'Bea Potter' };
const evan = { id: 'evan-hubinger', name: 'Evan Hubinger' };

/** Beside the seed: topics with two ways to one that is broader, and papers that lack what facets count. */
const pottery: Reading = {
  source: { id: 'pottery', kind: 'author-page', name: 'Pottery', retrievedAt: '2026-11-21T10:20:30.000Z' },
  records: [
    { type: 'topic', id: 'pots', name: 'Pots', scheme: 'theme', notation: 'P' },
    { type: 'topic', id: 'old-pots', name: 'Old pots', scheme: 'theme', broader: ['pots'] },
    { type: 'topic', id: 'cracked-pots', name: 'Cracked pots', scheme: 'theme', broader: ['pots'] },
    { type: 'topic', id: 'shards', name: 'Shards', scheme: 'theme', broader: ['old-pots', 'cracked-pots'] },
    {
      type: 'paper',
      id: 'dated',
      title: 'Dated',
      publishedOn: '2023-05-01',
      category: 'PO',
      hasCode: true,
      authors: [ada, bea, evan],
      authorCoverage: 'known',
      affiliations: [kiln, { id: 'berkeley', name: 'Berkeley' }],
      topics: ['shards', 'cracked-pots', 'cs-ai'],
    },
    {
      type: 'paper',
      id: 'undated',
      title: 'Undated',
      authors: [ada, evan],
      authorCoverage: 'known',
      affiliations: [kiln],
      topics: ['shards'],
    },
    {
      type: 'paper',
      id: 'bare',
      title: 'Bare',
      authors: [bea],
      authorCoverage: 'known',
      topics: ['old-pots'],
    },
  ],
  issues: [],
};

const graph = useGraph(() => [...readSeed(), pottery]);

interface Value {
  value: string;
  label: string;
  count: number;
}
type FacetName = 'years' | 'categories' | 'hasCode' | 'topics' | 'affiliations' | 'authors';

/** What to ask for one value of a facet. */
const narrowed: Record<FacetName, (value: string) => string> = {
  years: (value) => `year: { from: ${value}, to: ${value} }`,
  categories: (value) => `category: "${value}"`,
  hasCode: (value) => `hasCode: ${value}`,
  topics: (value) => `topic: "${value}"`,
  affiliations: (value) => `affiliation: "${value}"`,
  authors: (value) => `author: "${value}"`,
};
const facetNames = Object.keys(narrowed) as FacetName[];

const all = `facets { years { value label count } categories(limit: 100) { value label count }
  hasCode { value label count } topics(limit: 100) { value label count }
  affiliations(limit: 100) { value label count } authors(limit: 100) { value label count } }`;

/** Every list of papers: the field around it, and the papers in an answer. */
const lists: Record<string, [string, string[]]> = {
  'all papers': ['PAPERS', []],
  'an author’s': ['author(id: "evan-hubinger") { PAPERS }', ['author']],
  'an affiliation’s': ['affiliation(id: "berkeley") { PAPERS }', ['affiliation']],
  'a topic’s': ['topic(id: "pots") { PAPERS }', ['topic']],
  'a topic’s own': ['topic(id: "old-pots") { PAPERS_OWN }', ['topic']],
  'those of two authors': [
    'author(id: "ada-potter") { coauthors(orderBy: NAME_ASC) { edges { PAPERS } } }',
    ['author', 'coauthors', 'edges', '1'],
  ],
  'those of two authors within dates': [
    'author(id: "evan-hubinger") { coauthors(since: "2024-01-01", until: "2024-12-31") { edges { PAPERS } } }',
    ['author', 'coauthors', 'edges', '0'],
  ],
};
const filters = [
  '{}',
  '{ year: { from: 2023 } }',
  '{ not: { hasCode: true }, or: [{ topic: "pots" }, { topic: "cs-ai" }] }',
  '{ author: "ada-potter" }',
  '{ text: "nowhere to be found" }',
];

// biome-ignore lint/suspicious/noExplicitAny: an answer whose shape depends on the list
const follow = (data: any, path: string[]) => path.reduce((inner, step) => inner[step], data);

async function askList(
  list: string,
  fields: (papers: (filter: string, rest: string) => string) => string,
  first = 100,
) {
  const [field, path] = lists[list] ?? ['', []];
  const own = field.includes('PAPERS_OWN') ? 'includeNarrower: false, ' : '';
  const papers = (filter: string, rest: string) =>
    `papers(first: ${first}, ${own}filter: ${filter}) { ${rest} }`;
  const { ask } = createClient(graph.store, { MAX_COST: '10000000', REQUEST_TIMEOUT: '60000' });
  const { data, errors } = await ask(`{ ${field.replace(/PAPERS(_OWN)?/, fields(papers))} }`);
  expect(errors).toBeUndefined();
  return follow(data, path);
}

describe.each(Object.keys(lists))('facets of %s', (list) => {
  it.each(filters)('of %s count what is left when one of their values is asked for', async (filter) => {
    const { papers } = await askList(list, (of) => of(filter, `totalCount ${all}`));
    const clicks = facetNames.flatMap((name) =>
      papers.facets[name].map(({ value, count }: Value) => ({ condition: narrowed[name](value), count })),
    );
    if (papers.totalCount > 0) expect(clicks.length).toBeGreaterThan(0);
    else expect(clicks).toEqual([]);
    if (clicks.length === 0) return;

    const aliases = clicks.map(({ condition }) => `{ and: [${filter}, { ${condition} }] }`);
    const left = await askList(
      list,
      (of) => aliases.map((both, at) => `f${at}: ${of(both, 'totalCount')}`).join(' '),
      1,
    );
    expect(clicks.map(({ condition }, at) => ({ condition, count: left[`f${at}`].totalCount }))).toEqual(
      clicks,
    );
  });

  it('leave no value out', async () => {
    const { papers } = await askList(list, (of) =>
      of(
        '{}',
        `totalCount ${all} nodes { year category authors(first: 100) { nodes { slug } }
        affiliations { nodes { slug } } topics { nodes { slug broader { slug broader { slug } } } } }`,
      ),
    );
    expect(papers.nodes).toHaveLength(papers.totalCount);
    const values = (name: FacetName) => papers.facets[name].map(({ value }: Value) => value).sort();
    // biome-ignore lint/suspicious/noExplicitAny: as it was asked for above
    const distinct = (of: (paper: any) => unknown[]) => [...new Set(papers.nodes.flatMap(of))].sort();
    const slugs = (nodes: { slug: string }[]) => nodes.map(({ slug }) => slug);
    interface Topic {
      slug: string;
      broader?: Topic[];
    }
    const upwards = (topics: Topic[]): string[] =>
      topics.flatMap(({ slug, broader }) => [slug, ...upwards(broader ?? [])]);
    expect(values('years')).toEqual(distinct(({ year }) => (year === null ? [] : [String(year)])));
    expect(values('categories')).toEqual(distinct(({ category }) => (category === null ? [] : [category])));
    expect(values('authors')).toEqual(distinct(({ authors }) => slugs(authors.nodes)));
    expect(values('affiliations')).toEqual(distinct(({ affiliations }) => slugs(affiliations.nodes)));
    expect(values('topics')).toEqual(distinct(({ topics }) => upwards(topics.nodes)));
    const coded = papers.facets.hasCode.reduce((sum: number, { count }: Value) => sum + count, 0);
    expect(coded).toBe(papers.totalCount);
  });
});

describe('facets', () => {
  it('are in order: the years from the last, all others by count and then by label', async () => {
    const { data } = await graph.ask(`{ papers(filter: { not: { topic: "cs-cr" } }) { ${all} } }`);
    const { years, hasCode, ...others } = data.papers.facets as Record<FacetName, Value[]>;
    const expected = [...years].sort((a, b) => Number(b.value) - Number(a.value));
    expect(years).toEqual(expected);
    expect(hasCode).toEqual([
      { value: 'false', label: 'No code known', count: 19 },
      { value: 'true', label: 'Code published', count: 2 },
    ]);
    for (const values of Object.values(others)) {
      expect(values).toEqual(
        [...values].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en')),
      );
    }
  });

  it('count a paper once for a topic, however many of its narrower ones it is about', async () => {
    const { data } = await graph.ask(`{
      papers { facets { topics(scheme: THEME) { value label count node { id ... on Topic { notation scheme } } } } }
      topic(id: "pots") { id papers { totalCount } }
    }`);
    const { topics } = data.papers.facets;
    expect(topics.map(({ value, count }: Value) => [value, count])).toEqual([
      ['old-pots', 3],
      ['pots', 3],
      ['cracked-pots', 2],
      ['shards', 2],
    ]);
    expect(topics[1]).toEqual({
      value: 'pots',
      label: 'Pots',
      count: 3,
      node: { id: data.topic.id, notation: 'P', scheme: 'THEME' },
    });
    expect(data.topic.papers.totalCount).toBe(3);
  });

  it('leave out papers without a year or a category, and take one that says nothing of code for one without', async () => {
    const { data } = await graph.ask(`{ papers(filter: { topic: "pots" }) { totalCount facets {
      years { value count node { id } } categories { value count } hasCode { value count } } } }`);
    expect(data.papers).toEqual({
      totalCount: 3,
      facets: {
        years: [{ value: '2023', count: 1, node: null }],
        categories: [{ value: 'PO', count: 1 }],
        hasCode: [
          { value: 'false', count: 2 },
          { value: 'true', count: 1 },
        ],
      },
    });
  });

  it('are of the whole list, whatever page is asked for, and as many as asked for', async () => {
    const { data } = await graph.ask(`{ papers(first: 1) { facets {
      two: authors(limit: 2) { value count } one: topics(limit: 1, scheme: ARXIV) { value count }
      authors { value } } } }`);
    expect(data.papers.facets).toMatchObject({
      two: [
        { value: 'evan-hubinger', count: 22 },
        { value: 'benjamin-wright', count: 3 },
      ],
      one: [{ value: 'cs-ai', count: 9 }],
    });
    expect(data.papers.facets.authors).toHaveLength(20);
  });

  it.each(['categories', 'topics', 'affiliations', 'authors'])('bound the limit of %s', async (name) => {
    for (const limit of [0, -1, 101]) {
      const { status, errors } = await graph.ask(
        `{ papers { facets { ${name}(limit: ${limit}) { value } } } }`,
      );
      expect(status).toBe(400);
      expect(errors?.[0]).toMatchObject({
        message: `limit: must be from 1 to 100, not ${limit}`,
        extensions: { code: 'BAD_USER_INPUT', argument: 'limit' },
      });
    }
  });
});
