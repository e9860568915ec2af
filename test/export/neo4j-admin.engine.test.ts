import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphNodeCounts, graphRelationshipCounts } from '../../cypher/statements.generated.ts';
import { exportGraph } from '../../src/export/neo4j-admin/export-graph.ts';
import { nodeTables } from '../../src/export/neo4j-admin/tables.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { computeMetrics } from '../../src/metrics/compute.ts';
import { awkwardReading } from '../support/awkward.ts';
import { importDisputed } from '../support/disputed.ts';
import { readImportFiles } from '../support/import-files.ts';
import { asSnapshot, snapshot } from '../support/snapshot.ts';
import { counted, openTestStore, testWrite } from '../support/store.ts';

let store: GraphStore;
let folder: string;
beforeAll(async () => {
  store = await openTestStore();
  await ingest(store, [...readSeed(), awkwardReading()]);
  await importDisputed(store);
  await computeMetrics(store, { asOf: '2026-11-21' });
  await store.transaction((transaction) =>
    transaction.run(
      testWrite(`
        MATCH (paper:Paper {id: 'awkward'}), (cited:Paper {id: 'bare'})
        MERGE (paper)-[:CITES]->(cited)
      `),
      {},
    ),
  );
  folder = mkdtempSync(path.join(tmpdir(), 'coterie-export-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await store.close();
});

it('the files hold the whole graph but the words of the search, as neo4j-admin takes it', async () => {
  const written = await exportGraph(store, folder);
  const files = readImportFiles(folder);
  expect([files.nodes.length, files.relationships.length]).toEqual([written.nodes, written.relationships]);
  expect(asSnapshot(files)).toEqual(
    await snapshot(store, ['nameWords', 'textWords', 'titleSample', 'titleShelf', 'citationShelf']),
  );
  for (const [rows, counts] of [
    [files.nodes, await store.read(graphNodeCounts, {})],
    [files.relationships, await store.read(graphRelationshipCounts, {})],
  ] as const) {
    for (const { name, count } of counts)
      expect([name, rows.filter((row) => row.kind === name).length]).toEqual([name, count]);
  }
});

it('are read in pages, each with one statement', async () => {
  const { store: watched, statements } = counted(store);
  const { nodes } = await exportGraph(watched, folder, { atOnce: 10 });
  expect(readImportFiles(folder).nodes).toHaveLength(nodes);
  const pages = statements.filter((name) => name === 'export/nodes');
  expect(pages.length).toBeGreaterThan(nodes / 10);
  expect(pages.length).toBeLessThanOrEqual(nodes / 10 + nodeTables.length);
  expect(statements).toHaveLength(pages.length + nodeTables.length + 1);
});

it('nothing is left out in silence: what there is no column for ends the export', async () => {
  const set = (value: string) =>
    store.transaction((transaction) =>
      transaction.run(testWrite(`MATCH (paper:Paper {id: 'bare'}) SET paper.colour = ${value}`), {}),
    );
  await set("'red'");
  await expect(exportGraph(store, folder)).rejects.toThrow(
    'Paper.csv has no column for the property "colour"',
  );
  await set('null');
});
