import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mismatches, parseShape } from '../../src/codegen/shape.ts';
import { readScript } from '../../src/console/line-reader.ts';
import { readAssignment } from '../../src/console/parameters.ts';
import { setUp } from '../../src/graph/open.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { computeMetrics } from '../../src/metrics/compute.ts';
import { importDisputed } from '../support/disputed.ts';
import { openMemoryStore, openTestStore, testStatement, testWrite } from '../support/store.ts';

const folder = path.resolve(import.meta.dirname, '../../cypher/cookbook');
const files = readdirSync(folder);

/** A file of the cookbook: a question, the shape of a row, parameters, and one statement. */
function read(file: string) {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const [, question] = /^\/\/ (.+\?.*)\n\/\/\n/.exec(text) ?? [];
  const [, row] = /^\/\/ @row (.+)$/m.exec(text) ?? [];
  const items = readScript(text);
  const parameters = items.flatMap((item) => ('command' in item ? [readAssignment(item.rest)] : []));
  const statements = items.flatMap((item) => ('text' in item ? [item.text] : []));
  return { question, row, parameters, statements };
}

/** What the seed does not have: papers that cite the same ones, and a source that states another day. */
const more = testWrite(`
  MATCH (one:Paper {id: 'sleeper-agents'}), (other:Paper {id: 'risks-from-learned-optimization'})
  MATCH (source:Source {id: 'forum-profile-evan-hubinger'})
  CREATE (first:Paper {id: 'first', title: 'First', year: 2025})-[:CITES]->(one)
  CREATE (second:Paper {id: 'second', title: 'Second', year: 2026})-[:CITES]->(one)
  CREATE (first)-[:CITES]->(other)
  CREATE (one)-[:RECORDED_IN {key: 'Sleepers', title: 'Sleepers', publishedOn: date('2024-01-12')}]->(source)`);

let store: GraphStore;
let embedded: GraphStore;

beforeAll(async () => {
  store = await openTestStore();
  embedded = openMemoryStore();
  await setUp(embedded);
  for (const one of [store, embedded]) {
    await ingest(one, readSeed());
    await importDisputed(one);
    await computeMetrics(one, { asOf: '2026-11-21' });
    await one.transaction((transaction) => transaction.run(more, {}));
  }
});
afterAll(async () => {
  await store.close();
  await embedded.close();
});

describe('the cookbook', () => {
  it('has at least twenty questions', () => {
    expect(files.length).toBeGreaterThanOrEqual(20);
  });

  it.each(files)(
    '%s asks a question, and is answered in its shape, the same on both engines',
    async (file) => {
      const { question, row, parameters, statements } = read(file);
      expect(question).toBeDefined();
      expect(parameters).not.toContain(null);
      expect(statements).toHaveLength(1);
      const asked = testStatement<Record<string, unknown>>(statements[0] ?? '');
      const params = Object.fromEntries(parameters as [string, unknown][]);
      const rows = await store.read(asked, params);
      const shape = parseShape(row ?? '');
      expect(rows.flatMap((one) => mismatches(one, shape, new Map()))).toEqual([]);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows).toEqual(await embedded.read(asked, params));
    },
  );
});
