import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import documents from '../../schema/operations/generated/persisted-documents.json' with { type: 'json' };
import { createClient } from '../support/client.ts';
import { examples } from '../support/examples.ts';
import { openMemoryStore } from '../support/store.ts';

const store = openMemoryStore();
const { ask, fetch } = createClient(store);

const post = (body: object) =>
  fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  });
const nested = (depth: number) =>
  `{ topic(id: "a") { ${'broader { '.repeat(depth)} name ${'} '.repeat(depth)} } }`;
const aliases = (count: number, field: string) =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ')} }`;
const bomb = `{ ...f0 } ${Array.from({ length: 17 }, (_, index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`).join(' ')} fragment f17 on Query { __typename }`;

describe('a question that asks for too much', () => {
  it.each([
    [
      'row 31: pages within pages',
      '{ papers(first: 100) { nodes { authors(first: 100) { nodes { papers(first: 100) { nodes { authors { nodes { name } } } } } } } } }',
      'cost',
    ],
    [
      'row 31: facets within facets',
      `{ papers(first: 1) { facets { authors(limit: 100) { node { ... on Author ${'{ papers(first: 1) { facets { authors(limit: 100) { node { ... on Author '.repeat(2)} { name } ${'} } } } } '.repeat(2)} } } } } }`,
      'cost',
    ],
    [
      'row 31: everybody on ways between people',
      '{ collaborationPaths(from: "a", to: "b", limit: 50, maxHops: 10) { hops { papers { authors(first: 100) { nodes { name } } } } } }',
      'cost',
    ],
    [
      'row 31: the papers of all ties',
      '{ coauthorNetwork(authors: ["a"], limit: 2000) { edges { source { papers(first: 100) { nodes { title } } } } } }',
      'cost',
    ],
    ['row 16: 101 maps', aliases(101, 'themeMap { truncated }'), 'cost'],
    [
      'row 16: 80 networks',
      aliases(80, 'coauthorNetwork(authors: ["a"], limit: 2000) { nodes { community } }'),
      'cost',
    ],
    ['row 17: 500 times the same', `{ ${'__typename '.repeat(500)} }`, 'fields'],
    ['row 24: fields 20 deep', nested(18), 'depth'],
    ['row 24: fields 1,000 deep', nested(998), 'fields'],
    ['row 25: a fragment bomb', bomb, 'fields'],
  ])('is refused with the limit and what it asks: %s', async (_, query, kind) => {
    const { status, data, errors } = await ask(query);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    const { asked, most, ...extensions } = errors?.[0]?.extensions ?? {};
    expect(extensions).toEqual({ code: 'QUERY_TOO_LARGE', kind });
    expect(asked).toBeGreaterThan(most);
    expect(errors?.[0]?.message).toContain(`${most} is the most.`);
  });

  it.each([
    ['row 17: 10,000 times the same', `{ ${'__typename '.repeat(10_000)} }`, /5000 tokens/],
    ['row 24: fields 20,000 deep', nested(20_000), /5000 tokens|nested too deep/],
    [
      'row 24: a list 20,000 deep',
      `{ author(id: ${'['.repeat(20_000)}${']'.repeat(20_000)}) { name } }`,
      'nested too deep',
    ],
  ])('is not even read: %s', async (_, query, reason) => {
    const { status, errors } = await ask(query);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toMatch(reason);
    expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('row 31: is counted by its variables, whatever was asked before with the same text', async () => {
    const query =
      'query ($first: Int) { papers(first: $first) { nodes { authors(first: $first) { nodes { papers(first: $first) { nodes { authors { nodes { name } } } } } } } } }';
    expect((await ask(query, { first: 2 })).status).toBe(200);
    expect((await ask(query, { first: 100 })).status).toBe(400);
    expect((await ask(query, { first: 2 })).status).toBe(200);
  });

  it('row 31: is not let through where a null makes its cost uncountable', async () => {
    const query = `query ($q: ID = "a") { node(id: $q) { id } ${nested(18).slice(1)}`;
    expect((await ask(query, {})).errors?.[0]?.extensions?.kind).toBe('depth');
    const { status, data, errors } = await ask(query, { q: null });
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('must not be null');
  });

  it('is not counted for what another operation of the same text asks', async () => {
    const query = `query Small { __typename } query Large { ${'__typename '.repeat(500)} }`;
    expect((await post({ query, operationName: 'Small' })).status).toBe(200);
    expect((await post({ query, operationName: 'Large' })).status).toBe(400);
  });

  it('row 8: has a body that is too long', async () => {
    expect((await post({ query: `{ __typename } # ${'x'.repeat(1_000_000)}` })).status).toBe(413);
  });

  it('row 31: is told the limits that are set', async () => {
    const small = createClient(store, { MAX_COST: '10' });
    const { errors } = await small.ask('{ papers { nodes { title } } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'QUERY_TOO_LARGE', kind: 'cost', asked: 41, most: 10 });
  });
});

describe('every answer', () => {
  it('row 31: tells what its question cost and may cost', async () => {
    const response = await post({ query: '{ papers(first: 5) { nodes { title } } }' });
    expect(response.headers.get('x-query-cost')).toBe('11/2000000');
  });

  it('is within the limits for the questions of GraphiQL, of the explorer and of tools', async () => {
    for (const { text, variables } of examples) {
      const { errors = [] } = await ask(text, variables);
      expect(errors.filter(({ extensions }) => extensions?.code === 'QUERY_TOO_LARGE')).toEqual([]);
    }
    const given = {
      limit: 2000,
      depth: 3,
      ids: ['a'],
      id: 'a',
      from: 'a',
      to: 'b',
      authors: ['a'],
      around: true,
    };
    for (const query of Object.values(documents)) {
      const { errors = [] } = await ask(query, { ...given, query: 'a', prefix: 'a', filter: {} });
      expect(errors.filter(({ extensions }) => extensions?.code === 'QUERY_TOO_LARGE')).toEqual([]);
    }
    expect((await ask(getIntrospectionQuery())).status).toBe(200);
  });
});
