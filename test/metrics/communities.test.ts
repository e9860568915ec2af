import { UndirectedGraph } from 'graphology';
import modularity from 'graphology-metrics/graph/modularity.js';
import { expect, it } from 'vitest';
import { communities } from '../../src/metrics/communities.ts';
import { karateClub } from '../support/karate-club.ts';

it('finds the four communities of the karate club, at the modularity that is published', () => {
  const club = karateClub();
  const numbers = communities(club);
  expect(new Set(numbers.values())).toEqual(new Set([0, 1, 2, 3]));
  // 0.42 in Blondel et al., 2008, table 1; no division has more than 0.4198 (Brandes et al., "On modularity
  // clustering", 2008).
  const value = modularity(club, { getNodeCommunity: (node: string) => numbers.get(node) ?? -1 });
  expect(value).toBeGreaterThan(0.415);
  expect(value).toBeLessThan(0.4199);
  // Who went with the instructor and who with the officers, after the club broke up, is never together.
  expect(numbers.get('1')).not.toBe(numbers.get('34'));
});

it('numbers the largest first, and gives those who are alone one each', () => {
  const graph = new UndirectedGraph();
  for (const node of ['z', 'a', 'b', 'c']) graph.addNode(node);
  expect([...communities(graph)]).toEqual([
    ['z', 0],
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
  for (const [one, other] of ['ab', 'bc', 'ca']) graph.addEdge(one, other, { weight: 1 });
  expect(Object.fromEntries(communities(graph))).toEqual({ z: 1, a: 0, b: 0, c: 0 });
});
