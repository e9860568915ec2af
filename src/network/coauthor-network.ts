import Graph from 'graphology';
import { communities } from '../metrics/communities.ts';
import type { Byline, Bylines } from './bylines.ts';
import type { JointPaper, JointPapers } from './joint-papers.ts';

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

/** Some people wrote so much with each other that counting it would hold up everybody else, or that no picture shows it. */
export class NetworkTooDenseError extends Error {
  override name = 'NetworkTooDenseError';
}

/** A network in which more pairs of people wrote papers, each paper counted, ends with NetworkTooDenseError. */
const MOST_PAIRS = 10_000_000;
/** As does one of more ties. */
export const MOST_TIES = 50_000;

/**
 * The network around some authors: those within `depth` steps of coauthorship, where a tie is `minPapers` papers
 * together or more. Where a step would bring more than `limit` people in all, those who wrote most with the people
 * at the edge stay. Asks for `bylines` once for each step until the network is full, and at last for what its
 * people wrote with each other. Communities weigh a tie by its papers.
 */
export async function coauthorNetwork(
  authors: string[],
  { depth, limit, minPapers }: { depth: number; limit: number; minPapers: number },
  { bylines, jointPapers }: { bylines: Bylines; jointPapers: JointPapers },
): Promise<CoauthorNetwork> {
  const asked = new Set(authors);
  const members = new Set([...asked].slice(0, limit));
  let truncated = members.size < asked.size;
  let edge = [...members];

  for (let step = 0; step < depth && edge.length > 0; step++) {
    // A full network needs to know only whether somebody is left out.
    if (members.size >= limit && truncated) break;
    const strengths = strengthsOf(await bylines(edge), members, minPapers);
    const strongest = [...strengths].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
    const room = limit - members.size;
    if (strongest.length > room) truncated = true;
    edge = strongest.slice(0, room);
    for (const id of edge) members.add(id);
  }

  const edges = edgesAmong(members, minPapers, await jointPapers([...members]));
  return { nodes: nodesOf([...members], edges), edges, truncated };
}

/** For everybody who wrote with the people at the edge and is no member yet, how many papers with each, in sum. */
function strengthsOf(
  bylines: Map<string, Byline[]>,
  members: Set<string>,
  minPapers: number,
): Map<string, number> {
  const strengths = new Map<string, number>();
  if (minPapers === 1) {
    // Every tie counts, so that each paper is gone through once however many at the edge wrote it.
    for (const [byline, times] of counted([...bylines.values()].flat())) {
      for (const id of byline) if (!members.has(id)) add(strengths, id, times);
    }
    return strengths;
  }
  refuseTooDense(sum([...bylines.values()].flat().map(({ length }) => length)));
  for (const papers of bylines.values()) {
    for (const [id, paperCount] of counted(papers.flat())) {
      if (paperCount >= minPapers && !members.has(id)) add(strengths, id, paperCount);
    }
  }
  return strengths;
}

function counted<Item>(items: Iterable<Item>): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) add(counts, item, 1);
  return counts;
}

function add<Item>(counts: Map<Item, number>, item: Item, count: number): void {
  counts.set(item, (counts.get(item) ?? 0) + count);
}

/** The ties of `minPapers` papers or more, in the order of their ids. */
function edgesAmong(members: Set<string>, minPapers: number, papers: JointPaper[]): NetworkEdge[] {
  refuseTooDense(sum(papers.map(({ authors: { length } }) => (length * (length - 1)) / 2)));
  const ties = new Map<string, Map<string, NetworkEdge>>([...members].sort().map((id) => [id, new Map()]));
  for (const { year, authors } of papers) {
    const sorted = [...authors].sort();
    for (const [index, source] of sorted.entries()) {
      const theirs = ties.get(source);
      for (const target of sorted.slice(index + 1)) {
        const edge = theirs?.get(target);
        if (edge) addPaper(edge, year);
        else theirs?.set(target, { source, target, paperCount: 1, firstYear: year, lastYear: year });
      }
    }
  }
  const strong = [...ties.values()].flatMap((edges) =>
    [...edges.values()]
      .filter(({ paperCount }) => paperCount >= minPapers)
      .sort((a, b) => (a.target < b.target ? -1 : 1)),
  );
  if (strong.length <= MOST_TIES) return strong;
  throw new NetworkTooDenseError(`its people have ${strong.length} ties, and ${MOST_TIES} is the most`);
}

function addPaper(edge: NetworkEdge, year: number | null): void {
  edge.paperCount++;
  if (year === null) return;
  edge.firstYear = Math.min(edge.firstYear ?? year, year);
  edge.lastYear = Math.max(edge.lastYear ?? year, year);
}

function refuseTooDense(pairs: number): void {
  if (pairs > MOST_PAIRS) throw new NetworkTooDenseError(`its people wrote too much with each other`);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function nodesOf(members: string[], edges: NetworkEdge[]): NetworkNode[] {
  const graph = new Graph({ type: 'undirected' });
  for (const id of [...members].sort()) graph.addNode(id);
  for (const { source, target, paperCount } of edges) graph.addEdge(source, target, { weight: paperCount });
  const numbers = communities(graph, members);
  return members.map((id) => ({ id, degree: graph.degree(id), community: numbers.get(id) ?? 0 }));
}
