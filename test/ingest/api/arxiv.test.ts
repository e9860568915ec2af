import { describe, expect, it } from 'vitest';
import { ArxivApi } from '../../../src/ingest/arxiv/api.ts';
import type { Entry } from '../../../src/ingest/entry.ts';
import { readGazetteer } from '../../../src/ingest/gazetteer.ts';
import { answers, cuts, QUICK, refuses, serveApi } from '../../support/api-server.ts';
import { arxivEntry, arxivError, arxivFeed } from '../../support/arxiv-feed.ts';
import { collect } from '../../support/collect.ts';

const gazetteer = readGazetteer();
const number = (n: number) => `2402.${String(n).padStart(5, '0')}`;
const papers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) =>
    arxivEntry(`${number(from + index)}v1`, `Paper ${from + index}`),
  );
const slice = (total: number, from: number, to: number) => arxivFeed(total, papers(from, to), from);

function open(base: string): ArxivApi {
  return new ArxivApi({ base, rest: 0, gazetteer, patience: QUICK });
}

function said(entry: Entry): string {
  if ('reason' in entry) return `${entry.text}: ${entry.reason}`;
  const [paper] = entry.records;
  return paper?.type === 'paper' ? (paper.arxivId ?? '') : '';
}

async function found(search: AsyncIterable<{ entry: Entry; start: number }>): Promise<string[]> {
  const all: string[] = [];
  for await (const { entry, start } of search) all.push(`${start} ${said(entry)}`);
  return all;
}

