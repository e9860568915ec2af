import { describe, expect, it } from 'vitest';
import { createClient } from '../support/client.ts';
import { useGraph } from '../support/graph.ts';
import { counted } from '../support/store.ts';

const graph = useGraph();

describe('coauthorNetwork', () => {
  it('holds the coauthors of an author, what they wrote, and their circles', async () => {
    const { data } = await graph.ask(`{ coauthorNetwork(authors: ["evan-hubinger"]) {
      truncated nodes { author { slug } degree community }
      edges { source { slug } target { slug } paperCount firstYear lastYear } } }`);
    const { nodes, edges, truncated } = data.coauthorNetwork;
    expect(truncated).toBe(false);
    expect(nodes).toHaveLength(42);
    expect(nodes[0]).toMatchObject({ author: { slug: 'evan-hubinger' }, degree: 41 });
    expect(new Set(nodes.map(({ community }: { community: number }) => community)).size).toBeGreaterThan(1);
    expect(edges).toContainEqual({
      source: { slug: 'benjamin-wright' },
      target: { slug: 'evan-hubinger' },
      paperCount: 3,
      firstYear: 2024,
      lastYear: 2025,
    });
    expect(edges).toContainEqual({
      source: { slug: 'benjamin-wright' },
      target: { slug: 'caleb-larson' },
      paperCount: 1,
      firstYear: 2025,
      lastYear: 2025,
    });
  });

  it('keeps the strongest within a limit, and only ties of so many papers', async () => {
    const { data } = await graph.ask(`{
      few: coauthorNetwork(authors: ["evan-hubinger"], limit: 3) { truncated nodes { author { slug } } }
      often: coauthorNetwork(authors: ["evan-hubinger"], minPapers: 3, depth: 2) { truncated nodes { author { slug } } }
      alone: coauthorNetwork(authors: ["john-oliver"], depth: 3) { truncated nodes { degree } edges { paperCount } }
    }`);
    const three = ['evan-hubinger', 'benjamin-wright', 'carson-denison'].map((slug) => ({
      author: { slug },
    }));
    expect(data).toEqual({
      few: { truncated: true, nodes: three },
      often: { truncated: false, nodes: three },
      alone: { truncated: false, nodes: [{ degree: 0 }], edges: [] },
    });
  });

  it('costs one statement a step, one more for what they wrote together, and one for all authors', async () => {
    const { store, statements } = counted(graph.store);
    await createClient(store).ask(`{ coauthorNetwork(authors: ["ethan-perez"], depth: 2) {
      nodes { author { name } } edges { source { name } target { name } } } }`);
    expect(statements).toEqual([
      'author/by-id',
      'author/bylines',
      'author/bylines',
      'author/joint-papers',
      'author/by-id',
    ]);
  });
});

