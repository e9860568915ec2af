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
    ['row 1: PUT', 405, () => client.fetch('/graphql', { method: 'PUT', headers: json, body: '{}' })],
    ['row 1: DELETE', 405, () => client.fetch('/graphql', { method: 'DELETE' })],
    ['row 1: a mutation by GET', 405, () => client.fetch('/graphql?query=mutation%20%7Bx%7D')],
    ['row 2: XML', 415, () => post('<a/>', ofType('application/xml'))],
    [
      'row 12: a form',
      415,
      () => post('query=%7B__typename%7D', ofType('application/x-www-form-urlencoded')),
    ],
    ['row 12: plain text', 415, () => post({ query: question }, ofType('text/plain'))],
    ['row 12: GraphQL as text', 415, () => post(question, ofType('application/graphql'))],
    ['row 12: several parts', 415, () => post('--x--', ofType('multipart/form-data; boundary=x'))],
    [
      'row 2: a wish for a picture',
      406,
      () => client.fetch(`/graphql?query=${question}`, { headers: { accept: 'image/png' } }),
    ],
    ['row 3: nothing', 400, () => post('')],
    ['row 3: half of JSON', 400, () => post('{')],
    ['row 3: null', 400, () => post('null')],
    ['row 3: a number', 400, () => post('1')],
    ['row 3: a text', 400, () => post('"s"')],
    ['row 3: variables in a list', 400, () => post({ query: question, variables: [7] })],
    ['row 15: ten questions at once', 400, () => post(Array(10).fill({ query: question }))],
    [
      'row 6: an operation that is not there',
      400,
      () => post({ query: 'query A { __typename }', operationName: 'B' }),
    ],
    [
      'row 6: two operations, none named',
      400,
      () => post({ query: 'query A { __typename } query B { __typename }' }),
    ],
    ['row 5: what is no GraphQL', 400, () => post({ query: '{' })],
    ['row 5: a field that is not there', 400, () => post({ query: '{ papres { title } }' })],
    [
      'row 26: a fragment within itself',
      400,
      () => post({ query: '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }' }),
    ],
    [
      'row 19: introspection in circles',
      400,
      () =>
        post({ query: `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} }'.repeat(4)} } } }` }),
    ],
    [
      'row 26: fields that contradict each other',
      400,
      () => post({ query: `{ ${repeated(400, (index) => `a: papers(first: ${index}) { totalCount }`)} }` }),
    ],
    [
      'row 27: a number too large',
      400,
      () => post({ query: '{ papers(first: 2147483648) { totalCount } }' }),
    ],
    [
      'row 27: infinity',
      400,
      () =>
        post('{"query":"query($m: Float) { themeMap(minScore: $m) { truncated } }","variables":{"m":1e400}}'),
    ],
    ['row 43: a way to the root', 404, () => client.fetch('/assets/..%2f..%2fpackage.json')],
    ['row 43: another way to the root', 404, () => client.fetch('/%2e%2e/%2e%2e/etc/passwd')],
    ['row 43: a file with no name', 404, () => client.fetch('/assets/%00')],
    ['row 43: a way with signs of another system', 404, () => client.fetch('/assets/..%5c..%5cpackage.json')],
    ['row 43: a way that is encoded twice', 404, () => client.fetch('/assets/%252e%252e/package.json')],
    ['row 43: a way that is not well encoded', 404, () => client.fetch('/assets/%E0%A4%A')],
    ['row 43: a long way to the root', 404, () => client.fetch(`/assets/${'../'.repeat(50)}etc/passwd`)],
    [
      'row 5: a variable of another type',
      400,
      () => post({ query: 'query ($n: Int) { papers(first: $n) { totalCount } }', variables: { n: 'many' } }),
    ],
  ] as const)('%s: %i', async (_, status, ask) => {
    const response = await ask();
    expect(response.status).toBe(status);
    expect(await response.text()).not.toMatch(/node_modules|\bat .+:\d+:\d+|MATCH \(/);
    expect((await post({ query: question })).status).toBe(200);
  });

  it('row 4: ignores keys that it does not know', async () => {
    const response = await post({ query: question, id: 1, more: {} });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('row 18: names few of many errors', async () => {
    const response = await post({ query: `{ __typename ${repeated(10, (index) => `@a${index}`)} }` });
    expect(response.status).toBe(400);
    expect(((await response.json()) as { errors: unknown[] }).errors).toHaveLength(5);
  });

  it('row 28: takes nothing from names that objects have of their own', async () => {
    const body = `{"query":"query($f: PaperFilter) { papers(filter: $f) { totalCount } }",
      "variables":{"f":{"__proto__":{"polluted":1}},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}`;
    expect((await post(body)).status).toBe(400);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
