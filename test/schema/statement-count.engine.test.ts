import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { createClient } from '../support/client.ts';
import { useGraph } from '../support/graph.ts';
import { counted } from '../support/store.ts';

const graph = useGraph();

async function statementsOf(query: string, variables?: Record<string, unknown>) {
  const { store: observed, statements } = counted(graph.store);
  const answer = await createClient(observed, { MAX_COST: '1000000000000' }).ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return { statements, data: answer.data };
}

const fourLevels = `query ($papers: Int, $coauthors: Int, $shared: Int) {
  papers(first: $papers) { totalCount edges { node { title authors { edges { node { name
    coauthors(first: $coauthors) { totalCount edges { paperCount node { name }
      papers(first: $shared) { totalCount edges { node { title
        affiliations { edges { node { name } } }
        topics { edges { node { name } } }
        authors { edges { position node { name } } }
      } } }
    } }
  } } } } } }
}`;

describe('a request costs one statement a level', () => {
  it('whatever the number of parents', async () => {
    const { statements, data } = await statementsOf(fourLevels, { papers: 20, coauthors: 5, shared: 3 });
    expect(data.papers.edges).toHaveLength(20);
    // Seven levels, but the authors of the innermost papers are known: these papers are among the first 20.
    expect(statements.sort()).toEqual([
      'author/coauthors',
      'author/papers-with',
      'paper/affiliations',
      'paper/authors',
      'paper/newest',
      'paper/topics',
    ]);
  });

  it('whatever `first` is', async () => {
    const counts = await Promise.all(
      [1, 3, 20, 100].map(async (size) => {
        const { statements } = await statementsOf(fourLevels, {
          papers: size,
          coauthors: size,
          shared: size,
        });
        return statements.length;
      }),
    );
    for (const count of counts) expect(count).toBeLessThanOrEqual(7);
  });

  it('counting nothing extra for a total, a filter or an order', async () => {
    const { statements } = await statementsOf(`{ affiliations { totalCount nodes {
      papers(first: 2, orderBy: TITLE_ASC, filter: { or: [{ category: "CL" }, { hasCode: true }] }) {
        totalCount nodes { recordedIn { source { name } } } }
    } } }`);
    expect(statements).toEqual(['affiliation/list', 'affiliation/papers', 'source/records']);
  });

  it('and one for each alias with other arguments, whose answers stay apart', async () => {
    const { statements, data } = await statementsOf(`{ authorsByIds(ids: ["evan-hubinger", "ethan-perez"]) {
      newest: papers(first: 1) { nodes { slug } }
      oldest: papers(first: 1, orderBy: PUBLISHED_ASC) { nodes { slug } }
      same: papers(first: 1) { nodes { slug } }
    } }`);
    expect(statements.sort()).toEqual(['author/by-id', 'author/papers', 'author/papers']);
    expect(data.authorsByIds).toEqual([
      {
        newest: { nodes: [{ slug: 'natural-emergent-misalignment-from-reward-hacking' }] },
        oldest: { nodes: [{ slug: 'risks-from-learned-optimization' }] },
        same: { nodes: [{ slug: 'natural-emergent-misalignment-from-reward-hacking' }] },
      },
      {
        newest: { nodes: [{ slug: 'discovering-language-model-behaviors' }] },
        oldest: { nodes: [{ slug: 'discovering-language-model-behaviors' }] },
        same: { nodes: [{ slug: 'discovering-language-model-behaviors' }] },
      },
    ]);
  });

  it('for the metrics of any number of authors, whichever are asked for', async () => {
    const { statements } = await statementsOf(`{ authors(first: 45) { nodes {
      metrics { name value coverage { known total } source { name } }
      indexes: metrics(names: ["h-index", "i10-index"], origin: COMPUTED) { value inputs }
    } } }`);
    expect(statements).toEqual(['author/list', 'author/metrics']);
  });

  it('for any number of look-ups of one type, in their order, with null for the unknown', async () => {
    const { statements, data } = await statementsOf(`{
      a: paper(id: "sleeper-agents") { slug }
      b: paper(id: "nowhere") { slug }
      papersByIds(ids: ["agentic-misalignment", "nowhere", "sleeper-agents"]) { slug }
    }`);
    expect(statements).toEqual(['paper/by-id']);
    expect(data).toEqual({
      a: { slug: 'sleeper-agents' },
      b: null,
      papersByIds: [{ slug: 'agentic-misalignment' }, null, { slug: 'sleeper-agents' }],
    });
  });

  it('and loaders do not outlive their request', async () => {
    const { store: observed, statements } = counted(graph.store);
    const { ask } = createClient(observed);
    await ask('{ author(id: "evan-hubinger") { name } }');
    await ask('{ author(id: "evan-hubinger") { name } }');
    expect(statements).toEqual(['author/by-id', 'author/by-id']);
  });

  it('and one for all facets that are asked for, of all lists of a level', async () => {
    const { statements } = await statementsOf(`{ authors { nodes { name
      papers(filter: { category: "AI" }) { facets {
        years { count } few: topics(limit: 1) { value } topics { count node { ... on Topic { altLabels } } }
      } }
    } } }`);
    expect(statements.sort()).toEqual(['author/list', 'facet/counts']);
    const { statements: none } = await statementsOf('{ papers { totalCount facets { __typename } } }');
    expect(none).toEqual(['paper/newest']);
  });

  it('and one for each kind of what is behind the edges of coauthors, whatever their bounds', async () => {
    const { statements } = await statementsOf(`{ authorsByIds(ids: ["evan-hubinger", "ethan-perez"]) {
      coauthors(since: "2022-01-01", until: "2024-12-31") { edges {
        sharedTopics { name } papers { totalCount facets { authors { count } } } } } } }`);
    expect(statements.sort()).toEqual([
      'author/by-id',
      'author/coauthors',
      'author/papers-with',
      'author/topics-with',
      'facet/counts',
    ]);
  });

  it('and counts only when asked', async () => {
    const { store: observed } = counted(graph.store);
    const asked: unknown[] = [];
    const watching: GraphStore = {
      ...observed,
      read(statement, params) {
        asked.push((params as { withTotal?: boolean }).withTotal);
        return observed.read(statement, params);
      },
    };
    const { ask } = createClient(watching);
    await ask('{ papers { nodes { slug } } }');
    await ask('{ papers { ...P } } fragment P on PaperConnection { ... { totalCount } }');
    expect(asked).toEqual([false, true]);
  });
});
