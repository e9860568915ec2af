import { UndirectedGraph } from 'graphology';
import { betweenness as graphologys } from 'graphology-metrics/centrality';
import { describe, expect, it } from 'vitest';
import { betweenness, betweennessCentrality, pivotCount } from '../../src/metrics/betweenness-centrality.ts';
import { farthestApart } from '../support/farthest-apart.ts';
import { karateClub } from '../support/karate-club.ts';

// nx.betweenness_centrality(nx.karate_club_graph()) of networkx 3.6.1. Members 1 and 34 have the values known
// since Freeman's measure was first applied to the club: 231.07 and 160.55 of 528.
const published = [
  0.437635, 0.053937, 0.143657, 0.011909, 0.000631, 0.029987, 0.029987, 0.0, 0.055927, 0.000848, 0.000631,
  0.0, 0.0, 0.045863, 0.0, 0.0, 0.0, 0.0, 0.0, 0.032475, 0.0, 0.0, 0.0, 0.017614, 0.00221, 0.00384, 0.0,
  0.022333, 0.001795, 0.002922, 0.014412, 0.138276, 0.145247, 0.304075,
];

function graphOf(...ties: string[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const [one, other] of ties) {
    graph.mergeNode(one);
    if (other) graph.mergeEdge(one, other);
  }
  return graph;
}

const rounded = (values: Iterable<number>) => Array.from(values, (value) => value.toFixed(5));

describe('betweenness from all nodes', () => {
  it('has the published values for the karate club', () => {
    const values = betweennessCentrality(karateClub());
    expect(farthestApart(values, published)).toBeLessThan(1e-6);
    expect(rounded([(values[0] ?? 0) * 528, (values[33] ?? 0) * 528])).toEqual(['231.07143', '160.55159']);
  });

  it('is that of graphology', () => {
    const graph = karateClub({ weighted: true });
    expect(rounded(betweennessCentrality(graph))).toEqual(
      rounded(Object.values(graphologys(graph, { getEdgeWeight: null, normalized: true }))),
    );
  });

  it('is 1 in the middle of a star, and shared where chains are equally short', () => {
    expect([...betweennessCentrality(graphOf('ab', 'ac', 'ad', 'ae'))]).toEqual([1, 0, 0, 0, 0]);
    // A square: each node lies on one of the two chains between its neighbours, the only pair of three.
    expect(rounded(betweennessCentrality(graphOf('ab', 'bc', 'cd', 'da')))).toEqual(
      rounded([1, 1, 1, 1].map((n) => n / 6)),
    );
  });

  it('is 0 where nobody can be between, and holds parts that nothing joins', () => {
    expect([...betweennessCentrality(graphOf('ab'))]).toEqual([0, 0]);
    expect([...betweennessCentrality(graphOf())]).toEqual([]);
    expect([...betweennessCentrality(graphOf('ab', 'bc', 'd', 'ef'))].filter(Boolean)).toEqual([0.1]);
  });

  it('counts more chains than fit 32 bits', () => {
    // Forty diamonds in a row: each doubles the chains, and both its sides share what leads through it.
    const graph = new UndirectedGraph();
    for (let at = 0; at < 40; at++) {
      for (const side of ['left', 'right']) {
        for (const end of [at, at + 1]) graph.mergeEdge(`${at}${side}`, end);
      }
    }
    const centralities = betweennessCentrality(graph);
    const values = Object.fromEntries(graph.nodes().map((node, index) => [node, centralities[index]]));
    expect(values['20left']).toBeCloseTo(values['20right'] ?? 0, 12);
    expect(values['20']).toBeGreaterThan(values['20left'] ?? 1);
    expect(Object.values(values).every(Number.isFinite)).toBe(true);
  });
});

describe('betweenness from some nodes', () => {
  it('is alike at every run, close to that from all, and says so', () => {
    const run = () => betweennessCentrality(karateClub(), { pivots: 20 });
    expect(run()).toEqual(run());
    expect(farthestApart(run(), published)).toBeLessThan(0.1);
    expect(betweenness(20_000).definition).toContain(
      'from the chains that begin at 1000 of 20000 authors (Brandes',
    );
    expect(betweenness(3000).definition).not.toContain('Estimated');
  });

  it('stays between 0 and 1', () => {
    const star = graphOf('ab', 'ac', 'ad', 'ae', 'af');
    for (let pivots = 1; pivots <= 6; pivots++) {
      const [middle, ...others] = betweennessCentrality(star, { pivots });
      // With the middle as the only pivot, nothing is known of it.
      expect([0, 1]).toContain(middle);
      expect(others).toEqual([0, 0, 0, 0, 0]);
    }
  });

  it('begins with large graphs, and tells of each pivot', () => {
    expect([0, 5000, 5001, 1_000_000].map(pivotCount)).toEqual([0, 5000, 1000, 1000]);
    let told = 0;
    betweennessCentrality(karateClub(), { pivots: 7, onPivot: () => told++ });
    expect(told).toBe(7);
  });
});
