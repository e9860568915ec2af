import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { questions } from '../../bench/speed/questions.ts';
import type { Sample } from '../../bench/speed/sample.ts';
import { withProperties } from '../../src/graph/properties.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { toBolt } from '../../src/graph/to-bolt.ts';
import { createClient } from '../support/client.ts';
import { useGraph } from '../support/graph.ts';

/**
 * What the questions of the benchmark cost on the seed, in what does not depend on the machine: the statements of each, how
 * often the database looks at something for them, and how many values it sends. More than these is a step back; a step ahead
 * may lower them.
 */
const MOST: Record<string, { statements: number; hits: number; values: number }> = {
  author: { statements: 1, hits: 10, values: 5 },
  papers: { statements: 1, hits: 27, values: 18 },
  'four-levels': { statements: 5, hits: 1286, values: 778 },
  coauthors: { statements: 3, hits: 2467, values: 576 },
  'affiliation-page-1': { statements: 3, hits: 123, values: 18 },
  'shared-themes': { statements: 3, hits: 858, values: 661 },
  network: { statements: 5, hits: 2148, values: 480 },
  path: { statements: 3, hits: 181, values: 33 },
  search: { statements: 3, hits: 92, values: 117 },
  facets: { statements: 2, hits: 814, values: 140 },
  'largest-author': { statements: 3, hits: 1550, values: 227 },
  'largest-affiliation': { statements: 3, hits: 73, values: 35 },
};
/** A plan follows what the database knows of its contents, which differs a little from time to time. */
const LEEWAY = 1.5;

const graph = useGraph();
let driver: Driver;
beforeAll(async () => {
  driver = neo4j.driver(inject('neo4jUri'), undefined, { disableLosslessIntegers: true });
  // A plan made for what others had in the database stays in use otherwise.
  await driver.executeQuery('CALL db.resampleOutdatedIndexes()');
  await driver.executeQuery('CALL db.awaitIndexes()');
  await driver.executeQuery('CALL db.clearQueryCaches()');
});
afterAll(() => driver.close());

const authors = ['evan-hubinger', 'carson-denison', 'ethan-perez', 'benjamin-wright', 'monte-macdiarmid'];
const affiliation = { id: 'anthropic', topic: 'deception', from: 2000 };
const sample: Sample = {
  papers: ['sleeper-agents', 'alignment-faking-in-large-language-models', 'risks-from-learned-optimization'],
  authors,
  pairs: [['benjamin-wright', 'ethan-perez']],
  topics: ['deception'],
  words: ['sleeper agents'],
  largestAuthors: ['evan-hubinger'],
  largestAffiliations: ['anthropic'],
  affiliations: [affiliation],
};

/** What is asked of the database while a question is answered. */
async function costOf(document: string, variables: Record<string, unknown>) {
  const cost = { statements: 0, hits: 0, values: 0 };
  const observed: GraphStore = {
    ...graph.store,
    async read(statement, params, signal) {
      const { records, summary } = await driver.executeQuery(
        `PROFILE ${statement.cypher}`,
        toBolt(withProperties(statement, params)) as Record<string, unknown>,
      );
      cost.statements += 1;
      cost.hits += hitsOf(summary.profile);
      cost.values += valuesIn(records.map((record) => record.toObject()));
      return graph.store.read(statement, params, signal);
    },
  };
  const { data, errors } = await createClient(observed).ask(document, variables);
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data).length).toBeGreaterThan(50);
  return cost;
}

function hitsOf(plan: ProfiledPlan | false): number {
  return plan ? plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0) : 0;
}

/** Texts, numbers and the like, and names of what holds them; nothing is sent for null. */
function valuesIn(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'object') return 1;
  const inner = Object.values(value).reduce((sum: number, one) => sum + valuesIn(one), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}

// A page has few papers here, and so the fiftieth is none.
const asked = questions.filter(({ name }) => name !== 'affiliation-page-50');

describe('on the seed, costs no more than before', () => {
  it.each(asked)('$title', async ({ name, document, variables }) => {
    const [first = {}] = variables(sample);
    const cost = await costOf(document, first);
    const { statements = 0, hits = 0, values = 0 } = MOST[name] ?? {};
    expect(cost.statements).toBe(statements);
    expect(cost.hits).toBeLessThanOrEqual(hits * LEEWAY);
    expect(cost.values).toBeLessThanOrEqual(values);
  });
});
