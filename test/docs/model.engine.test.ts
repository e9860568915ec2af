import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setupIndexes } from '../../cypher/statements.generated.ts';
import { nodeTables, relationshipTables } from '../../src/export/neo4j-admin/tables.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { computeMetrics } from '../../src/metrics/compute.ts';
import { importDisputed } from '../support/disputed.ts';
import { openTestStore, testStatement } from '../support/store.ts';

const text = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');
const TYPES: Record<string, string> = {
  long: 'int',
  double: 'float',
  'long[]': 'int[]',
  'double[]': 'float[]',
};

/** Properties with their types, by label, of the sections of the page that describe one. */
const described = new Map(
  [...text.matchAll(/^### (\w+)\n\n([\s\S]*?)(?=^#)/gm)]
    .filter(([, , section = '']) => section.includes('| property'))
    .map(([, label = '', section = '']) => [
      label,
      Object.fromEntries(
        [...section.matchAll(/^\| `(\w+)` +\| (\S+) +\|/gm)].map(([, name, type]) => [name, type]),
      ),
    ]),
);
/** The labels that are for the keeping of the graph. */
const kept = [...text.matchAll(/^\| `(\w+)` +\| (?:an?|who|people|how) /gm)].map(([, label]) => label ?? '');
const relationships = new Map(
  [...text.matchAll(/^\| `\(:(\w+)\)-\[:(\w+)\]->\(:(\w+)\)` +\| (.*?) *\|/gm)].map(
    ([, from, type, to, properties = '']) => [
      `${from} ${type} ${to}`,
      [...properties.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''),
    ],
  ),
);

let store: GraphStore;
beforeAll(async () => {
  store = await openTestStore();
  await ingest(store, readSeed());
  await importDisputed(store);
  await computeMetrics(store, { asOf: '2026-11-21' });
});
afterAll(() => store.close());

describe('docs/model.md', () => {
  it('describes every property that a node can have, with its type', () => {
    for (const [label, properties] of described) {
      const columns = nodeTables.find((one) => one.label === label)?.columns ?? [];
      const declared = columns.map((column) => column.split(':') as [string, string]);
      const derived =
        'nameWords' in properties
          ? [
              ['nameWords', 'string'],
              ['textWords', 'string'],
              ...(label === 'Paper'
                ? [
                    ['titleSample', 'string'],
                    ['titleShelf', 'int'],
                    ['citationShelf', 'int'],
                  ]
                : []),
            ]
          : [];
      const all = [...declared, ...derived].map(([name, type = '']) => [name, TYPES[type] ?? type]);
      expect(properties, label).toEqual(Object.fromEntries(all));
    }
    expect([...described.keys(), ...kept].sort()).toEqual(
      [...nodeTables.map(({ label }) => label), 'Word'].sort(),
    );
  });

  it('describes the nodes that are there', async () => {
    const rows = await store.read(
      testStatement<{ label: string; name: string }>(
        'MATCH (n) UNWIND labels(n) AS label UNWIND keys(n) AS name RETURN DISTINCT label, name',
      ),
      {},
    );
    expect(rows.length).toBeGreaterThan(100);
    for (const { label, name } of rows) {
      const properties = described.get(label);
      if (properties && name !== 'id') expect(Object.keys(properties), label).toContain(name);
      else expect([...described.keys(), ...kept]).toContain(label);
    }
  });

  it('describes every relationship that there can be, with its properties', () => {
    for (const [name, properties] of relationships) {
      const [from, type, to] = name.split(' ');
      const table = relationshipTables.find((one) => one.from === from && one.type === type && one.to === to);
      const columns = (table?.columns ?? []).map((column) => column.split(':')[0] ?? '');
      expect(table, name).toBeDefined();
      if (type === 'RECORDED_IN') expect(columns).toEqual(expect.arrayContaining(properties));
      else expect(properties.sort(), name).toEqual(columns.sort());
    }
    expect(new Set([...relationships.keys()].map((name) => name.split(' ')[1]))).toEqual(
      new Set(relationshipTables.map(({ type }) => type)),
    );
  });

  it('describes the relationships that are there', async () => {
    const rows = await store.read(
      testStatement<{ from: string; type: string; to: string }>(
        'MATCH (a)-[r]->(b) RETURN DISTINCT labels(a)[0] AS from, type(r) AS type, labels(b)[0] AS to',
      ),
      {},
    );
    expect(rows.length).toBeGreaterThan(15);
    const likewise = new Set(['RECORDED_IN', 'POSSIBLY_SAME', 'TO', 'MERGED_INTO']);
    for (const { from, type, to } of rows) {
      if (!likewise.has(type) && from !== 'MergedAuthor' && to !== 'MergedAuthor')
        expect([...relationships.keys()]).toContain(`${from} ${type} ${to}`);
    }
  });

  it('names what has an index', () => {
    const section = text.slice(text.indexOf('## Indexes'));
    for (const command of setupIndexes.commands) {
      const [, label, property] = /FOR \(n:(\w+)\) ON \(n\.(\w+)\)/.exec(command) ?? [];
      if (label !== 'MergedAuthor') expect(section, command).toContain(`\`${property}\``);
    }
  });
});
