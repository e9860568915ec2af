import { describe, expect, it } from 'vitest';
import type { PaperFilter } from '../../schema/operations/generated/graphql.ts';
import { examples } from '../support/examples.ts';
import { useGraph } from '../support/graph.ts';

const graph = useGraph();

/** Every value of an answer that is not null, under whatever name. */
function valuesOf(answer: unknown): unknown[] {
  if (answer === null) return [];
  return typeof answer === 'object' ? Object.values(answer).flatMap(valuesOf) : [answer];
}

async function answerTo(name: string, variables: Record<string, unknown> = {}) {
  const example = examples.find((one) => one.name === name);
  const { data, errors } = await graph.ask(example?.text ?? '', { ...example?.variables, ...variables });
  expect(errors).toBeUndefined();
  return data;
}

describe('the example questions', () => {
  it.each(examples)('$name: $question', async ({ text, variables }) => {
    const { data, errors } = await graph.ask(text, variables);
    expect(errors).toBeUndefined();
    for (const answer of Object.values(data)) expect(answer).not.toBeNull();
    expect(valuesOf(data).length).toBeGreaterThan(2);
    expect((await graph.ask(text)).data).toEqual(data);
  });

  it('are at least twelve, each with a name of its own', () => {
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
    expect(examples.length).toBeGreaterThanOrEqual(12);
  });

  it('are answered tellingly', async () => {
    const { author } = await answerTo('WrittenWithMost');
    expect(author.coauthors).toMatchObject({
      totalCount: 41,
      edges: [{ paperCount: 3 }, { paperCount: 3 }, {}, {}, {}],
    });
    expect(author.coauthors.edges[0].node.name).toBe('Benjamin Wright');
    expect(author.coauthors.edges[0].sharedTopics).toContainEqual({ name: 'Alignment faking' });

    const { paper } = await answerTo('SharedThemesAndWhy');
    expect(paper.sharedThemes.edges[0]).toMatchObject({
      node: { title: 'Alignment faking in large language models' },
      reason: 'both on Deception by AI and Inner alignment; 2 authors in common',
    });

    const { collaborationPaths } = await answerTo('HowConnected');
    expect(collaborationPaths[0].hops.map(({ author }: { author: { name: string } }) => author.name)).toEqual(
      ['Juhan Bae', 'Evan Hubinger', 'Chris van Merwijk'],
    );

    const { other } = await answerTo('OutputByThemeAndYear');
    expect(other.papers.facets.topics[0]).toEqual({ label: 'Alignment theory', count: 3 });

    const said = await answerTo('WhoSaysWhat');
    expect(said.paper.recordedIn).toHaveLength(2);
    expect(said.paper.recordedIn[1].facts).toContainEqual({
      property: 'title',
      value: 'Risks from Learned Optimization',
      isShown: false,
    });

    const { search } = await answerTo('FindInTexts');
    expect(search.edges[0]).toMatchObject({ node: { name: 'Deceptive alignment' }, score: 1 });

    const { stats } = await answerTo('WhatTheGraphHolds');
    expect(stats.nodes).toContainEqual({ name: 'Paper', count: 20 });
    expect(examples.filter(({ variables }) => Object.keys(variables).length === 0)).toEqual([]);
  });

  it('lead from page to page', async () => {
    const titles = async (after?: string | null, filter?: PaperFilter) => {
      const { papers } = await answerTo('PapersPageByPage', { after, ...(filter && { filter }) });
      return { ...papers, titles: papers.nodes.map(({ title }: { title: string }) => title) };
    };
    const first = await titles();
    const second = await titles(first.pageInfo.endCursor);
    expect(first.totalCount).toBeGreaterThan(2);
    expect(first.titles).toHaveLength(2);
    expect(second.titles).not.toEqual(first.titles);
    expect((await titles(null, {})).totalCount).toBe(20);
  });
});
