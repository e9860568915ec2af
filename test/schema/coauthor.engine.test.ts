import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/ingest/record.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { useGraph } from '../support/graph.ts';

/** Beside the seed: a paper without a date. */
const undated: Reading = {
  source: { id: 'undated', kind: 'author-page', name: 'Undated', retrievedAt: '2026-11-21T10:20:30.000Z' },
  records: [
    {
      type: 'paper',
      id: 'undated',
      title: 'Undated',
      authors: [
        { id: 'ada-potter', name: 'Ada Potter' },
        { id: 'evan-hubinger', name: 'Evan Hubinger' },
      ],
      authorCoverage: 'known',
      topics: ['cs-ai'],
    },
  ],
  issues: [],
};

const graph = useGraph(() => [...readSeed(), undated]);

describe('coauthors since a day and until another', () => {
  it('take papers between these days, both included, on the edges too', async () => {
    const { data } = await graph.ask(`{ author(id: "evan-hubinger") {
      all: coauthors(first: 100) { totalCount edges { node { slug } papers(first: 100) { nodes { publishedOn category } } } }
      one: coauthors(since: "2024-01-10", until: "2024-06-14", first: 100) { ...C }
      none: coauthors(since: "2024-01-11", until: "2024-01-11") { ...C }
      old: coauthors(until: "2019-12-31") { ...C }
    } }
    fragment C on CoauthorConnection { totalCount edges { node { slug } paperCount firstYear lastYear
      sharedTopics { notation } papers(first: 100) { totalCount nodes { publishedOn } } } }`);
    interface Edge {
      node: { slug: string };
      paperCount: number;
      sharedTopics: { notation: string }[];
      papers: { totalCount: number; nodes: { publishedOn: string; category: string }[] };
    }
    const within = (edge: Edge) =>
      edge.papers.nodes.filter(({ publishedOn: day }) => day >= '2024-01-10' && day <= '2024-06-14');
    const expected = (data.author.all.edges as Edge[]).filter((edge) => within(edge).length > 0);
    const { one, none, old } = data.author;
    expect(one.totalCount).toBe(expected.length);
    expect(one.edges).toHaveLength(expected.length);
    for (const edge of one.edges as Edge[]) {
      const papers = within(expected.find(({ node }) => node.slug === edge.node.slug) as Edge);
      expect(edge.paperCount).toBe(papers.length);
      expect(edge.papers.totalCount).toBe(papers.length);
      expect(edge.papers.nodes).toEqual(papers.map(({ publishedOn }) => ({ publishedOn })));
      const categories = new Set(papers.map(({ category }) => `cs.${category}`));
      expect(new Set(edge.sharedTopics.map(({ notation }) => notation))).toEqual(categories);
    }
    expect(none).toEqual({ totalCount: 0, edges: [] });
    expect(old.edges.map(({ lastYear }: { lastYear: number }) => lastYear)).toEqual([2019, 2019]);
  });

  it('name `until` where it comes before `since`', async () => {
    const { errors } = await graph.ask(
      '{ author(id: "evan-hubinger") { coauthors(since: "2024-01-02", until: "2024-01-01") { totalCount } } }',
    );
    expect(errors?.[0]).toMatchObject({
      message: 'until: must not come before `since`, 2024-01-02',
      extensions: { code: 'BAD_USER_INPUT', argument: 'until' },
    });
  });

  it('leave out papers without a date where either day is given', async () => {
    const { data } = await graph.ask(`{ author(id: "ada-potter") {
      any: coauthors { edges { paperCount sharedTopics { notation } papers { totalCount } } }
      since: coauthors(since: "1900-01-01") { totalCount }
      until: coauthors(until: "2100-01-01") { totalCount }
    } }`);
    expect(data.author).toEqual({
      any: { edges: [{ paperCount: 1, sharedTopics: [{ notation: 'cs.AI' }], papers: { totalCount: 1 } }] },
      since: { totalCount: 0 },
      until: { totalCount: 0 },
    });
  });

  it('are one day where both are the same', async () => {
    const { data } = await graph.ask(`{ author(id: "evan-hubinger") {
      papers(filter: { publishedOn: { from: "2024-01-10", to: "2024-01-10" } }) { totalCount }
      coauthors(since: "2024-01-10", until: "2024-01-10", first: 1) { edges { paperCount } } } }`);
    expect(data.author).toEqual({ papers: { totalCount: 1 }, coauthors: { edges: [{ paperCount: 1 }] } });
  });
});
