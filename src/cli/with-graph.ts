import { openToRead, type ToRead } from '../door/open-to-read.ts';
import { NoGraphError } from '../graph/grafeo-database.ts';
import { openGraph } from '../graph/open.ts';
import type { GraphStore } from '../graph/store.ts';
import { readSettings } from '../settings.ts';

/** What a command does with the graph that the settings name, which is closed after it. Throws what openGraph throws. */
export async function withGraph<Result>(work: (store: GraphStore) => Promise<Result>): Promise<Result> {
  return closing(await openGraph(readSettings(process.env)), work);
}

/**
 * The same for a command that only reads, which may so do beside a server that has the graph open. Throws what openToRead
 * throws, and NoGraphError where there is no graph yet.
 */
export async function withGraphToRead<Result>(work: (store: ToRead) => Promise<Result>): Promise<Result> {
  const settings = readSettings(process.env);
  const store = await openToRead(settings);
  if (store) return closing(store, work);
  throw new NoGraphError(settings.graphFile);
}

async function closing<Store extends Pick<GraphStore, 'close'>, Result>(
  store: Store,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
