import type { Byline, Bylines } from './bylines.ts';

/** A walk met more people than it may; asking for fewer hops helps. */
export class SearchTooWideError extends Error {
  override name = 'SearchTooWideError';
}

/** A search that meets more people than this ends with SearchTooWideError. */
const MOST_PEOPLE = 100_000;

/** A step from some people to their coauthors. */
interface Step {
  people: Set<string>;
  papers: Iterable<Byline>;
}

/** One end of the search: everybody met so far, who of them were met last, and the steps to there. */
interface Side {
  met: Set<string>;
  edge: Set<string>;
  steps: Step[];
}

/**
 * All shortest chains of coauthors between two people, as lists of ids from `from` to `to`: the first `limit` of
 * them in the order of these ids. Empty where no chain has `maxHops` links or fewer; a single `[from]` where both
 * are the same.
 *
 * Breadth first from both ends, always on the smaller side, so that it asks for `bylines` at most `maxHops`
 * times and meets few of the people in between (Pohl, "Bi-directional search", 1971).
 */
export async function collaborationPaths(
  from: string,
  to: string,
  { maxHops, limit }: { maxHops: number; limit: number },
  bylines: Bylines,
): Promise<string[][]> {
  if (from === to) return [[from]];
  const start = sideOf(from);
  const end = sideOf(to);
  for (let hops = 0; hops < maxHops; hops++) {
    // Of two sides alike it is the end, which many walks at the same time may have in common.
    const side = start.edge.size < end.edge.size ? start : end;
    await advance(side, bylines);
    if (side.edge.size === 0) return [];
    const meeting = new Set([...start.edge].filter((id) => end.edge.has(id)));
    if (meeting.size > 0) return first(limit, chains([from], linksThrough(meeting, start, end)));
    if (start.met.size + end.met.size > MOST_PEOPLE) {
      throw new SearchTooWideError(`the search met more than ${MOST_PEOPLE} people`);
    }
  }
  return [];
}

function sideOf(id: string): Side {
  return { met: new Set([id]), edge: new Set([id]), steps: [] };
}

/** Takes one step from everybody at the edge, through each of their papers once. */
async function advance(side: Side, bylines: Bylines): Promise<void> {
  const papers = new Set([...(await bylines([...side.edge])).values()].flat());
  side.steps.push({ people: side.edge, papers });
  side.edge = new Set();
  for (const byline of papers) {
    for (const id of byline) if (!side.met.has(id)) side.edge.add(id);
  }
  for (const id of side.edge) side.met.add(id);
}

/** What leads from the one person to the other: for each link the papers that make it, and to whom. */
function linksThrough(meeting: Set<string>, start: Side, end: Side): Step[] {
  const before: Step[] = [];
  let people = meeting;
  for (const step of start.steps.toReversed()) {
    const back = narrowed(step, people);
    before.unshift({ people, papers: back.papers });
    people = back.people;
  }
  const after: Step[] = [];
  people = meeting;
  for (const step of end.steps.toReversed()) {
    const on = narrowed(step, people);
    after.push(on);
    people = on.people;
  }
  return [...before, ...after];
}

/** What of a step some people take part in. */
function narrowed({ people, papers }: Step, who: Set<string>): Step {
  const theirs = [...papers].filter((byline) => byline.some((id) => who.has(id)));
  return { people: new Set(theirs.flat().filter((id) => people.has(id))), papers: theirs };
}

/** Every chain that goes on from one person through some links, in the order of ids. */
function* chains(chain: string[], [link, ...others]: Step[]): Generator<string[]> {
  if (!link) {
    yield chain;
    return;
  }
  const last = chain.at(-1) ?? '';
  const theirs = [...link.papers].filter((byline) => byline.includes(last));
  const next = new Set(theirs.flat().filter((id) => link.people.has(id)));
  for (const id of [...next].sort()) yield* chains([...chain, id], others);
}

function first<Item>(limit: number, items: Iterable<Item>): Item[] {
  const taken: Item[] = [];
  for (const item of items) {
    if (taken.push(item) >= limit) break;
  }
  return taken;
}
