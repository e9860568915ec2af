import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportGraph } from '../../src/export/neo4j-admin/export-graph.ts';
import { openNeo4j } from '../../src/graph/neo4j.ts';
import { setUp } from '../../src/graph/open.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { computeMetrics } from '../../src/metrics/compute.ts';
import { indexMissing } from '../../src/search/index-words.ts';
import { shelveMissing } from '../../src/shelves.ts';
import { awkwardReading } from '../support/awkward.ts';
import { createClient } from '../support/client.ts';
import { importDisputed } from '../support/disputed.ts';
import { startNeo4j, type TestNeo4j } from '../support/neo4j/server.ts';
import { snapshot } from '../support/snapshot.ts';
import { openMemoryStore } from '../support/store.ts';

let embedded: GraphStore;
let server: TestNeo4j;
let folder: string;
beforeAll(async () => {
  embedded = openMemoryStore();
  await setUp(embedded);
  await ingest(embedded, [...readSeed(), awkwardReading()]);
  await importDisputed(embedded);
  await computeMetrics(embedded, { asOf: '2026-11-21' });
  folder = mkdtempSync(path.join(tmpdir(), 'coterie-export-'));
  await exportGraph(embedded, folder);
  server = await startNeo4j({ imported: folder });
});
afterAll(async () => {
  await server?.remove();
  rmSync(folder, { recursive: true });
  await embedded.close();
});

const question = `{
  search(query: "hubigner", first: 1) { nodes { ... on Author { name } } }
  papers(first: 100) {
    nodes {
      title publishedOn aliases
      sharedThemes(first: 100) { edges { score reason node { title } } }
    }
  }
}`;

it('moves a graph from the embedded engine to Neo4j with its own import, and search finds it', async () => {
  const options = { user: 'neo4j', password: '', database: 'neo4j', timeout: 20_000 };
  const store = await openNeo4j({ uri: server.uri, ...options });
  // The import leaves empty lists out.
  const as = { emptyLists: false };
  expect(await snapshot(store, [], as)).toEqual(
    await snapshot(embedded, ['nameWords', 'textWords', 'titleSample', 'titleShelf', 'citationShelf'], as),
  );
  await setUp(store);
  await indexMissing(store);
  await shelveMissing(store);
  expect(await snapshot(store, [], as)).toEqual(await snapshot(embedded, [], as));
  const answer = await createClient(store).ask(question);
  expect(answer.errors).toBeUndefined();
  expect(answer).toEqual(await createClient(embedded).ask(question));
  await store.close();
});
