import type { Coauthors } from './coauthors.ts';

/** A walk met more people than it may; asking for fewer hops helps. */
export class SearchTooWideError extends Error {
  override name = 'SearchTooWideError';
}

/** A search that meets more people than this ends with SearchTooWideError. */
const MOST_PEOPLE = 100_000;

/** One end of the search: for everybody met so far, through whom they were met on a shortest way. */
interface Side {
  met: Map<string, string[]>;
  frontier: string[];
}

/**
 * All shortest chains of coauthors between two people, as lists of ids from `from` to `to`, in the order of
 * these ids; at most `limit` of them. Empty where no chain has `maxHops` links or fewer; a single `[from]`
 * where both are the same.
 *
 * Breadth first from both ends, always on the smaller side, so that it asks `coauthors` at most `maxHops`
 * times and meets few of the people in between (Pohl, "Bi-directional search", 1971).
 */
export async function collaborationPaths(
  from: string,
  to: string,
  { maxHops, limit }: { maxHops: number; limit: number },
  coauthors: Coauthors,
): Promise<string[][]> {
  if (from === to) return [[from]];
  const start: Side = { met: new Map([[from, []]]), frontier: [from] };
  const end: Side = { met: new Map([[to, []]]), frontier: [to] };
  for (let hops = 0; hops < maxHops; hops++) {
    const [side, other] = start.frontier.length <= end.frontier.length ? [start, end] : [end, start];
    await advance(side, coauthors);
    if (side.frontier.length === 0) return [];
    const meeting = side.frontier.filter((id) => other.met.has(id)).sort();
    if (meeting.length > 0) return chains(meeting, start, end, limit);
    if (start.met.size + end.met.size > MOST_PEOPLE) {
      throw new SearchTooWideError(`the search met more than ${MOST_PEOPLE} people`);
    }
  }
  return [];
}

/** Takes one step from everybody at the edge. Somebody met by several ways at once keeps them all. */
async function advance(side: Side, coauthors: Coauthors): Promise<void> {
  const edges = await coauthors(side.frontier);
  const next = new Map<string, string[]>();
  for (const id of side.frontier) {
    for (const { id: neighbour } of edges.get(id) ?? []) {
      if (side.met.has(neighbour)) continue;
      const ways = next.get(neighbour);
      if (ways) ways.push(id);
      else next.set(neighbour, [id]);
    }
  }
  for (const [id, ways] of next) side.met.set(id, ways);
  side.frontier = [...next.keys()];
}

function chains(meeting: string[], start: Side, end: Side, limit: number): string[][] {
  const found: string[][] = [];
  for (const middle of meeting) {
    for (const before of waysBack(middle, start, limit)) {
      for (const after of waysBack(middle, end, limit)) {
        found.push([...before.toReversed(), middle, ...after]);
        if (found.length >= limit * MARGIN) return firstOf(found, limit);
      }
    }
  }
  return firstOf(found, limit);
}

/** More chains than asked for are gathered before they are sorted, so that the limit seldom decides by chance. */
const MARGIN = 20;

function firstOf(found: string[][], limit: number): string[][] {
  return found.sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1)).slice(0, limit);
}

/** The ways from somebody back to where a side began, nearest first, without the person themselves. */
function waysBack(id: string, side: Side, limit: number): string[][] {
  const ways = side.met.get(id) ?? [];
  if (ways.length === 0) return [[]];
  const all: string[][] = [];
  for (const previous of [...ways].sort()) {
    for (const rest of waysBack(previous, side, limit)) {
      all.push([previous, ...rest]);
      if (all.length >= limit * MARGIN) return all;
    }
  }
  return all;
}
