import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/ingest/entry.ts';
import { readGazetteer } from '../../../src/ingest/gazetteer.ts';
import { SemanticScholarApi } from '../../../src/ingest/semantic-scholar/api.ts';
import { answers, answersJson, QUICK, refuses, resets, serveApi } from '../../support/api-server.ts';
import { collect } from '../../support/collect.ts';

const gazetteer = readGazetteer();

function open(base: string, options: { key?: string; maxBytes?: number } = {}): SemanticScholarApi {
  const { key, maxBytes = 10_000_000 } = options;
  return new SemanticScholarApi({ base, key, rest: 0, gazetteer, patience: { ...QUICK, maxBytes } });
}

function said(entry: Entry): string {
  return 'reason' in entry ? `${entry.text}: ${entry.reason}` : (entry.records[0]?.id ?? '');
}

const idsIn = (body: string) => (JSON.parse(body) as { ids: string[] }).ids;
const paper = (id: string) => ({ paperId: null, title: `Paper ${id}`, authors: [] });
const known = (id: string) => (id.includes('unknown') ? null : paper(id));

describe('papers', () => {
  it('come in the order of their ids, the unknown by name', async () => {
    const { base, requests } = await serveApi((response, { body }) =>
      response.end(JSON.stringify(idsIn(body).map(known))),
    );
    const ids = [
      'https://doi.org/10.99999/ABC',
      '2402.00017v2',
      'CorpusId:5',
      'CorpusId:unknown',
      'CorpusId:6',
    ];
    expect((await collect(open(base, { key: 'k1' }).papers(ids))).map(said)).toEqual([
      'paper-doi-10-99999-abc',
      'paper-arxiv-2402-00017',
      'paper-corpusid-5',
      'CorpusId:unknown: Semantic Scholar knows no such paper',
      'paper-corpusid-6',
    ]);
    expect(requests[0]).toMatchObject({ method: 'POST', path: '/paper/batch' });
    expect(requests[0]?.headers['x-api-key']).toBe('k1');
    expect(requests[0]?.parameters.get('fields')).toMatch(
      /^paperId,externalIds,title,.*references\.externalIds$/,
    );
    expect(idsIn(requests[0]?.body ?? '')).toEqual([
      'DOI:10.99999/abc',
      'ARXIV:2402.00017',
      'CorpusId:5',
      'CorpusId:unknown',
      'CorpusId:6',
    ]);
  });

  it('are asked for 500 at a time', async () => {
    const { base, requests } = await serveApi((response, { body }) =>
      response.end(JSON.stringify(idsIn(body).map(known))),
    );
    const ids = Array.from({ length: 1001 }, (_, n) => `CorpusId:${n}`);
    const entries = await collect(open(base).papers(ids, { fields: ['title'] }));
    expect(entries.map(said)).toEqual(ids.map((id) => `paper-${id.toLowerCase().replace(':', '-')}`));
    expect(requests.map(({ body }) => idsIn(body).length)).toEqual([500, 500, 1]);
    expect(requests[0]?.parameters.get('fields')).toBe('title');
  });

  it.each([
    ['larger than we take', undefined],
    ['refused', refuses(400, '{"error":"Response would exceed maximum size. Please ask for less."}')],
    ['refused as too large', refuses(413)],
  ])('are asked for by halves where the answer is %s', async (_, refusal) => {
    const { base, requests } = await serveApi((response, request) => {
      const text = JSON.stringify(
        idsIn(request.body).map((id) => ({ ...paper(id), abstract: 'x'.repeat(300) })),
      );
      return refusal && text.length > 1000 ? refusal(response, request) : response.end(text);
    });
    const ids = Array.from({ length: 7 }, (_, n) => `CorpusId:${n}`);
    const entries = await collect(open(base, { maxBytes: 1000 }).papers(ids));
    expect(entries.map(said)).toEqual(ids.map((_, n) => `paper-corpusid-${n}`));
    expect(requests.map(({ body }) => idsIn(body).length)).toEqual([7, 4, 2, 2, 3, 2, 1]);
  });

  it('include one that is too large by itself, by name', async () => {
    const { base } = await serveApi((response, { body }) => {
      const ids = idsIn(body);
      response.end(
        JSON.stringify(ids.map((id) => ({ ...paper(id), abstract: 'x'.repeat(id === 'b' ? 900 : 9) }))),
      );
    });
    expect((await collect(open(base, { maxBytes: 500 }).papers(['a', 'b', 'c']))).map(said)).toEqual([
      'paper-a',
      'b: its answer is too large: an answer of more than 500 bytes',
      'paper-c',
    ]);
  });

  it('may all be unknown', async () => {
    const { base } = await serveApi(refuses(400, '{"error":"No valid paper ids given"}'));
    expect((await collect(open(base).papers(['x', 'y']))).map(said)).toEqual([
      'x: Semantic Scholar knows no such paper',
      'y: Semantic Scholar knows no such paper',
    ]);
  });

  it('come once whatever happens on the way', async () => {
    const { base, requests } = await serveApi(
      refuses(429, '{"message":"Too Many Requests"}'),
      resets,
      answers('[{"paperId": null, "tit'),
      // Of another length: nobody knows which paper is which.
      answersJson([paper('1')]),
    );
    await expect(collect(open(base).papers(['1', '2']))).rejects.toThrow(
      'the answer is not what it should be',
    );
    expect(requests).toHaveLength(4);
    const other = await serveApi(
      refuses(500),
      resets,
      answersJson([paper('1')]),
      answersJson(['1', '2'].map(paper)),
    );
    expect((await collect(open(other.base).papers(['1', '2']))).map(said)).toEqual(['paper-1', 'paper-2']);
  });

  it('are refused as a whole where the fields are wrong', async () => {
    const { base } = await serveApi(refuses(400, '{"error":"Unrecognized or unsupported fields: [x]"}'));
    await expect(collect(open(base).papers(['1'], { fields: ['x'] }))).rejects.toThrow(/Unrecognized.*\[x\]/);
  });
});
