import { describe, expect, it } from 'vitest';
import { load } from '../../src/ingest/load.ts';
import type { Reading } from '../../src/ingest/record.ts';
import { indexMissing } from '../../src/search/index-words.ts';
import { createClient } from '../support/client.ts';
import { useGraph } from '../support/graph.ts';
import { counted, testStatement } from '../support/store.ts';

const graph = useGraph();

const SEARCH = `query ($query: String!, $types: [SearchType!], $first: Int, $after: String, $last: Int, $before: String) {
  search(query: $query, types: $types, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
    edges {
      cursor score highlights { field text ranges { start end } }
      node { __typename
        ... on Author { slug } ... on Affiliation { slug } ... on Topic { slug } ... on Paper { slug } ... on Post { slug } }
    }
  }
}`;

interface Edge {
  cursor: string;
  score: number;
  highlights: { field: string; text: string; ranges: { start: number; end: number }[] }[];
  node: { __typename: string; slug: string };
}

async function search(query: string, more: Record<string, unknown> = {}) {
  const { data, errors } = await graph.ask(SEARCH, { query, ...more });
  expect(errors).toBeUndefined();
  return data.search as { totalCount: number; edges: Edge[]; pageInfo: Record<string, unknown> };
}

async function slugs(query: string, more?: Record<string, unknown>): Promise<string[]> {
  return (await search(query, more)).edges.map(({ node }) => node.slug);
}

const comment = (digest: string) => `evan-hubinger-comment-${digest}`;
const learned = 'risks-from-learned-optimization';
const faking = 'alignment-faking-in-large-language-models';
const hacking = 'natural-emergent-misalignment-from-reward-hacking';

/** What is found first. Both engines are held to the same. */
const expected: [query: string, top: string[]][] = [
  // Names, in any order, spelling and case.
  ['Evan Hubinger', ['evan-hubinger']],
  ['Hubinger Evan', ['evan-hubinger']],
  ['Hubinger, E.', ['evan-hubinger']],
  ['E. Hubinger', ['evan-hubinger']],
  ['hubing', ['evan-hubinger']],
  ['HUBINGER', ['evan-hubinger']],
  ['Jarviniemi', ['olli-jarviniemi']],
  ['Olli JÄRVINIEMI', ['olli-jarviniemi']],
  ['Kamile Lukosiute', ['kamile-lukosiute']],
  ['Adam Jermyn', ['adam-jermyn']],
  ['van Merwijk', ['chris-van-merwijk']],
  // Slips.
  ['evan hubbinger', ['evan-hubinger']],
  ['Hubigner', ['evan-hubinger']],
  ['sleper agents', ['sleeper-agents', 'backdoors']],
  ['aligment faking', ['alignment-faking', faking, hacking]],
  ['monosemantcity', ['monosemanticity', 'engineering-monosemanticity-in-toy-models']],
  ['antropic', ['anthropic', 'evan-hubinger']],
  // Titles.
  ['sleeper agents', ['sleeper-agents', 'backdoors']],
  ['agents sleeper', ['sleeper-agents', 'backdoors']],
  [
    'deceptive',
    ['deceptive-alignment', 'uncovering-deceptive-tendencies-in-language-models', 'sleeper-agents'],
  ],
  ['learned optimization risks', [learned]],
  ['reward hacking', ['reward-hacking', hacking]],
  ['reward tampering', ['reward-tampering', 'sycophancy-to-subterfuge']],
  [
    'chain of thought',
    [
      'chain-of-thought-monitoring',
      'chain-of-thought-monitorability',
      'chain-of-thought-faithfulness',
      'measuring-faithfulness-in-chain-of-thought-reasoning',
    ],
  ],
  ['llama 2', ['steering-llama-2-via-contrastive-activation-addition']],
  ['influence functions', ['studying-large-language-model-generalization']],
  ['11 proposals', ['an-overview-of-11-proposals-for-building-safe-advanced-ai']],
  ['insider threats', ['agentic-misalignment']],
  ['sabotage', ['sabotage', 'sabotage-evaluations-for-frontier-models', hacking]],
  ['what is agentic misalignment?', ['agentic-misalignment']],
  // Summaries, bodies and bios.
  ['mesa-optimization', ['mesa-optimization', learned]],
  ['waluigi', [comment('f8a3b8d6')]],
  ['causal scrubbing', ['mechanistic-interpretability', comment('f3b4cb13')]],
  ['red teaming', ['red-teaming', 'monitoring', comment('a0f26d38')]],
  ['Claude 3 Opus', ['sabotage-evaluations-for-frontier-models', faking]],
  // Affiliations and topics.
  ['OpenAI', ['openai', 'evan-hubinger']],
  ['open ai', ['openai', 'open-character-training']],
  ['anthropic', ['anthropic', 'evan-hubinger']],
  ['machine learning', ['cs-lg', learned]],
  ['cs.LG', ['cs-lg']],
  ['RLHF', ['rlhf']],
  ['goodhart', ['specification-gaming']],
  ['CoT', ['chain-of-thought-faithfulness', 'chain-of-thought-monitoring']],
  ['John Oliver', ['john-oliver', comment('374c9514')]],
];

