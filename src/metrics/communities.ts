import type Graph from 'graphology';
import louvain from 'graphology-communities-louvain';

/**
 * The number of each node's community, from 0, the largest first; those of one size in the order of `nodes`. The same graph has the same communities at every run.
 * Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of communities in large networks", 2008, with
 * `weight` as weights.
 */
export function communities(graph: Graph, nodes = graph.nodes()): Map<string, number> {
  // A fixed sequence in place of Math.random. Louvain's method needs an edge; without one each is alone.
  const labels: Record<string, number> =
    graph.size === 0 ? {} : louvain(graph, { getEdgeWeight: 'weight', randomWalk: false, rng: () => 0.5 });
  const members = new Map<number, string[]>();
  for (const [index, node] of nodes.entries()) {
    const label = labels[node] ?? -1 - index;
    const known = members.get(label);
    if (known) known.push(node);
    else members.set(label, [node]);
  }
  const largestFirst = [...members.values()].sort((a, b) => b.length - a.length);
  return new Map(largestFirst.flatMap((together, number) => together.map((node) => [node, number] as const)));
}

export const COMMUNITY = {
  name: 'community',
  definition:
    'The number of the author’s community among coauthors, from 0, the largest first (Louvain’s method: ' +
    'Blondel et al., 2008; joint papers as weights). A label: it goes with others computed at the same time.',
};
