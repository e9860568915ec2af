import { describe, expect, it } from 'vitest';
import { GraphTimeoutError, GraphUnavailableError } from '../../src/graph/store.ts';
import { createClient } from '../support/client.ts';
import { useGraph } from '../support/graph.ts';

const graph = useGraph();

/** A server over a graph whose reads all fail in the same way. */
function failing(error: Error) {
  return createClient({
    ...graph.store,
    read: () => Promise.reject(error),
    info: () => Promise.reject(error),
  });
}

describe('the HTTP interface', () => {
  it('row 23: answers /health always, and /ready only with a graph', async () => {
    expect((await graph.client.fetch('/health')).status).toBe(200);
    expect((await graph.client.fetch('/ready')).status).toBe(200);
    const down = failing(new GraphUnavailableError('gone'));
    expect((await down.fetch('/health')).status).toBe(200);
    expect((await down.fetch('/ready')).status).toBe(503);
    expect((await graph.client.fetch('/nowhere')).status).toBe(404);
  });

  it.each([
    ['papers(orderBy: NEWEST) { totalCount }', 'orderBy'],
    ['papers(filter: { publishedOn: { from: "2020-13-45" } }) { totalCount }', 'filter.publishedOn.from'],
    ['papers(filter: { year: { from: "x" } }) { totalCount }', 'filter.year.from'],
    ['papers(first: "many") { totalCount }', 'first'],
    ['author(id: "evan-hubinger") { coauthors(minPapers: 0) { totalCount } }', 'minPapers'],
    ['author(id: "evan-hubinger") { coauthors(since: "yesterday") { totalCount } }', 'since'],
  ])('names the argument that is wrong in %s', async (field, argument) => {
    const { status, errors } = await graph.client.ask(`{ ${field} }`);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toMatch(new RegExp(`^${argument.replaceAll('.', '\\.')}: `));
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
    expect(status).toBe(field.includes('minPapers') ? 200 : 400);
  });

  it('row 5: names the variable that is wrong', async () => {
    const { status, errors } = await graph.client.ask(
      'query($from: Date) { papers(filter: { publishedOn: { from: $from } }) { totalCount } }',
      {
        from: '2020-02-30',
      },
    );
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain('"$from"');
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('row 7: gives one part where another is wrong', async () => {
    const { status, data, errors } = await graph.client.ask(
      '{ papers { totalCount } author(id: "evan-hubinger") { coauthors(minPapers: 0) { totalCount } } }',
    );
    expect(status).toBe(200);
    expect(data).toEqual({ papers: { totalCount: 20 }, author: null });
    expect(errors).toHaveLength(1);
  });

  it('refuses what is not GraphQL', async () => {
    const post = (body: string, type = 'application/json') =>
      graph.client.fetch('/graphql', { method: 'POST', headers: { 'content-type': type }, body });
    expect((await post('')).status).toBe(400);
    expect((await post('{')).status).toBe(400);
    expect((await post('<a/>', 'application/xml')).status).toBe(415);
    expect((await graph.client.fetch('/graphql', { method: 'DELETE' })).status).toBe(405);
  });

  it('row 23: says that the graph is away, without saying where it is', async () => {
    const down = failing(new GraphUnavailableError('connect ECONNREFUSED 10.1.2.3:7687'));
    const { status, errors } = await down.ask('{ papers { totalCount } }');
    expect(status).toBe(503);
    expect(errors?.[0]).toMatchObject({ path: ['papers'], extensions: { code: 'GRAPH_UNAVAILABLE' } });
    expect(JSON.stringify(errors)).not.toContain('10.1.2.3');
    expect(down.log.join()).toContain('10.1.2.3');
  });

  it('row 35: says that the graph takes too long', async () => {
    const { status, errors } = await failing(new GraphTimeoutError('slow')).ask('{ papers { totalCount } }');
    expect(status).toBe(503);
    expect(errors?.[0]?.extensions.code).toBe('GRAPH_TIMEOUT');
  });

  it('row 22: hides a fault of its own behind an id that its log has', async () => {
    const broken = failing(new Error('the secret is 42'));
    const { status, errors } = await broken.ask('{ papers { totalCount } }');
    expect(status).toBe(500);
    const { code, errorId } = errors?.[0]?.extensions ?? {};
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(errors)).not.toContain('secret');
    const logged = broken.log.filter((line) => line.includes(errorId));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('the secret is 42');
  });
});