describe('a search', () => {
  it.each(expected)('for %j finds the same first on every engine', async (query, top) => {
    expect((await slugs(query)).slice(0, top.length)).toEqual(top);
  });

  it('scores over 0 and up to 1, in falling order', async () => {
    for (const [query] of expected) {
      const scores = (await search(query)).edges.map(({ score }) => score);
      for (const score of scores) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
    expect((await search('evan hubinger')).edges[0]?.score).toBe(1);
  });

  it('says where the words were found', async () => {
    const [first] = (await search('deceptive opus')).edges;
    const found = first?.highlights.map(({ field, text, ranges }) => [
      field,
      ...ranges.map(({ start, end }) => text.slice(start, end)),
    ]);
    expect(found).toEqual([
      ['title', 'Deceptive'],
      ['summary', 'Opus'],
    ]);
    for (const [query] of expected) {
      for (const { highlights } of (await search(query)).edges) expect(highlights).not.toEqual([]);
    }
  });

  it('looks for the types that are asked for', async () => {
    const topics = await search('machine learning', { types: ['TOPIC'] });
    expect(topics.edges[0]?.node.slug).toBe('cs-lg');
    for (const { node } of topics.edges) expect(node.__typename).toBe('Topic');
    const { edges } = await search('evan hubinger anthropic', { types: ['PAPER', 'POST'] });
    for (const { node } of edges) expect(['Paper', 'Post']).toContain(node.__typename);
    const { errors } = await graph.ask(SEARCH, { query: 'a', types: [] });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'types' } });
  });

  it('is paged both ways without a gap', async () => {
    const all = await search('language models', { first: 100 });
    expect(all.edges.length).toBeGreaterThan(5);
    expect(all.totalCount).toBe(all.edges.length);
    const forwards: Edge[] = [];
    for (let after: unknown = null, more = true; more; ) {
      const page = await search('language models', { first: 3, after });
      forwards.push(...page.edges);
      ({ hasNextPage: more, endCursor: after } = page.pageInfo as {
        hasNextPage: boolean;
        endCursor: string;
      });
    }
    expect(forwards).toEqual(all.edges);
    const backwards: Edge[] = [];
    for (let before: unknown = null, more = true; more; ) {
      const page = await search('language models', { last: 2, before });
      backwards.unshift(...page.edges);
      ({ hasPreviousPage: more, startCursor: before } = page.pageInfo as {
        hasPreviousPage: boolean;
        startCursor: string;
      });
    }
    expect(backwards).toEqual(all.edges);
    const { errors } = await graph.ask(SEARCH, { query: 'other words', after: all.edges[0]?.cursor });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } });
  });

  it('costs two statements and one for each type on the page', async () => {
    const { store, statements } = counted(graph.store);
    await createClient(store).ask(SEARCH, { query: 'anthropic models' });
    expect(statements.slice(0, 2)).toEqual(['search/near-words', 'search/candidates']);
    expect(new Set(statements).size).toBe(statements.length);
    expect(statements.length).toBeLessThanOrEqual(7);
  });
});