describe('collaborationPaths', () => {
  it('show the papers of each hop', async () => {
    const { data } = await graph.ask(`{ collaborationPaths(from: "ethan-perez", to: "chris-van-merwijk") {
      length hops { author { slug } papers { slug } } } }`);
    expect(data.collaborationPaths).toEqual([
      {
        length: 2,
        hops: [
          { author: { slug: 'ethan-perez' }, papers: [] },
          { author: { slug: 'evan-hubinger' }, papers: [{ slug: 'discovering-language-model-behaviors' }] },
          { author: { slug: 'chris-van-merwijk' }, papers: [{ slug: 'risks-from-learned-optimization' }] },
        ],
      },
    ]);
  });

  it('are one to oneself, and none to somebody without papers', async () => {
    const { data } = await graph.ask(`{
      self: collaborationPaths(from: "evan-hubinger", to: "evan-hubinger") { length hops { author { slug } } }
      none: collaborationPaths(from: "evan-hubinger", to: "chris-olah") { length }
      tooFew: collaborationPaths(from: "ethan-perez", to: "chris-van-merwijk", maxHops: 1) { length }
      author(id: "ethan-perez") {
        self: collaborationDistance(to: "ethan-perez")
        near: collaborationDistance(to: "evan-hubinger")
        far: collaborationDistance(to: "chris-van-merwijk")
        never: collaborationDistance(to: "chris-olah")
      }
    }`);
    expect(data).toEqual({
      self: [{ length: 0, hops: [{ author: { slug: 'evan-hubinger' } }] }],
      none: [],
      tooFew: [],
      author: { self: 0, near: 1, far: 2, never: null },
    });
  });

  it('of many authors at once share the statements of each step', async () => {
    const { store, statements } = counted(graph.store);
    const { data } = await createClient(store).ask(
      '{ papers(first: 20) { nodes { authors { nodes { collaborationDistance(to: "chris-van-merwijk") } } } } }',
    );
    const distances = data.papers.nodes.flatMap(
      (paper: { authors: { nodes: { collaborationDistance: number }[] } }) =>
        paper.authors.nodes.map((author) => author.collaborationDistance),
    );
    expect(new Set(distances)).toEqual(new Set([0, 1, 2]));
    expect(statements.filter((name) => name === 'author/bylines').length).toBeLessThanOrEqual(3);
  });
});

describe('networks and paths that cannot be meant', () => {
  it.each([
    ['coauthorNetwork(authors: []) { truncated }', 'authors'],
    ['coauthorNetwork(authors: ["evan-hubinger", "nobody"]) { truncated }', 'authors'],
    ['coauthorNetwork(authors: ["evan-hubinger"], depth: 4) { truncated }', 'depth'],
    ['coauthorNetwork(authors: ["evan-hubinger"], depth: 0) { truncated }', 'depth'],
    ['coauthorNetwork(authors: ["evan-hubinger"], limit: 2001) { truncated }', 'limit'],
    ['coauthorNetwork(authors: ["evan-hubinger"], minPapers: 0) { truncated }', 'minPapers'],
    ['collaborationPaths(from: "nobody", to: "evan-hubinger") { length }', 'from'],
    ['collaborationPaths(from: "evan-hubinger", to: "nobody") { length }', 'to'],
    ['collaborationPaths(from: "evan-hubinger", to: "ethan-perez", maxHops: 11) { length }', 'maxHops'],
    ['collaborationPaths(from: "evan-hubinger", to: "ethan-perez", limit: 0) { length }', 'limit'],
  ])('%s names %s', async (field, argument) => {
    const { status, errors } = await graph.ask(`{ ${field} }`);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('what goes together', () => {
  it('is told of affiliations: what comes from them, and with whom', async () => {
    const { data } = await graph.ask(`{ affiliation(id: "berkeley") {
      topics(scheme: ARXIV) { totalCount edges { paperCount node { notation } } }
      collaborators { totalCount edges { paperCount node { slug } } } } }`);
    expect(data.affiliation).toEqual({
      topics: {
        totalCount: 2,
        edges: [
          { paperCount: 4, node: { notation: 'cs.AI' } },
          { paperCount: 1, node: { notation: 'cs.CL' } },
        ],
      },
      collaborators: {
        totalCount: 2,
        edges: [
          { paperCount: 1, node: { slug: 'anthropic' } },
          { paperCount: 1, node: { slug: 'stanford' } },
        ],
      },
    });
  });

  it('is told of coauthors: what their papers together are about', async () => {
    const { data } = await graph.ask(`{ author(id: "evan-hubinger") { coauthors(first: 2) { edges {
      node { slug } sharedTopics(scheme: ARXIV) { notation } } } } }`);
    expect(data.author.coauthors.edges).toEqual([
      { node: { slug: 'benjamin-wright' }, sharedTopics: [{ notation: 'cs.AI' }, { notation: 'cs.CR' }] },
      { node: { slug: 'carson-denison' }, sharedTopics: [{ notation: 'cs.AI' }, { notation: 'cs.CR' }] },
    ]);
  });
});
