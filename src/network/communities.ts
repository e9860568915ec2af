import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';

/** An undirected link between two members of a network, and how strong it is. */
export interface WeightedLink {
  source: string;
  target: string;
  weight: number;
}

/** A member of a network: with how many others it is linked, and the number of its community. */
export interface Membership {
  degree: number;
  community: number;
}

/**
 * The communities of a network by Louvain's method (Blondel et al., "Fast unfolding of communities in large
 * networks", 2008), numbered from 0, the largest first. Who has no link is a community by itself. The same
 * network has the same communities at every run.
 */
export function communities(
  members: readonly string[],
  links: readonly WeightedLink[],
): Map<string, Membership> {
  const graph = new Graph({ type: 'undirected' });
  for (const id of [...members].sort()) graph.addNode(id);
  for (const { source, target, weight } of links) graph.addEdge(source, target, { weight });
  // A fixed sequence in place of Math.random.
  const labels: Record<string, number> =
    graph.size === 0 ? {} : louvain(graph, { getEdgeWeight: 'weight', randomWalk: false, rng: () => 0.5 });
  const labelOf = (id: string, index: number) => labels[id] ?? -1 - index;
  const numbers = bySize(members.map(labelOf));
  return new Map(
    members.map((id, index) => [
      id,
      { degree: graph.degree(id), community: numbers.get(labelOf(id, index)) ?? 0 },
    ]),
  );
}

/** Numbers communities from 0, the largest first; those of one size in the order of their members. */
function bySize(labels: number[]): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const largestFirst = [...sizes].sort(([, a], [, b]) => b - a);
  return new Map(largestFirst.map(([label], index) => [label, index]));
}