describe('what somebody types', () => {
  it.each([
    'sleeper* agents',
    'title:sleeper agents',
    '"sleeper agents"',
    '+sleeper -agents',
    '(sleeper agents',
    'sleeper~ agents^4',
    '/sleeper/ [agents]',
    '{sleeper && agents} || !',
    'sleeper\\ agents',
    'sleeper\u0000 \ufeffagents\u202e',
    'sleeper agents 🙂',
    "sleeper' agents`}) //",
  ])('%j is words and nothing more', async (query) => {
    expect((await slugs(query))[0]).toBe('sleeper-agents');
  });

  it.each(['evan AND hubinger', 'evan OR hubinger', 'NOT evan hubinger'])(
    '%j has no operator',
    async (query) => {
      expect((await slugs(query))[0]).toBe('evan-hubinger');
    },
  );

  it.each([
    ['', 'has no letter'],
    ['   ', 'has no letter'],
    ['*', 'has no letter'],
    ['"', 'has no letter'],
    ['?!:()[]{}^~\\/', 'has no letter'],
    ['\u0000\ud800', 'has no letter'],
    ['*'.repeat(10_000), 'at most 500'],
    ['a* '.repeat(10_000), 'at most 500'],
    ['a'.repeat(501), 'at most 500'],
    [Array.from({ length: 51 }, (_, index) => `w${index}`).join(' '), 'at most 50'],
  ])('%j is refused, with the argument', async (text, message) => {
    const searched = await graph.ask(SEARCH, { query: text });
    expect(searched.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'query' } });
    expect(searched.errors?.[0].message).toContain(message);
    const suggested = await graph.ask('query ($prefix: String!) { suggest(prefix: $prefix) { text } }', {
      prefix: text,
    });
    expect(suggested.errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', argument: 'prefix' },
    });
  });

  it('may be up to 500 characters, which find nothing or something', async () => {
    expect(await slugs('a'.repeat(500))).toEqual([]);
    expect(await slugs('sleeper '.repeat(62))).toEqual(['sleeper-agents', 'backdoors']);
    // As many different words as are taken, none of which any text has.
    const unknown = Array.from(
      { length: 50 },
      (_, index) => `qxz${String.fromCharCode(97 + (index % 26))}${'jv'[index % 2]}${'kw'[index >> 5]}yyy`,
    );
    expect(await slugs(unknown.join(' '))).toEqual([]);
    // Signs that stand for several letters each make more misspellings than Lucene takes at once.
    const squared = Array.from({ length: 50 }, (_, index) =>
      String.fromCodePoint(0x3300 + index, 0x3301 + index, 0x3302 + index, 0x3303 + index),
    );
    expect(await slugs(squared.join(' '))).toEqual([]);
  });
});

describe('what is written later', () => {
  const reading = (title: string, summary: string): Reading => ({
    source: { id: 'later', kind: 'author-page', name: 'Later', retrievedAt: '2026-12-24T00:00:00Z' },
    records: [
      {
        type: 'paper',
        id: 'later',
        title,
        summary,
        authors: [{ id: 'ada-øster', name: 'Ada Øster' }],
        authorCoverage: 'known',
      },
    ],
    issues: [],
  });

  it('is found, and what it no longer says is not', async () => {
    await load(graph.store, [reading('Quokka diplomacy', 'On wombats.')]);
    expect(await slugs('quoka diplomacy')).toEqual(['later']);
    expect(await slugs('wombat')).toEqual(['later']);
    expect((await slugs('oster ada'))[0]).toBe('ada-øster');
    await load(graph.store, [reading('Quokka diplomacy', 'On numbats.')]);
    expect(await slugs('wombat')).toEqual([]);
    expect(await slugs('numbat')).toEqual(['later']);
  });

  it('is found where its words are longer than any language has them', async () => {
    const long = 'rindfleisch'.repeat(7);
    const chinese = '机器学习的安全性研究'.repeat(8);
    await load(graph.store, [reading('Quokka diplomacy', `On ${long} and ${chinese}.`)]);
    for (const query of [long, long.slice(0, 70), 'rindfleischrind', chinese, '机器学习']) {
      const { edges } = await search(query);
      expect(edges.map(({ node }) => node.slug)).toEqual(['later']);
      expect(edges[0]?.highlights.map(({ field }) => field)).toEqual(['summary']);
    }
  });

  it('with Cypher alone is found from the next start on', async () => {
    const create = testStatement("CREATE (n:Author {id: 'zoe-quill', name: 'Zoë Quill'}) RETURN n.id AS id");
    await graph.store.transaction((transaction) => transaction.run(create, {}));
    expect(await slugs('zoe quill')).toEqual([]);
    await indexMissing(graph.store);
    expect(await slugs('zoe quil')).toEqual(['zoe-quill']);
  });
});
