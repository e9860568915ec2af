import { setTimeout as wait } from 'node:timers/promises';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import packageJson from '../../../package.json' with { type: 'json' };
import { ApiError } from '../../../src/ingest/api/api-error.ts';
import { ApiClient, type ClientOptions } from '../../../src/ingest/api/client.ts';
import type { Source } from '../../../src/ingest/api/source.ts';
import {
  answers,
  answersJson,
  cuts,
  drips,
  hangs,
  moves,
  QUICK,
  refuses,
  resets,
  serveApi,
} from '../../support/api-server.ts';

const read = (text: string): unknown => JSON.parse(text);
const KEY = 'se+cret/k3y';

function open(base: string, source: Partial<Source> = {}, options: ClientOptions = {}): ApiClient {
  const patience = { ...QUICK, ...options.patience };
  return new ApiClient({ name: 'Example', base, rest: 0, ...source }, { ...options, patience });
}

async function failureOf(promise: Promise<unknown>): Promise<ApiError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}

describe('a request', () => {
  it('says who asks', async () => {
    const { base, requests } = await serveApi(answersJson({ fine: true }));
    expect(await open(`${base}/v1/`).get({ path: 'things', parameters: { q: 'a&b c' }, read })).toEqual({
      fine: true,
    });
    expect(requests[0]).toMatchObject({ method: 'GET', path: '/v1/things' });
    expect(requests[0]?.parameters.get('q')).toBe('a&b c');
    expect(requests[0]?.headers['user-agent']).toBe(`coterie/${packageJson.version}`);
  });

  it('sends JSON', async () => {
    const { base, requests } = await serveApi(answersJson([]));
    await open(base).get({ path: 'batch', body: { ids: ['é'] }, read });
    expect(requests[0]).toMatchObject({ method: 'POST', body: '{"ids":["é"]}' });
    expect(requests[0]?.headers['content-type']).toBe('application/json');
  });

  it('carries the key as a parameter or a header', async () => {
    const { base, requests } = await serveApi(answersJson({}));
    await open(base, { key: { variable: 'K', value: KEY, parameter: 'api_key' } }).get({ path: 'a', read });
    await open(base, { key: { variable: 'K', value: KEY, header: 'x-api-key' } }).get({ path: 'a', read });
    await open(base, { key: { variable: 'K', value: undefined, header: 'x-api-key' } }).get({
      path: 'a',
      read,
    });
    expect(requests.map(({ parameters }) => parameters.get('api_key'))).toEqual([KEY, null, null]);
    expect(requests.map(({ headers }) => headers['x-api-key'])).toEqual([undefined, KEY, undefined]);
  });
});