describe('a search', () => {
  it('goes on to the end', async () => {
    const { base, requests } = await serveApi(
      answers(slice(5, 0, 2)),
      answers(slice(5, 2, 4)),
      answers(slice(5, 4, 5)),
    );
    const all = await found(open(base).search('cat:cs.LG ANDNOT au:"de Voorbeeld"', { size: 2 }));
    expect(all).toEqual([0, 1, 2, 3, 4].map((n) => `${n + 1} ${number(n)}`));
    expect(requests.map(({ parameters }) => parameters.get('start'))).toEqual(['0', '2', '4']);
    expect(requests[0]?.path).toBe('/query');
    expect(Object.fromEntries(requests[0]?.parameters ?? [])).toEqual({
      search_query: 'cat:cs.LG ANDNOT au:"de Voorbeeld"',
      sortBy: 'submittedDate',
      sortOrder: 'ascending',
      start: '0',
      max_results: '2',
    });
  });

  it('goes on from a start', async () => {
    const { base, requests } = await serveApi(answers(slice(5, 3, 5)));
    expect(await found(open(base).search('all:x', { start: 3 }))).toEqual([
      `4 ${number(3)}`,
      `5 ${number(4)}`,
    ]);
    expect(requests[0]?.parameters.get('start')).toBe('3');
    expect(requests[0]?.parameters.get('max_results')).toBe('200');
  });

  it('asks again for an empty page though there is more, and for a feed that ends early', async () => {
    const { base, requests } = await serveApi(
      answers(arxivFeed(3, [])),
      cuts(slice(3, 0, 2)),
      answers(slice(3, 0, 2).slice(0, 1500)),
      answers(slice(3, 0, 2)),
      answers(arxivFeed(3, [])),
      answers(arxivFeed(0, [])),
      refuses(503, '', { 'retry-after': '0' }),
      answers(slice(3, 2, 3)),
    );
    const all = await found(open(base).search('all:x', { size: 2 }));
    expect(all).toEqual([0, 1, 2].map((n) => `${n + 1} ${number(n)}`));
    expect(requests).toHaveLength(8);
  });

  it('gives up where the page stays empty, and says so', async () => {
    const { base } = await serveApi(answers(arxivFeed(7, [])));
    await expect(found(open(base).search('all:x'))).rejects.toThrow(
      'an empty page, though there are 7 papers and this one begins at 0 (the last of 4 tries)',
    );
  });

  it('goes on behind a page that is shorter than asked for', async () => {
    const { base, requests } = await serveApi(answers(slice(3, 0, 1)), answers(slice(3, 1, 3)));
    expect(await found(open(base).search('all:x', { size: 2 }))).toHaveLength(3);
    expect(requests.map(({ parameters }) => parameters.get('start'))).toEqual(['0', '1']);
  });

  it('may find nothing', async () => {
    const { base, requests } = await serveApi(answers(arxivFeed(0, [])));
    expect(await found(open(base).search('all:x'))).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  it('ends at 30,000 papers and says how many there are', async () => {
    const { base, requests } = await serveApi(answers(slice(40_000, 29_999, 30_000)));
    const all = await found(open(base).search('all:x', { start: 29_999 }));
    expect(all).toHaveLength(2);
    expect(all[1]).toMatch(/^30000 all:x: arXiv gives 30000 of the 40000 papers found/);
    expect(requests.map(({ parameters }) => parameters.get('max_results'))).toEqual(['1']);
  });

  it('says what is wrong with the query, as an entry or as a refusal', async () => {
    const error = arxivFeed(1, [arxivError('max_results must be non-negative')]);
    const { base } = await serveApi(answers(error), refuses(400, error));
    expect(await found(open(base).search('all:x'))).toEqual([
      expect.stringMatching(/^0 .*arXiv answered with an error: max_results must be non-negative/),
    ]);
    await expect(found(open(base).search('all:x'))).rejects.toThrow('max_results must be non-negative');
  });

  it.each([0, 2001, 1.5])('refuses slices of %d', async (size) => {
    await expect(found(open('http://127.0.0.1:1').search('all:x', { size }))).rejects.toThrow(RangeError);
  });
});

describe('a list of ids', () => {
  it('is answered in any order, and says which are missing', async () => {
    const { base, requests } = await serveApi(
      // Whether the total counts what is missing is not said.
      answers(arxivFeed(3, [...papers(2, 3), ...papers(1, 2)])),
      answers(arxivFeed(1, [])),
      answers(arxivFeed(1, [arxivEntry('math/0309136v1', 'Old Paper')])),
    );
    const ids = [
      number(1),
      `arXiv:${number(2)}v2`,
      `${number(3)}v1`,
      number(1),
      'nonsense',
      'math.GT/0309136',
    ];
    const all = (await collect(open(base).papers(ids, { size: 3 }))).map(said);
    expect(all).toEqual([
      'nonsense: not an arXiv id',
      number(2),
      number(1),
      `${number(3)}: arXiv knows no such paper`,
      'math/0309136',
    ]);
    expect(requests.map(({ parameters }) => parameters.get('id_list'))).toEqual([
      [1, 2, 3].map(number).join(),
      number(3),
      'math/0309136',
    ]);
    expect(requests[0]?.parameters.get('max_results')).toBe('3');
  });

  it('is asked for once more where it comes in part', async () => {
    const { base, requests } = await serveApi(answers(arxivFeed(2, [])), answers(arxivFeed(2, papers(1, 3))));
    const all = (await collect(open(base).papers([number(1), number(2)]))).map(said);
    expect(all).toEqual([number(1), number(2)]);
    expect(requests).toHaveLength(2);
  });

  it.each([
    ['a refusal', (error: string) => refuses(400, error)],
    ['an entry', (error: string) => answers(error)],
  ])('is not lost where one id is answered with %s', async (_, spoilt) => {
    const { base } = await serveApi((response, request) => {
      const ids = request.parameters.get('id_list')?.split(',') ?? [];
      const wrong = ids.find((id) => id.startsWith('2413'));
      const error = arxivFeed(1, [arxivError(`incorrect id format for ${wrong}`)]);
      const entries = ids.map((id) => arxivEntry(`${id}v1`, `Paper ${id}`));
      return (wrong ? spoilt(error) : answers(arxivFeed(ids.length, entries)))(response, request);
    });
    const ids = [number(1), number(2), '2413.00001', number(3), number(4)];
    const all = (await collect(open(base).papers(ids))).map(said);
    expect(all).toHaveLength(5);
    expect(all[2]).toMatch(/^2413\.00001: arXiv refuses it: .*incorrect id format for 2413\.00001/);
    expect([all[0], all[1], all[3], all[4]]).toEqual([1, 2, 3, 4].map(number));
  });

  it('does not report an entry that cannot be read as missing too', async () => {
    const { base } = await serveApi(answers(arxivFeed(1, [arxivEntry(`${number(1)}v1`, '')])));
    const all = (await collect(open(base).papers([number(1)]))).map(said);
    expect(all).toEqual([`http://arxiv.org/abs/${number(1)}v1: the entry has no title`]);
  });

  it('of nothing asks nothing', async () => {
    expect(await collect(open('http://127.0.0.1:1').papers([]))).toEqual([]);
  });
});
