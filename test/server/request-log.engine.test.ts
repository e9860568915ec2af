import { describe, expect, it } from 'vitest';
import { GraphUnavailableError } from '../../src/graph/store.ts';
import { createClient } from '../support/client.ts';
import { useGraph } from '../support/graph.ts';

const graph = useGraph();

const post = (query: string, variables: object = {}, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ query, variables }),
});

const linesOf = ({ log }: { log: string[] }) => log.map((line) => JSON.parse(line));

describe('the log', () => {
  it('has a line for each request, under the id that the answer carries', async () => {
    const client = createClient(graph.store);
    const question = 'query AuthorPage($id: ID!) { author(id: $id) { name coauthors { totalCount } } }';
    const response = await client.fetch('/graphql', post(question, { id: 'evan-hubinger' }));
    const requestId = response.headers.get('x-request-id');
    expect(requestId).toMatch(/^[\da-f-]{36}$/);
    expect(linesOf(client)).toEqual([
      expect.objectContaining({
        ...{ level: 20, msg: 'request', requestId, method: 'POST', route: 'graphql', status: 200 },
        ...{ operation: 'AuthorPage', kind: 'query', statements: 2, cost: 23, ms: expect.any(Number) },
      }),
    ]);
  });

  it('takes the id that a request brings, where it is fit for a log', async () => {
    const client = createClient(graph.store);
    const answered = async (id: string) => {
      const { headers } = await client.fetch('/health', { headers: { 'x-request-id': id } });
      return headers.get('x-request-id');
    };
    for (const sane of ['7', 'edge-1/2:a_b.c=', 'f'.repeat(128)]) expect(await answered(sane)).toBe(sane);
    for (const id of ['', 'f'.repeat(129), 'a b', '{"a":1}', '<b>', 'é']) {
      expect(await answered(id)).toMatch(/^[\da-f-]{36}$/);
    }
    expect(linesOf(client).map(({ requestId }) => requestId.length)).toEqual([
      1, 15, 128, 36, 36, 36, 36, 36, 36,
    ]);
  });

  it('names statements that were slow, and tells the size of their parameters', async () => {
    const client = createClient(graph.store, { SLOW_STATEMENT: '0' });
    const response = await client.fetch(
      '/graphql',
      post('{ authorsByIds(ids: ["evan-hubinger", "ethan-perez"]) { name } }'),
    );
    const params = { authorProperties: [], keys: ['evan-hubinger', 'ethan-perez'] };
    expect(linesOf(client)[0]).toMatchObject({
      ...{ level: 40, msg: 'slow statement', requestId: response.headers.get('x-request-id') },
      ...{ statement: 'author/by-id', keys: 2, rows: 2, bytes: JSON.stringify(params).length },
    });
    const patient = createClient(graph.store, { SLOW_STATEMENT: '600000' });
    await patient.fetch('/graphql', post('{ stats { engine } }'));
    expect(linesOf(patient).map(({ msg }) => msg)).toEqual(['request']);
  });

  it('never has what was asked for', async () => {
    const secret = 'jabberwocky';
    const down = createClient(
      { ...graph.store, read: () => Promise.reject(new GraphUnavailableError('gone')) },
      { SLOW_STATEMENT: '0' },
    );
    const there = createClient(graph.store, { SLOW_STATEMENT: '0' });
    for (const client of [down, there]) {
      const byVariable = 'query ($t: String!) { papers(filter: { text: $t }) { totalCount } }';
      await client.fetch('/graphql', post(byVariable, { t: secret }));
      await client.fetch('/graphql', post(`{ papers(filter: { text: "${secret}" }) { totalCount } }`));
      await client.fetch('/graphql', post(byVariable, { t: [secret] }));
      await client.fetch(`/graphql?query={author(id:"${secret}"){name}}`);
      await client.fetch(`/export/papers.csv?author=${secret}`);
      await client.fetch(`/export/paper/${secret}.ris`);
      await client.fetch(`/author/${secret}`);
      expect(client.log.length).toBeGreaterThan(7);
      expect(client.log.join()).not.toContain(secret);
    }
  });

  it('has each error under the id of its request, and failures of the server as warnings', async () => {
    const down = createClient({
      ...graph.store,
      read: () => Promise.reject(new GraphUnavailableError('connect ECONNREFUSED')),
    });
    for (const ask of [
      () =>
        down.fetch('/graphql', post('{ papers { totalCount } }', {}, { 'x-request-id': 'of-a-question' })),
      () => down.fetch('/export/papers.csv', { headers: { 'x-request-id': 'of-an-export' } }),
    ]) {
      expect((await ask()).status).toBe(503);
      const [error, request] = linesOf(down).splice(-2);
      expect(error).toMatchObject({
        level: 40,
        msg: 'the graph is unavailable',
        requestId: request.requestId,
      });
      expect(request).toMatchObject({ level: 40, msg: 'request', status: 503 });
      expect(request.requestId).toMatch(/^of-a/);
    }

    const broken = createClient({ ...graph.store, read: () => Promise.reject(new Error('a fault')) });
    const response = await broken.fetch('/graphql', post('{ papers { totalCount } }'));
    const { errors } = (await response.json()) as { errors: { extensions: { errorId: string } }[] };
    expect(linesOf(broken)[0]).toMatchObject({
      ...{ level: 50, msg: 'a request failed', err: { message: 'a fault' } },
      ...{ requestId: response.headers.get('x-request-id'), errorId: errors[0]?.extensions.errorId },
    });
  });
});
