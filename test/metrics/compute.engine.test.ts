import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { load } from '../../src/ingest/load.ts';
import type { GraphRecord, Reading } from '../../src/ingest/record.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { computeMetrics } from '../../src/metrics/compute.ts';
import { createClient } from '../support/client.ts';
import { snapshot } from '../support/snapshot.ts';
import { openTestStore, testStatement } from '../support/store.ts';

const today = { asOf: '2026-11-21' };

let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

function reading(records: GraphRecord[]): Reading {
  const source = {
    id: 'page',
    kind: 'author-page' as const,
    name: 'A page',
    retrievedAt: '2026-11-21T00:00:00Z',
  };
  return { source, records, issues: [] };
}

function paper(id: string, authors: string[], citationCount?: number): GraphRecord {
  return {
    type: 'paper',
    id,
    title: id,
    ...(citationCount !== undefined && { citationCount }),
    authors: authors.map((name) => ({ id: name, name })),
    authorCoverage: 'known',
  };
}

const ada: GraphRecord = {
  type: 'author',
  id: 'ada',
  name: 'Ada',
  metrics: [{ name: 'h-index', value: 54, definition: 'What the page calls so.' }],
};

async function run(cypher: string): Promise<void> {
  await store.transaction((transaction) => transaction.run(testStatement(cypher), {}));
}

const computedIds = async () =>
  (
    await store.read(
      testStatement<{ id: string }>("MATCH (m:Metric {origin: 'computed'}) RETURN m.id AS id ORDER BY id"),
      {},
    )
  ).map(({ id }) => id);

describe('computing the metrics', () => {
  it('of the seed leaves all else as it was, and again changes nothing', async () => {
    await load(store, readSeed());
    const before = await snapshot(store);
    expect(await computeMetrics(store, today)).toEqual({ papers: 20, authors: 42, figures: 42 * 5 });
    const once = await snapshot(store);
    expect(once).toEqual(expect.arrayContaining(before));
    expect(once.length - before.length).toBe(2 * 42 * 5);
    await computeMetrics(store, today);
    expect(await snapshot(store)).toEqual(once);
  });

  it('shows what a source reports beside what is computed, with how much is known', async () => {
    const papers = [paper('p1', ['ada', 'bob'], 3), paper('p2', ['ada'], 1), paper('p3', ['ada', 'cyd'])];
    await load(store, [reading([ada, ...papers])]);
    await computeMetrics(store, today);
    const { ask } = createClient(store);
    const fields = 'name value origin asOf definition inputs coverage { known total } source { slug }';
    const { data, errors } = await ask(`{ author(id: "ada") {
      both: metrics(names: ["h-index"]) { ${fields} }
      reported: metrics(origin: REPORTED) { name }
      computed: metrics(names: ["h-index", "papers", "citations"], origin: COMPUTED) { name value }
      unknown: metrics(names: ["hIndex"]) { name }
      none: metrics(names: []) { name }
    } }`);
    expect(errors).toBeUndefined();
    expect(data.author).toEqual({
      both: [
        {
          name: 'h-index',
          value: 54,
          origin: 'REPORTED',
          asOf: null,
          definition: 'What the page calls so.',
          inputs: null,
          coverage: null,
          source: { slug: 'page' },
        },
        {
          name: 'h-index',
          value: 1,
          origin: 'COMPUTED',
          asOf: '2026-11-21',
          definition: expect.stringContaining('(Hirsch, 2005)'),
          inputs: '2 of 3 papers have a citation count.',
          coverage: { known: 2, total: 3 },
          source: null,
        },
      ],
      reported: [{ name: 'h-index' }],
      computed: [
        { name: 'citations', value: 4 },
        { name: 'h-index', value: 1 },
        { name: 'papers', value: 3 },
      ],
      unknown: [],
      none: [],
    });
  });

  it('replaces what has changed, and drops what can no longer be computed', async () => {
    await load(store, [reading([ada, paper('p1', ['ada', 'bob'], 3), paper('p2', ['cyd', 'dan'])])]);
    await computeMetrics(store, today);
    expect(await computedIds()).toContain('bob:h-index');

    await run("MATCH (p:Paper {id: 'p1'}) REMOVE p.citationCount");
    await run("MATCH (a:Author {id: 'cyd'}) DETACH DELETE a");
    await load(store, [reading([paper('p3', ['ada', 'eve'])])]);
    await computeMetrics(store, { asOf: '2026-12-24' });

    const five = ['betweenness-centrality', 'coauthors', 'community', 'pagerank', 'papers'];
    expect(await computedIds()).toEqual(
      ['ada', 'bob', 'dan', 'eve'].flatMap((author) => five.map((name) => `${author}:${name}`)),
    );
    const { data } = await createClient(store).ask('{ author(id: "ada") { metrics { name value asOf } } }');
    expect(data.author.metrics).toContainEqual({ name: 'papers', value: 2, asOf: '2026-12-24' });
    expect(data.author.metrics).toContainEqual({ name: 'h-index', value: 54, asOf: null });

    await run('MATCH (p:Paper) DETACH DELETE p');
    expect(await computeMetrics(store, today)).toEqual({ papers: 0, authors: 0, figures: 0 });
    expect(await computedIds()).toEqual([]);
  });

  it('reads and writes any number in parts, and tells how far it is', async () => {
    const papers = Array.from({ length: 5 }, (_, index) => paper(`p${index}`, [`a${index % 3}`, 'ada']));
    await load(store, [reading(papers)]);
    const atOnce = { papers: 2, authors: 3, orphans: 4 };
    const told: string[] = [];
    const progress = (label: string, total?: number) => {
      let count = 0;
      return {
        advance(more: number) {
          count += more;
        },
        done: () => told.push(`${label}: ${count} of ${total}`),
      };
    };
    const inParts = await computeMetrics(store, { ...today, atOnce, progress });
    const parts = await snapshot(store);
    expect(told).toEqual(['reading papers: 5 of 5', 'following chains: 4 of 4', 'writing metrics: 4 of 4']);
    expect(await computeMetrics(store, today)).toEqual(inParts);
    expect(await snapshot(store)).toEqual(parts);
    await run('MATCH (p:Paper) DETACH DELETE p');
    await computeMetrics(store, { ...today, atOnce });
    expect(await computedIds()).toEqual([]);
  });
});
