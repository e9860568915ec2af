import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import documents from '../../schema/operations/generated/persisted-documents.json' with { type: 'json' };
import { createClient } from '../support/client.ts';
import { openMemoryStore } from '../support/store.ts';

const store = openMemoryStore();
const open = createClient(store);
const closed = createClient(store, { INTROSPECTION: 'false' });
const production = createClient(store, { NODE_ENV: 'production' });
const html = { headers: { accept: 'text/html' } };
const introspections = [
  getIntrospectionQuery(),
  '{ __schema { types { name } } }',
  '{ __type(name: "Paper") { name } }',
];

describe('row 20: the schema', () => {
  it('is told to whoever asks, with GraphiQL, where nothing is set', async () => {
    for (const query of introspections) expect((await open.ask(query)).status).toBe(200);
    expect((await open.fetch('/graphql', html)).status).toBe(200);
    expect((await open.fetch('/schema.graphql')).status).toBe(200);
  });

  it('is not told with INTROSPECTION=false, and the explorer needs none of it', async () => {
    for (const query of introspections) {
      const { status, data, errors } = await closed.ask(query);
      expect([status, data]).toEqual([400, undefined]);
      expect(errors?.[0]?.message).toContain('introspection has been disabled');
    }
    expect((await closed.fetch('/graphql', html)).status).toBe(406);
    expect((await closed.fetch('/schema.graphql')).status).toBe(404);
    for (const query of [...Object.values(documents), '{ __typename }']) {
      const { errors = [] } = await closed.ask(query, {
        id: 'a',
        ids: ['a'],
        from: 'a',
        to: 'b',
        query: 'a',
        prefix: 'a',
      });
      expect(errors.filter(({ message }) => message.includes('introspection'))).toEqual([]);
    }
  });
});

describe('row 21: who misspells a name', () => {
  const misspelt: [string, object?][] = [
    ['{ papres { totalCount } }'],
    ['{ papers(frist: 1) { totalCount } }'],
    ['{ papers(orderBy: TITEL_ASC) { totalCount } }'],
    ['{ papers(filter: { txet: "a" }) { totalCount } }'],
    ['{ paper(id: "a") { ... on Papr { title } } }'],
    ['query ($filter: PaperFilter) { papers(filter: $filter) { totalCount } }', { filter: { txet: 'a' } }],
    ['query ($order: PaperOrder) { papers(orderBy: $order) { totalCount } }', { order: 'TITEL_ASC' }],
  ];

  it.each(misspelt)('is told of what there is like it: %s', async (query, variables) => {
    const { status, errors } = await open.ask(query, { ...variables });
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain('Did you mean');
  });

  it.each(misspelt)('is not, in production or where the schema is not told: %s', async (query, variables) => {
    for (const { ask } of [production, closed]) {
      const { status, errors } = await ask(query, { ...variables });
      expect(status).toBe(400);
      expect(errors?.length).toBeGreaterThan(0);
      expect(JSON.stringify(errors)).not.toContain('Did you mean');
    }
  });
});