describe('politeness', () => {
  it('asks one thing at a time and rests in between', async () => {
    const slowly = async (response: { end: (text: string) => void }) => {
      await wait(10);
      response.end('1');
    };
    const { base, requests, mostOpen } = await serveApi(slowly);
    const client = open(base, { rest: 50 });
    await Promise.all([1, 2, 3].map((n) => client.get({ path: `${n}`, read })));
    expect(mostOpen()).toBe(1);
    expect(requests.map(({ path }) => path)).toEqual(['/1', '/2', '/3']);
    const gaps = requests.slice(1).map(({ at }, index) => at - (requests[index]?.at ?? 0));
    // An answer takes 10 ms, and timers may go off a millisecond early.
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(58);
  });

  it('rests between tries and redirects too', async () => {
    const { base, requests } = await serveApi(
      refuses(500),
      moves(() => '/b'),
      answersJson(1),
    );
    await open(base, { rest: 50 }).get({ path: 'a', read });
    const gaps = requests.slice(1).map(({ at }, index) => at - (requests[index]?.at ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(49);
  });

  it('lets nobody ask while the source asks to be left alone', async () => {
    const { base, requests } = await serveApi(refuses(429, '', { 'retry-after': '0.03' }), answersJson(1));
    const client = open(base);
    await Promise.all([client.get({ path: 'a', read }), client.get({ path: 'b', read })]);
    expect(requests.map(({ path }) => path)).toEqual(['/a', '/a', '/b']);
    expect((requests[1]?.at ?? 0) - (requests[0]?.at ?? 0)).toBeGreaterThanOrEqual(29);
  });
});

describe('trying again', () => {
  const body = JSON.stringify({ results: ['one', 'two', 'three'] });
  it.each([
    ['429', refuses(429)],
    ['500', refuses(500)],
    ['502', refuses(502)],
    ['503', refuses(503)],
    ['504', refuses(504)],
    ['a connection that breaks', resets],
    ['a body that is cut', cuts(body)],
    ['JSON that is cut', answers(body.slice(0, 20))],
    ['a page of HTML', answers('<html><body>Back soon</body></html>')],
    ['nothing', answers('')],
    ['an answer of another shape', answersJson({ error: 'busy' })],
    ['no answer at all', hangs],
    ['an answer that drips', drips(' ', 5)],
  ])('helps after %s', async (_, fault) => {
    const { base, requests } = await serveApi(fault, fault, answers(body));
    const said: string[] = [];
    const client = open(base, {}, { patience: { timeLimit: 1000 }, report: (text) => said.push(text) });
    const shape = z.object({ results: z.array(z.string()) });
    const answer = await client.get({ path: 'a', read: (text) => shape.parse(JSON.parse(text)) });
    expect(answer.results).toHaveLength(3);
    expect(requests).toHaveLength(3);
    expect(said).toHaveLength(2);
    expect(said[1]).toContain(`Example: GET ${base}/a: `);
    expect(said[1]).toContain('(try 2 of 4)');
  });

  it.each([400, 401, 403, 404, 410, 422])('is left after %i', async (status) => {
    const { base, requests } = await serveApi(refuses(status, 'no such thing'));
    const error = await failureOf(open(base).get({ path: 'a', read }));
    expect(error.status).toBe(status);
    expect(error.message).toContain(`GET ${base}/a: status ${status}: no such thing. `);
    expect(requests).toHaveLength(1);
  });

  it('comes to an end', async () => {
    const { base, requests } = await serveApi(refuses(503, '<h1>Down</h1>\n<p>for repair</p>'));
    const error = await failureOf(open(base).get({ path: 'a', parameters: { q: '1' }, read }));
    expect(requests).toHaveLength(4);
    expect(error.message).toBe(
      `Example: GET ${base}/a?q=1: status 503: Down for repair (the last of 4 tries). Try again later; if it stays so, ask Example.`,
    );
  });

  it('says what came when the connection cannot be made', async () => {
    const error = await failureOf(open('http://127.0.0.1:1').get({ path: 'a', read }));
    expect(error.message).toMatch(/the connection broke \(.+\) \(the last of 4 tries\)\. Try again later/);
    expect(error.status).toBeUndefined();
  });

  it('says how long it waited for an answer', async () => {
    const { base } = await serveApi(hangs);
    const client = open(base, {}, { patience: { timeLimit: 30, tries: 2 } });
    const { message } = await failureOf(client.get({ path: 'a', read }));
    expect(message).toContain('no whole answer within 0.03 s (the last of 2 tries)');
  });

  it('waits longer each time, and not always as long', async () => {
    const { base, requests } = await serveApi(refuses(500));
    const client = open(base, {}, { patience: { firstWait: 20, longestWait: 1000 } });
    await failureOf(client.get({ path: 'a', read }));
    const gaps = requests.slice(1).map(({ at }, index) => at - (requests[index]?.at ?? 0));
    for (const [index, gap] of gaps.entries()) expect(gap).toBeGreaterThanOrEqual(20 * 2 ** index - 1);
  });
});

describe('Retry-After', () => {
  it('is waited for, in seconds', async () => {
    const { base, requests } = await serveApi(refuses(429, '', { 'retry-after': '1' }), answersJson(1));
    const client = open(base, {}, { patience: { longestRetryAfter: 5000 } });
    await client.get({ path: 'a', read });
    expect((requests[1]?.at ?? 0) - (requests[0]?.at ?? 0)).toBeGreaterThanOrEqual(999);
  });

  it('is waited for, as a date', async () => {
    const date = new Date(Date.now() + 2000).toUTCString();
    const { base, requests } = await serveApi(refuses(503, '', { 'retry-after': date }), answersJson(1));
    await open(base, {}, { patience: { longestRetryAfter: 5000 } }).get({ path: 'a', read });
    // A date of HTTP has no parts of a second.
    expect((requests[1]?.at ?? 0) - (requests[0]?.at ?? 0)).toBeGreaterThanOrEqual(900);
  });

  it('is not waited for beyond a limit, and says so', async () => {
    const { base } = await serveApi(refuses(429, 'slow down', { 'retry-after': '7200' }));
    const said: string[] = [];
    const began = performance.now();
    const error = await failureOf(
      open(base, {}, { report: (text) => said.push(text) }).get({ path: 'a', read }),
    );
    expect(performance.now() - began).toBeLessThan(1000);
    expect(said[0]).toContain(
      'status 429: slow down; it asks to wait 7200 s, of which we wait 0.04 s (try 1 of 4)',
    );
    expect(error.message).toContain('Try again in 7200 s.');
  });

  it.each(['soon', '', '-5', new Date(0).toUTCString()])('does no harm as %j', async (value) => {
    const { base } = await serveApi(refuses(429, '', { 'retry-after': value }), answersJson(1));
    expect(await open(base).get({ path: 'a', read })).toBe(1);
  });
});

describe('the size of a body', () => {
  it('is limited, whatever its length is said to be', async () => {
    const { base, requests } = await serveApi(drips('x'.repeat(100), 0));
    const client = open(base, {}, { patience: { maxBytes: 1000 } });
    const error = await failureOf(client.get({ path: 'a', read }));
    expect(error.tooLarge).toBe(true);
    expect(error.message).toContain('more than 1000 bytes. Ask for less at a time.');
    expect(requests).toHaveLength(1);
  });

  it('may be just the limit', async () => {
    const { base } = await serveApi(answers('"345678"'));
    const client = open(base, {}, { patience: { maxBytes: 8 } });
    expect(await client.get({ path: 'a', read })).toBe('345678');
  });
});

describe('an abort', () => {
  const reason = new Error('stopped by the user');

  async function aborted(base: string, client: ApiClient): Promise<number> {
    const controller = new AbortController();
    const asking = client.get({ path: 'a', read, signal: controller.signal });
    asking.catch(() => {});
    await wait(60);
    const began = performance.now();
    controller.abort(reason);
    await expect(asking, base).rejects.toBe(reason);
    return performance.now() - began;
  }

  it('ends a request at once', async () => {
    const { base } = await serveApi(hangs);
    expect(await aborted(base, open(base, {}, { patience: { timeLimit: 20_000 } }))).toBeLessThan(1000);
  });

  it('ends the reading of a body at once', async () => {
    const { base } = await serveApi(drips(' ', 5));
    expect(await aborted(base, open(base, {}, { patience: { timeLimit: 20_000 } }))).toBeLessThan(1000);
  });

  it('ends a back-off at once', async () => {
    const { base } = await serveApi(refuses(500));
    expect(
      await aborted(base, open(base, {}, { patience: { firstWait: 20_000, longestWait: 20_000 } })),
    ).toBeLessThan(1000);
  });

  it('ends a wait that the source asked for at once', async () => {
    const { base } = await serveApi(refuses(429, '', { 'retry-after': '20' }));
    expect(await aborted(base, open(base, {}, { patience: { longestRetryAfter: 20_000 } }))).toBeLessThan(
      1000,
    );
  });

  it('ends a rest at once', async () => {
    const { base } = await serveApi(answersJson(1));
    const client = open(base, { rest: 20_000 });
    await client.get({ path: 'a', read });
    expect(await aborted(base, client)).toBeLessThan(1000);
  });

  it('ends the wait for a turn at once, and the others have theirs', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { base, requests } = await serveApi(async (response) => {
      await released;
      response.end('1');
    });
    const client = open(base, {}, { patience: { timeLimit: 20_000 } });
    const first = client.get({ path: 'first', read });
    expect(await aborted(base, client)).toBeLessThan(1000);
    release();
    expect(await first).toBe(1);
    expect(await client.get({ path: 'last', read })).toBe(1);
    expect(requests.map(({ path }) => path)).toEqual(['/first', '/last']);
  });

  it('that came before asks nothing', async () => {
    const { base, requests } = await serveApi(answersJson(1));
    const asking = open(base).get({ path: 'a', read, signal: AbortSignal.abort(reason) });
    await expect(asking).rejects.toBe(reason);
    expect(requests).toHaveLength(0);
  });
});

describe('a redirect', () => {
  it('is followed on the same host, with the key', async () => {
    const { base, requests } = await serveApi(
      moves(() => '/b?x=1'),
      answersJson(1),
    );
    const client = open(base, { key: { variable: 'K', value: KEY, parameter: 'api_key' } });
    expect(await client.get({ path: 'a', read })).toBe(1);
    expect(requests[1]).toMatchObject({ path: '/b' });
    expect(requests[1]?.parameters.get('x')).toBe('1');
    expect(requests[1]?.parameters.get('api_key')).toBe(KEY);
  });

  it('to another host is not followed', async () => {
    const other = await serveApi(answersJson(1));
    const { base } = await serveApi(moves(() => `${other.base}/a`));
    const error = await failureOf(open(base).get({ path: 'a', read }));
    expect(error.message).toContain(`status 301: moved to ${other.base}/a.`);
    expect(other.requests).toHaveLength(0);
  });

  it('in a circle comes to an end', async () => {
    const { base, requests } = await serveApi(moves(({ path }) => path));
    await failureOf(open(base).get({ path: 'a', read }));
    expect(requests).toHaveLength(6);
  });
});

describe('the key', () => {
  it.each([
    ['parameter', { parameter: 'api_key' }],
    ['header', { header: 'x-api-key' }],
  ])('as a %s shows up nowhere', async (_, way) => {
    const echo = `key ${KEY} (${encodeURIComponent(KEY)}) is not known`;
    const long = `${'x'.repeat(190)} ${KEY}`;
    const faults = [refuses(500, echo), answers(`{"a": ${echo}`), answersJson({ echo }), refuses(500, long)];
    const { base } = await serveApi(
      ...faults,
      refuses(403, echo),
      moves(() => `http://x.invalid/?k=${KEY}`),
    );
    const said: string[] = [];
    const source = { key: { variable: 'EXAMPLE_KEY', value: KEY, ...way } };
    const client = open(base, source, { patience: { tries: 9 }, report: (text) => said.push(text) });
    const shape = (text: string) => {
      const { echo: came } = z.object({ echo: z.string() }).parse(JSON.parse(text));
      throw new Error(came);
    };
    const refused = await failureOf(client.get({ path: 'a', read: shape }));
    const moved = await failureOf(client.get({ path: 'a', parameters: { q: KEY }, read: shape }));
    expect(said).toHaveLength(4);
    expect(refused.message).toContain('Check EXAMPLE_KEY.');
    const all = [...said, inspect(refused, { depth: 9 }), inspect(moved, { depth: 9 }), inspect(client)].join(
      '\n',
    );
    expect(all).toContain('[key]');
    for (const part of [KEY, encodeURIComponent(KEY), 'se+c', 'se%2B', 'k3y'])
      expect(all).not.toContain(part);
  });

  it('is asked for where it may help', async () => {
    const key = { variable: 'EXAMPLE_KEY', value: undefined, header: 'x-api-key' };
    const { base } = await serveApi(refuses(429));
    expect((await failureOf(open(base, { key }).get({ path: 'a', read }))).message).toContain(
      'or set EXAMPLE_KEY.',
    );
  });
});
