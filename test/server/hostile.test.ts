import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from '../../src/graph/open.ts';
import { createClient } from '../support/client.ts';
import { openMemoryStore } from '../support/store.ts';

const store = openMemoryStore();
const client = createClient(store);
beforeAll(() => setUp(store));
afterAll(() => store.close());

const json = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
const question = '{ __typename }';
const post = (body: unknown, headers: Record<string, string> = json) =>
  client.fetch('/graphql', {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const ofType = (type: string) => ({ 'content-type': type });
const repeated = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

describe('a request is answered with its status, and says nothing of the inside', () => {
  it.each([
    ['PUT', 405, () => client.fetch('/graphql', { method: 'PUT', headers: json, body: '{}' })],
    ['DELETE', 405, () => client.fetch('/graphql', { method: 'DELETE' })],
    ['a mutation by GET', 405, () => client.fetch('/graphql?query=mutation%20%7Bx%7D')],
    ['XML', 415, () => post('<a/>', ofType('application/xml'))],
    ['a form', 415, () => post('query=%7B__typename%7D', ofType('application/x-www-form-urlencoded'))],
    ['plain text', 415, () => post({ query: question }, ofType('text/plain'))],
    ['GraphQL as text', 415, () => post(question, ofType('application/graphql'))],
    ['several parts', 415, () => post('--x--', ofType('multipart/form-data; boundary=x'))],
    [
      'a wish for a picture',
      406,
      () => client.fetch(`/graphql?query=${question}`, { headers: { accept: 'image/png' } }),
    ],
    ['nothing', 400, () => post('')],
    ['half of JSON', 400, () => post('{')],
    ['null', 400, () => post('null')],
    ['a number', 400, () => post('1')],
    ['a text', 400, () => post('"s"')],
    ['variables in a list', 400, () => post({ query: question, variables: [7] })],
    ['ten questions at once', 400, () => post(Array(10).fill({ query: question }))],
    [
      'an operation that is not there',
      400,
      () => post({ query: 'query A { __typename }', operationName: 'B' }),
    ],
    [
      'two operations, none named',
      400,
      () => post({ query: 'query A { __typename } query B { __typename }' }),
    ],
    ['what is no GraphQL', 400, () => post({ query: '{' })],
    ['a field that is not there', 400, () => post({ query: '{ papres { title } }' })],
    [
      'a fragment within itself',
      400,
      () => post({ query: '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }' }),
    ],
    [
      'introspection in circles',
      400,
      () =>
        post({ query: `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} }'.repeat(4)} } } }` }),
    ],
    [
      'fields that contradict each other',
      400,
      () => post({ query: `{ ${repeated(400, (index) => `a: papers(first: ${index}) { totalCount }`)} }` }),
    ],
    ['a number too large', 400, () => post({ query: '{ papers(first: 2147483648) { totalCount } }' })],
    [
      'infinity',
      400,
      () =>
        post('{"query":"query($m: Float) { themeMap(minScore: $m) { truncated } }","variables":{"m":1e400}}'),
    ],
    ['a way to the root', 404, () => client.fetch('/assets/..%2f..%2fpackage.json')],
    ['another way to the root', 404, () => client.fetch('/%2e%2e/%2e%2e/etc/passwd')],
    ['a file with no name', 404, () => client.fetch('/assets/%00')],
  ] as const)('%s: %i', async (_, status, ask) => {
    const response = await ask();
    expect(response.status).toBe(status);
    expect(await response.text()).not.toMatch(/node_modules|\bat .+:\d+:\d+|MATCH \(/);
    expect((await post({ query: question })).status).toBe(200);
  });

  it('ignores keys that it does not know', async () => {
    const response = await post({ query: question, id: 1, more: {} });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('names few of many errors', async () => {
    const response = await post({ query: `{ __typename ${repeated(10, (index) => `@a${index}`)} }` });
    expect(response.status).toBe(400);
    expect(((await response.json()) as { errors: unknown[] }).errors).toHaveLength(5);
  });

  it('takes nothing from names that objects have of their own', async () => {
    const body = `{"query":"query($f: PaperFilter) { papers(filter: $f) { totalCount } }",
      "variables":{"f":{"__proto__":{"polluted":1}},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}`;
    expect((await post(body)).status).toBe(400);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    '\u0000',
    '\ud800',
    '\ufeff',
    '\u202e',
    '🙂',
    'x'.repeat(100_000),
    '*',
    'foo:',
    '"',
    'AND',
    '*'.repeat(10_000),
  ])('takes %j for a text to look for, or says what is wrong with it', async (text) => {
    const query = `query ($text: String!) {
        search(query: $text) { totalCount } suggest(prefix: $text) { text } papers(filter: { text: $text }) { totalCount } }`;
    const response = await post({ query, variables: { text } });
    expect([200, 400]).toContain(response.status);
    expect(await response.text()).not.toContain('INTERNAL_SERVER_ERROR');
  });
});
