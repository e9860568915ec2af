import { expect, it } from 'vitest';
import { computeFigures } from '../../src/metrics/figures.ts';
import { silent } from '../../src/progress.ts';
import { papersBy } from '../support/papers.ts';

async function figuresOf(author: string, ...bylines: string[]) {
  const authorship = await papersBy(...bylines);
  return computeFigures(authorship, silent)(authorship.authors.indexOf(author));
}

const named = (figures: Awaited<ReturnType<typeof figuresOf>>) =>
  Object.fromEntries(figures.map((figure) => [figure.name, figure]));

it('computes what the papers of an author give, and says from how many', async () => {
  const figures = named(await figuresOf('a', 'a12', 'ab3', 'acb…', 'bc100', 'a…', 'a0'));
  const of = (name: string) => [figures[name]?.value, figures[name]?.coverage, figures[name]?.inputs];
  const three = { known: 3, total: 5 };
  expect(of('papers')).toEqual([5, { known: 5, total: 5 }, 'The 5 papers of theirs in this graph.']);
  expect(of('citations')).toEqual([15, three, '3 of 5 papers have a citation count.']);
  expect(of('h-index')).toEqual([2, three, '3 of 5 papers have a citation count.']);
  expect(of('i10-index')).toEqual([1, three, '3 of 5 papers have a citation count.']);
  expect(of('coauthors')).toEqual([2, three, '3 of 5 papers name all their authors.']);
});

it('places the author among coauthors, and says of which graph', async () => {
  const figures = named(await figuresOf('b', 'ab', 'bc', 'd…'));
  const coverage = { known: 2, total: 3 };
  const inputs = 'A coauthor graph of 4 authors and 2 pairs; 2 of 3 papers name all their authors.';
  expect(figures['betweenness-centrality']).toMatchObject({ value: 1 / 3, coverage, inputs });
  expect(figures.community).toMatchObject({ value: 0, coverage, inputs });
  expect(figures.pagerank).toMatchObject({ coverage, inputs });
});

it('has no figure of citations where no count is known, and one of 0 where none is the count', async () => {
  expect((await figuresOf('a', 'ab', 'a')).map(({ name }) => name)).toEqual([
    'papers',
    'coauthors',
    'pagerank',
    'betweenness-centrality',
    'community',
  ]);
  expect(named(await figuresOf('a', 'a0'))).toMatchObject({
    citations: { value: 0, inputs: '1 of 1 paper has a citation count.' },
    'h-index': { value: 0 },
    'i10-index': { value: 0 },
  });
});

it('is the same in whatever order authors of a paper come', async () => {
  expect(await figuresOf('c', 'abc', 'cd', 'de')).toEqual(await figuresOf('c', 'cba', 'dc', 'ed'));
});

it('holds somebody who wrote alone, and nobody', async () => {
  expect(named(await figuresOf('a', 'a'))).toMatchObject({
    coauthors: { value: 0 },
    pagerank: { value: 1 },
    'betweenness-centrality': { value: 0 },
    community: { value: 0 },
  });
  expect(computeFigures(await papersBy(), silent)).toBeTypeOf('function');
});
