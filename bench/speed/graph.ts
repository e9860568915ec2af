import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openNeo4j } from '../../src/graph/neo4j.ts';
import { setUp } from '../../src/graph/open.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { indexMissing } from '../../src/search/index-words.ts';
import { startNeo4j, type TestNeo4j } from '../../test/support/neo4j/server.ts';

/** One literature, in an embedded graph and in a Neo4j. */
export interface Graphs {
  /** The folder of the embedded graph. */
  embedded: string;
  neo4j: Pick<TestNeo4j, 'uri' | 'remove'>;
}

const HEAP = 3000;
const PAGE_CACHE = 1500;

/**
 * A made-up literature in both engines: generated, imported by the real program, exported from there and imported by
 * Neo4j's own importer, so that both hold the same. What was made before is found again in `folder`; a Neo4j that has
 * the graph already may be given by its address.
 */
export async function openGraphs(papers: number, folder: string, uri?: string): Promise<Graphs> {
  const embedded = path.join(folder, `embedded-${papers}`);
  const files = path.join(folder, `neo4j-${papers}`);
  const snapshot = path.join(folder, `snapshot-${papers}`);
  await once(snapshot, (to) => coterie(['generate', '--papers', String(papers), '--out', to]));
  await once(embedded, (to) =>
    coterie(['import', 'openalex', snapshot, '--rejects', path.join(folder, `rejects-${papers}.jsonl`)], to),
  );
  if (uri) return { embedded, neo4j: { uri, remove: async () => {} } };
  await once(files, (to) => coterie(['export', 'neo4j-admin', '--output', to], embedded));
  const neo4j = await startNeo4j({ imported: files, heap: HEAP, pageCache: PAGE_CACHE });
  await indexed(neo4j.uri);
  return { embedded, neo4j };
}

/** Makes a folder under another name first, so that what was broken off is begun anew. */
async function once(folder: string, make: (to: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(path.dirname(folder), { recursive: true });
  await make(unfinished);
  renameSync(unfinished, folder);
}

async function coterie(args: string[], data?: string): Promise<void> {
  const { NEO4J_URI, ...env } = process.env;
  const program = spawn(process.execPath, ['bin/coterie.js', ...args], {
    env: { ...env, ...(data && { COTERIE_DATA: data }) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise((resolve) => program.on('close', resolve));
  if (code !== 0) throw new Error(`coterie ${args.join(' ')} ended with code ${code}.`);
}

/** Coterie's own access to the Neo4j of the benchmark. */
export function openStore(uri: string): Promise<GraphStore> {
  return openNeo4j({ uri, user: 'neo4j', password: '', database: 'neo4j', timeout: 600_000 });
}

/** Creates what Coterie needs, which does not come with the files, and waits until Neo4j has filled its indexes. */
async function indexed(uri: string): Promise<void> {
  const store = await openStore(uri);
  await setUp(store);
  await indexMissing(store);
  await store.close();
  const { default: neo4j } = await import('neo4j-driver');
  const driver = neo4j.driver(uri);
  await driver.executeQuery('CALL db.awaitIndexes(600)');
  await driver.close();
}
