import type { Batch } from '../graph/batch.ts';
import { within } from '../input-error.ts';
import { knownAuthor } from '../look-up.ts';
import { type CoauthorNetwork, coauthorNetwork } from './coauthor-network.ts';
import { coauthorsIn } from './coauthors.ts';

/** How many authors a network may be asked for around. */
export const MOST_AUTHORS = 50;
const DEEPEST = 3;
const MOST_PEOPLE = 2000;

/** Around whom a network is asked for, by any identifier, and how large it may be. */
export interface CoauthorNetworkArgs {
  authors: string[];
  depth?: number | null | undefined;
  minPapers?: number | null | undefined;
  limit?: number | null | undefined;
}

/**
 * The coauthor network around some authors of the graph; `depth` is 1, `minPapers` 1 and `limit` 100 where
 * they are not given. Throws an input error for what is out of bounds and for an author who is not known.
 */
export async function readCoauthorNetwork(
  context: { batch: Batch },
  args: CoauthorNetworkArgs,
): Promise<CoauthorNetwork> {
  within('authors', args.authors.length, 1, MOST_AUTHORS);
  const depth = within('depth', args.depth ?? 1, 1, DEEPEST);
  const minPapers = within('minPapers', args.minPapers ?? 1, 1, Number.MAX_SAFE_INTEGER);
  const limit = within('limit', args.limit ?? 100, 1, MOST_PEOPLE);
  const ids = await Promise.all(args.authors.map((id) => knownAuthor(context, 'authors', id)));
  return coauthorNetwork(ids, { depth, limit }, coauthorsIn(context, minPapers));
}
