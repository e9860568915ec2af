import Graph from 'graphology';
import { communities } from '../metrics/communities.ts';
import type { Coauthors, Collaboration } from './coauthors.ts';

/** Somebody in a network. */
export interface NetworkNode {
  id: string;
  /** With how many others of the network they wrote. */
  degree: number;
  /** The number of their community, from 0, the largest first. */
  community: number;
}

/** What two people of a network wrote together; `source` is the one whose id comes first. */
export interface NetworkEdge {
  source: string;
  target: string;
  paperCount: number;
  firstYear: number | null;
  lastYear: number | null;
}

export interface CoauthorNetwork {
  nodes: NetworkNode[];
  edges: NetworkEdge[];
  /** Whether the limit left somebody out. */
  truncated: boolean;
}

/**
 * The network around some authors: those within `depth` steps of coauthorship. Where a step would bring more
 * than `limit` people in all, those who wrote most with the people already there stay. Asks `coauthors` once
 * for each step and once more for what the outermost wrote with each other.
 * Communities weigh a tie by its papers.
 */
export async function coauthorNetwork(
  authors: string[],
  { depth, limit }: { depth: number; limit: number },
  coauthors: Coauthors,
): Promise<CoauthorNetwork> {
  const members = new Set(authors.slice(0, limit));
  const collaborations = new Map<string, Collaboration[]>();
  let truncated = members.size < new Set(authors).size;
  let frontier = [...members];

  for (let step = 0; step < depth && frontier.length > 0; step++) {
    const strengths = new Map<string, number>();
    for (const [id, edges] of await coauthors(frontier)) {
      collaborations.set(id, edges);
      for (const edge of edges) {
        if (!members.has(edge.id)) strengths.set(edge.id, (strengths.get(edge.id) ?? 0) + edge.paperCount);
      }
    }
    const strongest = [...strengths].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
    const room = limit - members.size;
    if (strongest.length > room) truncated = true;
    frontier = strongest.slice(0, room);
    for (const id of frontier) members.add(id);
  }
  for (const [id, edges] of await coauthors(frontier)) collaborations.set(id, edges);

  const edges = edgesAmong(members, collaborations);
  return { nodes: nodesOf([...members], edges), edges, truncated };
}

function edgesAmong(members: Set<string>, collaborations: Map<string, Collaboration[]>): NetworkEdge[] {
  const edges: NetworkEdge[] = [];
  for (const source of [...members].sort()) {
    for (const { id: target, ...facts } of collaborations.get(source) ?? []) {
      if (source < target && members.has(target)) edges.push({ source, target, ...facts });
    }
  }
  return edges;
}

function nodesOf(members: string[], edges: NetworkEdge[]): NetworkNode[] {
  const graph = new Graph({ type: 'undirected' });
  for (const id of [...members].sort()) graph.addNode(id);
  for (const { source, target, paperCount } of edges) graph.addEdge(source, target, { weight: paperCount });
  const numbers = communities(graph, members);
  return members.map((id) => ({ id, degree: graph.degree(id), community: numbers.get(id) ?? 0 }));
}
