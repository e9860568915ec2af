import { existsSync } from 'node:fs';
import { loadUnindexed } from '../../cypher/statements.generated.ts';
import { checkSchema } from '../doctor/schema.ts';
import { grafeoStore } from '../graph/grafeo.ts';
import { type GrafeoDatabase, logOf, openGrafeoDatabase } from '../graph/grafeo-database.ts';
import { openGraph } from '../graph/open.ts';
import { type GraphStore, WHOLE_GRAPH_TIMEOUT } from '../graph/store.ts';
import { ingest } from '../ingest/ingest.ts';
import { readSeed } from '../ingest/seed.ts';
import { computeMetrics } from '../metrics/compute.ts';
import { createProgress } from '../progress.ts';
import { indexMissing } from '../search/index-words.ts';
import { type Settings, SettingsError } from '../settings.ts';
import { isUnshelved, shelveMissing } from '../shelves.ts';
import { contentsOf, isEmpty } from './contents.ts';

/** A graph that can be served, and the database that it is in where that is the embedded engine's. */
interface Prepared {
  store: GraphStore;
  database?: GrafeoDatabase;
}

/**
 * Opens the graph that the settings name for the server: with the seed where it was empty, and with all that search
 * and lists need. The embedded graph is open to be read, so that others may read it too, unless drivers are to write.
 * Throws what openGraph throws.
 */
export async function openPrepared(settings: Settings): Promise<Prepared> {
  if (settings.neo4j) return { store: await openNeo4jPrepared(settings) };
  const database = await openDatabase(settings);
  return { store: grafeoStore(database, settings.timeout), database };
}

async function openNeo4jPrepared(settings: Settings): Promise<GraphStore> {
  // One that is not there shows at once.
  const store = await openGraph(settings);
  try {
    const whole = await prepared(await openGraph(patient(settings)));
    await whole.close();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** What is prepared goes through the whole graph, and nobody waits for a page meanwhile. */
function patient(settings: Settings): Settings {
  return { ...settings, timeout: WHOLE_GRAPH_TIMEOUT };
}

async function openDatabase(settings: Settings): Promise<GrafeoDatabase> {
  const { graphFile: file, bolt } = settings;
  const write = bolt?.write ?? false;
  const asItIs = write ? undefined : await openAsItIs(settings);
  if (asItIs) return asItIs;
  const database = openGrafeoDatabase({ file });
  await prepared(await openGraph(patient(settings), database));
  if (write) return database;
  await database.close();
  return openGrafeoDatabase({ file, readOnly: true });
}

/** A graph to which nothing has to be written, as opening a large one twice takes minutes. */
async function openAsItIs({ graphFile: file }: Settings): Promise<GrafeoDatabase | undefined> {
  if (!existsSync(file) || existsSync(logOf(file))) return undefined;
  try {
    const database = openGrafeoDatabase({ file, readOnly: true });
    if (await isPrepared(grafeoStore(database, WHOLE_GRAPH_TIMEOUT))) return database;
    await database.close();
  } catch (error) {
    // Opening it to be written says what is wrong with it, and what to do.
    if (!(error instanceof SettingsError)) throw error;
  }
  return undefined;
}

async function isPrepared(store: GraphStore): Promise<boolean> {
  for await (const { state } of checkSchema(store)) if (state !== 'ok') return false;
  if (isEmpty(await contentsOf(store))) return false;
  if ((await store.read(loadUnindexed, { limit: 1 })).length > 0) return false;
  return !(await isUnshelved(store));
}

async function prepared(store: GraphStore): Promise<GraphStore> {
  try {
    if (isEmpty(await contentsOf(store))) {
      await ingest(store, readSeed());
      await computeMetrics(store, { asOf: new Date().toISOString().slice(0, 10) });
    }
    await indexMissing(store, createProgress());
    await shelveMissing(store, createProgress());
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
