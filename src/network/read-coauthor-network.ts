import type { Batch } from '../graph/batch.ts';
import type { GraphStore } from '../graph/store.ts';
import { inputError, within } from '../input-error.ts';
import { knownAuthor } from '../look-up.ts';
import { bylinesIn } from './bylines.ts';
import { type CoauthorNetwork, coauthorNetwork, NetworkTooDenseError } from './coauthor-network.ts';
import { jointPapersIn } from './joint-papers.ts';

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
 * they are not given. Throws an input error for what is out of bounds, for an author who is not
 * known, and for people who wrote too much with each other.
 */
export async function readCoauthorNetwork(
  context: { batch: Batch; store: Pick<GraphStore, 'read'> },
  args: CoauthorNetworkArgs,
): Promise<CoauthorNetwork> {
  within('authors', args.authors.length, 1, MOST_AUTHORS);
  const depth = within('depth', args.depth ?? 1, 1, DEEPEST);
  const minPapers = within('minPapers', args.minPapers ?? 1, 1, Number.MAX_SAFE_INTEGER);
  const limit = within('limit', args.limit ?? 100, 1, MOST_PEOPLE);
  const ids = await Promise.all(args.authors.map((id) => knownAuthor(context, 'authors', id)));
  const graph = { bylines: bylinesIn(context), jointPapers: jointPapersIn(context) };
  try {
    return await coauthorNetwork(ids, { depth, limit, minPapers }, graph);
  } catch (error) {
    if (error instanceof NetworkTooDenseError) {
      throw inputError('limit', `${error.message}; ask for fewer people, or for more papers together`);
    }
    throw error;
  }
}
