import { describe, expect, it } from 'vitest';
import { OpenAlexApi } from '../../../src/ingest/openalex/api.ts';
import {
  answers,
  answersJson,
  cuts,
  moves,
  QUICK,
  refuses,
  resets,
  serveApi,
} from '../../support/api-server.ts';

const page = (ids: string[], next: string | null) => ({
  meta: { count: 5, per_page: 100, next_cursor: next, page: null },
  results: ids.map((id) => ({ id: `https://openalex.org/${id}` })),
  group_by: [],
});

function open(base: string, key?: string): OpenAlexApi {
  return new OpenAlexApi({ base, key, patience: QUICK });
}

async function idsOf(works: AsyncIterable<{ work: unknown; cursor: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { work, cursor } of works) {
    ids.push(`${(work as { id: string }).id.replace('https://openalex.org/', '')} ${cursor}`);
  }
  return ids;
}

describe('works', () => {
  it('follows the cursor to the end, over pages without works', async () => {
    const { base, requests } = await serveApi(
      answersJson(page(['W1', 'W2'], 'a+/=')),
      answersJson(page([], 'b')),
      answersJson(page(['W3'], 'c')),
      answersJson(page([], null)),
    );
    const works = open(base, 'k1').works('authorships.author.id:A1|A2', { select: ['id', 'title'] });
    expect(await idsOf(works)).toEqual(['W1 a+/=', 'W2 a+/=', 'W3 c']);
    expect(requests.map(({ parameters }) => parameters.get('cursor'))).toEqual(['*', 'a+/=', 'b', 'c']);
    expect(Object.fromEntries(requests[0]?.parameters ?? [])).toEqual({
      filter: 'authorships.author.id:A1|A2',
      select: 'id,title',
      per_page: '100',
      cursor: '*',
      api_key: 'k1',
    });
  });

  it('names the cursor of the last page itself where nothing follows', async () => {
    const { base } = await serveApi(answersJson(page(['W1'], 'a')), answersJson(page(['W2'], null)));
    expect(await idsOf(open(base).works('f'))).toEqual(['W1 a', 'W2 a']);
  });

  it('goes on from a cursor', async () => {
    const { base, requests } = await serveApi(answersJson(page(['W9'], null)));
    expect(await idsOf(open(base).works('f', { cursor: 'later' }))).toEqual(['W9 later']);
    expect(requests[0]?.parameters.get('cursor')).toBe('later');
  });

  it('asks for no more than is read', async () => {
    const { base, requests } = await serveApi(answersJson(page(['W1', 'W2'], 'a')));
    for await (const _ of open(base).works('f')) break;
    expect(requests).toHaveLength(1);
  });

  it.each([400, 404])('begins anew where a cursor is answered with %i, and says so', async (status) => {
    const { base, requests } = await serveApi(
      refuses(status, '{"error":"Invalid query parameters error.","message":"Cursor value is invalid."}'),
      answersJson(page(['W1'], null)),
    );
    const said: string[] = [];
    const works = open(base).works('f', { cursor: 'old', onRestart: (reason) => said.push(reason) });
    expect(await idsOf(works)).toEqual(['W1 *']);
    expect(requests.map(({ parameters }) => parameters.get('cursor'))).toEqual(['old', '*']);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /no longer takes the cursor old: the list begins anew\..*Cursor value is invalid/,
    );
  });

  it('begins anew once, not for ever', async () => {
    const { base, requests } = await serveApi(
      answersJson(page(['W1'], 'bad')),
      refuses(400),
      answersJson(page(['W1'], 'bad')),
      refuses(400),
    );
    await expect(idsOf(open(base).works('f'))).rejects.toThrow('status 400');
    expect(requests).toHaveLength(4);
  });

  it('does not take a wrong filter for an old cursor', async () => {
    const { base, requests } = await serveApi(refuses(400, '{"message":"no such filter"}'));
    await expect(idsOf(open(base).works('nonsense'))).rejects.toThrow('no such filter');
    expect(requests).toHaveLength(1);
  });

  it('gives each work once whatever happens on the way', async () => {
    const first = JSON.stringify(page(['W1', 'W2'], 'a'));
    const { base } = await serveApi(
      refuses(500),
      refuses(502),
      cuts(first),
      answers(first),
      resets,
      answers(JSON.stringify(page(['W3'], 'b')).slice(0, 40)),
      refuses(429, '', { 'retry-after': '0' }),
      answersJson(page(['W3'], 'b')),
      answersJson({ message: 'no list at all' }),
      answersJson(page([], null)),
    );
    expect(await idsOf(open(base).works('f'))).toEqual(['W1 a', 'W2 a', 'W3 b']);
  });

  it('does not ask for one page without end', async () => {
    const { base, requests } = await serveApi(answersJson(page([], '*')));
    await expect(idsOf(open(base).works('f'))).rejects.toThrow(
      'its next cursor is the one that was asked for',
    );
    expect(requests).toHaveLength(4);
  });
});

describe('work', () => {
  it.each([
    ['W1', '/works/W1'],
    ['https://openalex.org/W1', '/works/W1'],
    ['doi:10.1234/a b?c', '/works/doi:10.1234/a%20b%3Fc'],
  ])('looks up %s', async (id, path) => {
    const { base, requests } = await serveApi(answersJson({ id: 'https://openalex.org/W1', title: null }));
    expect(await open(base).work(id)).toEqual({ id: 'https://openalex.org/W1', title: null });
    expect(requests[0]?.path).toBe(path);
  });

  it('finds a merged work under its new id', async () => {
    const { base } = await serveApi(
      moves(() => '/works/W2'),
      answersJson({ id: 'https://openalex.org/W2' }),
    );
    expect(await open(base).work('W1')).toEqual({ id: 'https://openalex.org/W2' });
  });

  it('is null where there is none, as for some merged works', async () => {
    const { base } = await serveApi(refuses(404, '<h1>Not Found</h1>'));
    expect(await open(base).work('W1')).toBeNull();
  });
});
