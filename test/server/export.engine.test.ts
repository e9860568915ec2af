import { once } from 'node:events';
import { get, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GraphUnavailableError } from '../../src/graph/store.ts';
import { type Listening, listen } from '../../src/server/listen.ts';
import { createServerHandler } from '../../src/server/yoga.ts';
import { createClient } from '../support/client.ts';
import { useGraph } from '../support/graph.ts';
import { testStatement } from '../support/store.ts';

const graph = useGraph();

describe('the addresses of exports', () => {
  it.each([
    ['papers.csv?author=evan-hubinger', 'text/csv; charset=utf-8', 'papers-evan-hubinger.csv'],
    ['papers.jsonl?filter=%7B%22year%22:%7B%22from%22:2024%7D%7D', 'application/jsonl', 'papers.jsonl'],
    ['paper/sleeper-agents.jsonld', 'application/ld+json', 'sleeper-agents.jsonld'],
    [
      'coauthors.graphml?author=evan-hubinger&author=ethan-perez&depth=2',
      'application/graphml+xml',
      'coauthors-evan-hubinger-ethan-perez.graphml',
    ],
    ['themes.gexf?filter=%7B%7D&minScore=0.2', 'application/gexf+xml', 'themes.gexf'],
  ])('GET and HEAD /export/%s', async (address, type, file) => {
    const answer = await graph.client.fetch(`/export/${address}`);
    expect(answer.status).toBe(200);
    const headers = (response: Response) =>
      ['content-type', 'content-disposition', 'cache-control'].map((name) => response.headers.get(name));
    expect(headers(answer)).toEqual([
      type,
      `attachment; filename="${file}"; filename*=UTF-8''${file}`,
      'no-cache',
    ]);
    expect((await answer.text()).length).toBeGreaterThan(200);
    const head = await graph.client.fetch(`/export/${address}`, { method: 'HEAD' });
    expect([head.status, ...headers(head)]).toEqual([200, ...headers(answer)]);
    expect(await head.text()).toBe('');
  });

  it.each([
    [400, 'papers.csv?filter={', /^filter: is not JSON/],
    [400, 'papers.csv?filter={"year":{"from":"x"}}', /^filter\.year\.from: Int cannot represent/],
    [400, 'papers.csv?order=title', /^order: not known here; there is author, filter/],
    [400, 'paper/sleeper-agents.csv?author=evan-hubinger', /^author: not known here/],
    [400, 'coauthors.gexf', /^author: must be from 1 to 50/],
    [400, 'coauthors.gexf?author=evan-hubinger&depth=4', /^depth: must be from 1 to 3/],
    [400, '%ff.csv', /^address: /],
    [404, 'papers.csv?author=nobody', /^author: nobody is known by "nobody"/],
    [404, 'paper/nothing.csv', /^paper: none is known by "nothing"/],
    [
      404,
      'papers.gexf',
      /^format: .*there is bibtex \(\.bib\), ris, csl-json \(\.json\), csv, json-lines \(\.jsonl\), json-ld/,
    ],
    [404, 'themes', /^format: .*there is graphml, gexf, csv/],
    [404, 'authors.csv', /^export: .*there is papers, paper\/<id>, coauthors, themes/],
    [404, 'toString.csv', /^export: /],
    [404, '', /^export: /],
  ])('answers %i to /export/%s', async (status, address, message) => {
    const answer = await graph.client.fetch(`/export/${address}`);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    const { errors } = (await answer.json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions.code).toBe(status === 400 ? 'BAD_USER_INPUT' : 'NOT_FOUND');
  });

  it('take GET and HEAD alone', async () => {
    const answer = await graph.client.fetch('/export/papers.csv', { method: 'POST', body: 'x' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('say that the graph is away, without saying where it is', async () => {
    const down = createClient({
      ...graph.store,
      read: () => Promise.reject(new GraphUnavailableError('connect ECONNREFUSED 10.1.2.3:7687')),
    });
    for (const address of ['papers.csv', 'papers.jsonl?author=evan-hubinger', 'themes.gexf']) {
      const answer = await down.fetch(`/export/${address}`);
      expect(answer.status).toBe(503);
      expect(await answer.text()).toMatch(/^\{"errors":\[\{"message":"The graph database cannot be reached/);
    }
    expect(down.log.join()).toContain('10.1.2.3');
  });
});

/** How many pages of papers there are; some of these pages are more than what a connection holds unread. */
const PAGES = 240;
const PAGE = 500;

describe('over a connection', () => {
  let server: Listening;
  let handler: ReturnType<typeof createServerHandler>;
  let pagesRead = 0;
  let failAfter = Number.POSITIVE_INFINITY;

  beforeAll(async () => {
    const [paper] = await graph.store.read(
      testStatement<Record<string, unknown>>(
        'MATCH (paper:Paper {id: "sleeper-agents"}) RETURN paper.title AS title',
      ),
      {},
    );
    const lists = { authors: [], affiliations: [], topics: [] };
    const ids = Array.from({ length: PAGE * PAGES }, (_, index) => ({ id: `paper-${index}` }));
    const page = ids.slice(0, PAGE).map((id) => ({ ...paper, ...lists, ...id, abstract: 'a'.repeat(1000) }));
    const store: typeof graph.store = {
      ...graph.store,
      async read(statement, params) {
        if (statement.name === 'export/paper-ids') return ids as never;
        if (statement.name !== 'export/papers') return graph.store.read(statement, params);
        pagesRead++;
        if (pagesRead > failAfter) throw new GraphUnavailableError('gone on the way');
        return page as never;
      },
    };
    handler = createServerHandler(store, pino({ level: 'silent' }));
    server = await listen(handler, '127.0.0.1', 0);
  });
  afterAll(async () => {
    await server.stop();
    await handler.dispose();
  });

  async function open(): Promise<IncomingMessage> {
    pagesRead = 0;
    const [response] = await once(
      get({ port: server.port, path: '/export/papers.jsonl', agent: false }),
      'response',
    );
    return response as IncomingMessage;
  }

  const pause = () => new Promise((resolve) => setTimeout(resolve, 300));

  it('all of it arrives', async () => {
    const response = await open();
    expect(response.headers['transfer-encoding']).toBe('chunked');
    let lines = 0;
    for await (const chunk of response) lines += String(chunk).split('\n').length - 1;
    expect([lines, pagesRead]).toEqual([PAGE * PAGES, PAGES]);
  });

  it('no more is read than the client takes, and nothing once it is gone', async () => {
    const response = await open();
    response.pause();
    await pause();
    const before = pagesRead;
    expect(before).toBeLessThan(PAGES / 4);
    await pause();
    expect(pagesRead).toBe(before);
    response.destroy();
    await pause();
    expect(pagesRead).toBeLessThanOrEqual(before + 1);
  });

  it('what breaks off on the way looks broken off, and the server goes on', async () => {
    failAfter = 5;
    const response = await open();
    expect(response.statusCode).toBe(200);
    await expect(text(response)).rejects.toThrow('aborted');
    failAfter = Number.POSITIVE_INFINITY;
    const head = request({
      port: server.port,
      path: '/export/papers.jsonl',
      method: 'HEAD',
      agent: false,
    }).end();
    const [answer] = (await once(head, 'response')) as [IncomingMessage];
    expect(answer.statusCode).toBe(200);
  });
});
