import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/ingest/record.ts';
import { useGraph } from '../support/graph.ts';

const paper = (id: string, topics: string[]) => ({
  type: 'paper' as const,
  id,
  title: id,
  authors: [],
  authorCoverage: 'known' as const,
  topics,
});
const topic = (id: string) => ({ type: 'topic' as const, id, name: id, scheme: 'theme' as const });

/** Four papers on `debate`, of which two are on `oversight` too and one on `games`; four on `games` in all. */
const reading: Reading = {
  source: { id: 'a-page', kind: 'author-page', name: 'A page', retrievedAt: '2026-11-21T00:00:00Z' },
  records: [
    ...['debate', 'oversight', 'games', 'apart'].map(topic),
    paper('one', ['debate', 'oversight']),
    paper('two', ['debate', 'oversight']),
    paper('three', ['debate', 'games']),
    paper('four', ['debate']),
    paper('five', ['games']),
    paper('six', ['games']),
    paper('seven', ['games', 'apart']),
  ],
  issues: [],
};

const graph = useGraph(() => [reading]);

describe('topics that occur together', () => {
  it('are related by Salton’s cosine, and paged by it', async () => {
    const { data } = await graph.ask(`{
      topic(id: "debate") { related { totalCount edges { paperCount strength node { slug } } } }
      apart: topic(id: "apart") { related { edges { paperCount strength node { slug } } } }
    }`);
    // oversight: 2 / sqrt(4 · 2); games: 1 / sqrt(4 · 4); apart and games: 1 / sqrt(1 · 4).
    expect(data.topic.related).toEqual({
      totalCount: 2,
      edges: [
        { paperCount: 2, strength: expect.closeTo(Math.SQRT1_2), node: { slug: 'oversight' } },
        { paperCount: 1, strength: expect.closeTo(0.25), node: { slug: 'games' } },
      ],
    });
    expect(data.apart.related.edges).toEqual([
      { paperCount: 1, strength: expect.closeTo(0.5), node: { slug: 'games' } },
    ]);
    const { data: first } = await graph.ask(
      '{ topic(id: "debate") { related(first: 1) { pageInfo { endCursor } } } }',
    );
    const { data: next } = await graph.ask(
      'query($after: String) { topic(id: "debate") { related(first: 1, after: $after) { nodes { slug } pageInfo { hasNextPage } } } }',
      { after: first.topic.related.pageInfo.endCursor },
    );
    expect(next.topic.related).toEqual({ nodes: [{ slug: 'games' }], pageInfo: { hasNextPage: false } });
  });
});
