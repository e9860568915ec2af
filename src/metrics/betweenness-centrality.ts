import type Graph from 'graphology';
import { NeighborhoodIndex } from 'graphology-indices/neighborhood.js';
import { shuffled } from './shuffled.ts';

/** Above this many nodes, chains are followed from some of them only: from all would take time in V·E. */
const EXACT_UP_TO = 5000;
const PIVOTS = 1000;

/** From how many nodes chains are followed: all, or a fixed number where there are many. */
export function pivotCount(order: number): number {
  return order <= EXACT_UP_TO ? order : PIVOTS;
}

/**
 * For each node, the share, from 0 to 1, of the shortest chains between two others that lead through it; where
 * several are equally short, each counts for its part. Edges count as one link each, whatever their weight.
 * Freeman, "A set of measures of centrality based on betweenness", 1977, by the algorithm of Brandes, "A faster
 * algorithm for betweenness centrality", 2001; with fewer pivots than nodes estimated from chains that begin at
 * these, chosen at random but alike at every run (Brandes and Pich, "Centrality estimation in large networks",
 * 2007).
 *
 * Not graphology's own, which counts chains in 32 bits, where large graphs have more, and knows no pivots.
 */
export function betweennessCentrality(
  graph: Graph,
  { pivots = graph.order, onPivot = () => {} }: { pivots?: number; onPivot?: () => void } = {},
): Float64Array {
  const { starts, neighborhood } = new NeighborhoodIndex(graph);
  const order = graph.order;
  const totals = new Float64Array(order);
  const isPivot = new Uint8Array(order);
  const distances = new Int32Array(order);
  const chains = new Float64Array(order);
  const dependencies = new Float64Array(order);
  const queue = new Uint32Array(order);

  for (const pivot of shuffled(order).slice(0, pivots)) {
    isPivot[pivot] = 1;
    distances.fill(-1);
    chains.fill(0);
    dependencies.fill(0);
    distances[pivot] = 0;
    chains[pivot] = 1;
    queue[0] = pivot;
    let reached = 1;
    for (let at = 0; at < reached; at++) {
      const node = queue[at] as number;
      const further = (distances[node] as number) + 1;
      for (let edge = starts[node] as number; edge < (starts[node + 1] as number); edge++) {
        const neighbor = neighborhood[edge] as number;
        if (distances[neighbor] === -1) {
          distances[neighbor] = further;
          queue[reached++] = neighbor;
        }
        if (distances[neighbor] === further) (chains[neighbor] as number) += chains[node] as number;
      }
    }
    // From the farthest back: what a node passes on, it passes to those before it, by their share of chains.
    for (let at = reached - 1; at > 0; at--) {
      const node = queue[at] as number;
      const nearer = (distances[node] as number) - 1;
      const share = (1 + (dependencies[node] as number)) / (chains[node] as number);
      for (let edge = starts[node] as number; edge < (starts[node + 1] as number); edge++) {
        const neighbor = neighborhood[edge] as number;
        if (distances[neighbor] === nearer) {
          (dependencies[neighbor] as number) += (chains[neighbor] as number) * share;
        }
      }
      (totals[node] as number) += dependencies[node] as number;
    }
    onPivot();
  }

  // The mean over the pivots other than itself, of the most that one pivot can give.
  return totals.map((total, node) => {
    const others = Math.min(pivots, order) - (isPivot[node] as number);
    return order < 3 || others === 0 ? 0 : total / (others * (order - 2));
  });
}

const exact =
  'The share of the shortest chains of coauthors between two others that lead through the author, from 0 to 1 ' +
  '(betweenness: Freeman, 1977; Brandes, 2001).';

/** What the figure is called and means, and whether it is an estimate. */
export function betweenness(order: number): { name: string; definition: string } {
  const pivots = pivotCount(order);
  const estimate = ` Estimated from the chains that begin at ${pivots} of ${order} authors (Brandes and Pich, 2007).`;
  return { name: 'betweenness-centrality', definition: pivots < order ? exact + estimate : exact };
}
