import { openGraph } from '../graph/open.ts';
import type { GraphStore } from '../graph/store.ts';
import { readSettings } from '../settings.ts';

/** What a command does with the graph that the settings name, which is closed after it. Throws what openGraph throws. */
export async function withGraph<Result>(work: (store: GraphStore) => Promise<Result>): Promise<Result> {
  const store = await openGraph(readSettings(process.env));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
