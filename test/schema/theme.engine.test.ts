import { describe, expect, it } from 'vitest';
import { createClient } from '../support/client.ts';
import { useGraph } from '../support/graph.ts';
import { counted } from '../support/store.ts';

const graph = useGraph();

async function statementsOf(query: string) {
  const { store: observed, statements } = counted(graph.store);
  const { errors, data } = await createClient(observed).ask(query);
  expect(errors).toBeUndefined();
  return { statements: statements.sort(), data };
}

describe('a paper’s themes', () => {
  it('say which words evoked them, and where these stand', async () => {
    const { data } = await graph.ask(`{ paper(id: "sleeper-agents") { title abstract summary
      topics(scheme: THEME) { edges { score node { slug } evidence { phrase field start end } } } } }`);
    const { topics, ...texts } = data.paper;
    expect(topics.edges[0].node.slug).toBe('backdoors');
    for (const { score, evidence } of topics.edges) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
      expect(evidence.length).toBeGreaterThan(0);
      for (const { field, start, end } of evidence) {
        expect(texts[field.toLowerCase()].slice(start, end)).toMatch(/^\w.*\w$/s);
      }
    }
    const { evidence } = topics.edges[0];
    expect(evidence[0]).toEqual({ phrase: 'sleeper agent', field: 'TITLE', start: 0, end: 14 });
  });

  it('are part of broader ones', async () => {
    const { data } = await graph.ask(`{
      topic(id: "honesty") { name broader { slug } narrower { slug } seeAlso { slug } }
      broad: topic(id: "misaligned-behavior") { papers { nodes { slug } } }
      alone: topic(id: "misaligned-behavior") { papers(includeNarrower: false) { totalCount } }
    }`);
    expect(data.topic.broader).toEqual([{ slug: 'ai-values' }]);
    expect(data.topic.seeAlso).toContainEqual({ slug: 'deception' });
    expect(data.broad.papers.nodes).toContainEqual({
      slug: 'uncovering-deceptive-tendencies-in-language-models',
    });
    expect(data.broad.papers.nodes.length).toBeGreaterThan(data.alone.papers.totalCount);
  });
});

describe('papers that share themes', () => {
  const whole = `{ paper(id: "sleeper-agents") { sharedThemes(first: 100) { totalCount edges {
    score reason topics { slug } node { slug }
    parts { name weight score coverage evidence { text contribution related node { __typename } } } } } } }`;

  it('come with parts that add up to the score, and with evidence that adds up to the parts', async () => {
    const { data } = await graph.ask(whole);
    const { totalCount, edges } = data.paper.sharedThemes;
    expect(totalCount).toBe(edges.length);
    expect(edges.length).toBeGreaterThan(5);
    for (const { score, parts } of edges) {
      expect(parts.map(({ name }: { name: string }) => name)).toEqual([
        'THEMES',
        'TEXT',
        'PEOPLE',
        'REFERENCES',
      ]);
      const weights = parts.reduce((sum: number, { weight }: { weight: number }) => sum + weight, 0);
      expect(weights).toBeCloseTo(1);
      const sum = parts.reduce(
        (all: number, part: { weight: number; score: number | null }) =>
          all + part.weight * (part.score ?? 0),
        0,
      );
      expect(score).toBeCloseTo(sum, 5);
      for (const { weight, score, evidence } of parts) {
        const most = weight * (score ?? 0);
        const shown = evidence.reduce(
          (all: number, one: { contribution: number }) => all + one.contribution,
          0,
        );
        expect(shown).toBeLessThanOrEqual(most + 1e-5);
        if (evidence.length < 8) expect(shown).toBeCloseTo(most, 4);
      }
      // No citations are known of the seed's papers, and every byline ends in “et al.”.
      expect(parts[3]).toMatchObject({ score: null, coverage: 'UNKNOWN', evidence: [] });
      expect(parts[2].coverage).toBe('PARTIAL');
      for (const one of parts[0].evidence) expect(one.node.__typename).toBe('Topic');
      for (const one of parts[1].evidence) expect(one.node).toBeNull();
    }
  });

  it('say why in words, and are the same seen from the other side', async () => {
    const { data } = await graph.ask(whole);
    const theory = data.paper.sharedThemes.edges.find(
      ({ node }: { node: { slug: string } }) => node.slug === 'risks-from-learned-optimization',
    );
    // Evan Hubinger wrote all of them, which is no reason.
    expect(theory.reason).toBe('both on Inner alignment');
    const reasons = data.paper.sharedThemes.edges.map(({ reason }: { reason: string }) => reason);
    expect(reasons).not.toContain('');
    expect(reasons).toContain('both close to Model organisms of misalignment and Probing of representations');
    const { data: back } = await graph.ask(
      '{ paper(id: "risks-from-learned-optimization") { sharedThemes(first: 100) { edges { score node { slug } } } } }',
    );
    expect(back.paper.sharedThemes.edges).toContainEqual({
      score: theory.score,
      node: { slug: 'sleeper-agents' },
    });
  });

  it('can be narrowed down by strength and by topic', async () => {
    const { data } = await graph.ask(`{ paper(id: "sleeper-agents") {
      strong: sharedThemes(minScore: 0.2) { totalCount edges { score } }
      on: sharedThemes(topic: "deception") { edges { topics { slug } node { slug } } } } }`);
    const { strong, on } = data.paper;
    expect(strong.totalCount).toBeGreaterThan(0);
    for (const { score } of strong.edges) expect(score).toBeGreaterThanOrEqual(0.2);
    expect(on.edges.length).toBeGreaterThan(0);
    for (const { topics } of on.edges) expect(topics).toContainEqual({ slug: 'deception' });
  });

  it('cost one statement for all papers, and one for each kind of evidence', async () => {
    const { statements } = await statementsOf(`{ papers(first: 20) { nodes { sharedThemes(first: 5) {
      totalCount edges { score reason topics { name } node { title }
        parts { evidence { text node { id } } } } } } } }`);
    expect(statements).toEqual([
      'author/by-id',
      'paper/newest',
      'paper/shared-themes',
      'topic/by-identifier',
    ]);
  });
});

