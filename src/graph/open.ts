import { setupConstraints, setupFullText, setupIndexes } from '../../cypher/statements.generated.ts';
import type { Settings } from '../settings.ts';
import { grafeoStore } from './grafeo.ts';
import { type GrafeoDatabase, openGrafeoDatabase } from './grafeo-database.ts';
import { openNeo4j } from './neo4j.ts';
import type { GraphStore } from './store.ts';

/**
 * Opens the graph that the settings name and creates the constraints and indexes that it lacks. The embedded engine
 * opens its file once: who asks it beside the store gives the `database` that both share, which the store closes.
 */
export async function openGraph(settings: Settings, database?: GrafeoDatabase): Promise<GraphStore> {
  const { timeout, graphFile: file } = settings;
  const store = settings.neo4j
    ? await openNeo4j({ ...settings.neo4j, timeout })
    : grafeoStore(database ?? openGrafeoDatabase({ file }), timeout);
  try {
    await setUp(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Creates the constraints and indexes that a graph lacks. */
export async function setUp(store: GraphStore): Promise<void> {
  await store.setUp(setupConstraints);
  await store.setUp(setupIndexes);
  await store.setUp(setupFullText);
}
