import { expect, it } from 'vitest';
import { coauthorGraph } from '../../src/metrics/coauthor-graph.ts';
import { papersBy } from '../support/papers.ts';

const tiesOf = ({ graph }: ReturnType<typeof coauthorGraph>) =>
  graph.mapEdges((_edge, { weight }, one, other) => [one, other, weight]);

it('joins authors with the number of papers they wrote together', async () => {
  expect(tiesOf(coauthorGraph(await papersBy('abc', 'ba', 'd', 'ca')))).toEqual([
    ['0', '1', 2],
    ['0', '2', 2],
    ['1', '2', 1],
  ]);
});

it('makes no pairs of a paper by too many, and says so', async () => {
  const graph = coauthorGraph(await papersBy('abcd', 'ab', 'cd…'), 3);
  expect(tiesOf(graph)).toEqual([
    ['0', '1', 1],
    ['2', '3', 1],
  ]);
  expect(graph.coverage).toEqual({ known: 1, total: 3 });
  expect(graph.inputs).toBe(
    'A coauthor graph of 4 authors and 2 pairs; 1 of 3 papers names all its authors, and 1 with more than 3 authors left out.',
  );
});
