import { setupConstraints, setupFullText, setupIndexes } from '../../cypher/statements.generated.ts';
import type { Settings } from '../settings.ts';
import { openGrafeo } from './grafeo.ts';
import { openNeo4j } from './neo4j.ts';
import type { GraphStore } from './store.ts';

/** Opens the graph that the settings name and creates the constraints and indexes that it lacks. */
export async function openGraph(settings: Settings): Promise<GraphStore> {
  const { timeout } = settings;
  const store = settings.neo4j
    ? await openNeo4j({ ...settings.neo4j, timeout })
    : openGrafeo({ file: settings.graphFile, timeout });
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