describe('the theme map', () => {
  it('shows the papers that a filter takes, their links, and whether it is whole', async () => {
    const { data } = await graph.ask(`{
      all: themeMap(minScore: 0) { truncated nodes { degree community paper { slug } topics { slug } }
        edges { score source { slug } target { slug } topics { slug } } }
      some: themeMap(minScore: 0, limit: 3) { truncated nodes { paper { slug } } edges { score } }
      recent: themeMap(filter: { year: { from: 2024 } }, minScore: 0) { nodes { paper { year } } }
      none: themeMap(minScore: 1) { truncated nodes { degree } edges { score } }
    }`);
    expect(data.all.truncated).toBe(false);
    expect(data.all.nodes).toHaveLength(20);
    const degrees = data.all.nodes.reduce((sum: number, { degree }: { degree: number }) => sum + degree, 0);
    expect(degrees).toBe(2 * data.all.edges.length);
    const scores = data.all.edges.map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { degree, paper } of data.all.nodes) {
      const ends = data.all.edges.flatMap(
        ({ source, target }: { source: { slug: string }; target: { slug: string } }) => [
          source.slug,
          target.slug,
        ],
      );
      expect(ends.filter((slug: string) => slug === paper.slug)).toHaveLength(degree);
    }
    expect(Math.min(...data.all.nodes.map(({ community }: { community: number }) => community))).toBe(0);
    expect(data.some).toMatchObject({
      truncated: true,
      nodes: data.all.nodes.slice(0, 3).map(({ paper }: { paper: object }) => ({ paper })),
    });
    for (const { paper } of data.recent.nodes) expect(paper.year).toBeGreaterThanOrEqual(2024);
    expect(data.none).toEqual({ truncated: false, nodes: [], edges: [] });
  });

  it('costs two statements, and one for each further field', async () => {
    const { statements } = await statementsOf(
      '{ themeMap { nodes { paper { title } topics { name } } edges { source { title } topics { name } } } }',
    );
    expect(statements).toEqual(['paper/linked', 'paper/links-among', 'paper/topics', 'topic/by-identifier']);
  });
});

it.each([
  ['paper(id: "sleeper-agents") { sharedThemes(minScore: 2) { totalCount } }', 'minScore'],
  ['paper(id: "sleeper-agents") { sharedThemes(minScore: -0.1) { totalCount } }', 'minScore'],
  ['paper(id: "sleeper-agents") { sharedThemes(topic: "nothing") { totalCount } }', 'topic'],
  ['paper(id: "sleeper-agents") { sharedThemes(first: 0) { totalCount } }', 'first'],
  ['themeMap(limit: 2001) { truncated }', 'limit'],
  ['themeMap(limit: 0) { truncated }', 'limit'],
  ['themeMap(minScore: 7) { truncated }', 'minScore'],
])('%s names %s', async (field, argument) => {
  const { errors } = await graph.ask(`{ ${field} }`);
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
});
