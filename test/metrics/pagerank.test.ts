import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { pageRank } from '../../src/metrics/pagerank.ts';
import { farthestApart } from '../support/farthest-apart.ts';
import { karateClub } from '../support/karate-club.ts';

// Both lists: nx.pagerank(nx.karate_club_graph(), alpha=0.85, tol=1e-13) of networkx 3.6.1, without and with
// weights. Members 34, 1 and 33 lead, at 0.1009, 0.0970 and 0.0717.
const published = [
  0.096997, 0.052877, 0.057079, 0.03586, 0.021978, 0.029111, 0.029111, 0.02449, 0.029766, 0.014309, 0.021978,
  0.009565, 0.014645, 0.029536, 0.014536, 0.014536, 0.016784, 0.014559, 0.014536, 0.019605, 0.014536,
  0.014559, 0.014536, 0.031523, 0.021076, 0.021006, 0.015044, 0.02564, 0.019573, 0.026289, 0.02459, 0.037158,
  0.071693, 0.100919,
];
const publishedWithWeights = [
  0.0885, 0.057412, 0.062766, 0.03721, 0.020501, 0.033804, 0.031523, 0.026463, 0.033382, 0.009463, 0.020686,
  0.009785, 0.011474, 0.033473, 0.012942, 0.016377, 0.016752, 0.009677, 0.009545, 0.013077, 0.011225,
  0.011359, 0.012961, 0.04115, 0.016636, 0.028676, 0.015242, 0.027238, 0.014479, 0.028275, 0.023033, 0.041988,
  0.075934, 0.096989,
];

const asList = (ranks: Record<string, number>) => Array.from({ length: 34 }, (_, index) => ranks[index + 1]);

it.each([
  [false, published],
  [true, publishedWithWeights],
])('gives the published values for the karate club; with weights: %s', (weighted, expected) => {
  expect(farthestApart(asList(pageRank(karateClub({ weighted }))), expected)).toBeLessThan(1e-6);
});

it('sums to 1, over those without neighbours too, and is nothing for nobody', () => {
  const graph = new UndirectedGraph();
  for (const node of ['a', 'b', 'c', 'alone']) graph.addNode(node);
  graph.addEdge('a', 'b', { weight: 1 });
  graph.addEdge('b', 'c', { weight: 3 });
  const { a = 0, b = 0, c = 0, alone = 0 } = pageRank(graph);
  expect(a + b + c + alone).toBeCloseTo(1, 8);
  expect([b, c, a, alone]).toEqual([b, c, a, alone].toSorted((x, y) => y - x));
  expect(pageRank(new UndirectedGraph())).toEqual({});
});
