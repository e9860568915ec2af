import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadEmployments } from '../../cypher/statements.generated.ts';
import { useGraph } from '../support/graph.ts';

useGraph();
let driver: Driver;
beforeAll(() => {
  driver = neo4j.driver(inject('neo4jUri'));
});
afterAll(() => driver.close());

const employment = { author: 'evan-hubinger', affiliation: 'anthropic', source: 'a-source' };

/** Whether the statement wrote anything. */
async function writes(row: { role: string | null; current: boolean | null }): Promise<boolean> {
  const rows = [{ ...employment, ...row }];
  const { summary } = await driver.executeQuery(loadEmployments.cypher, { rows });
  return summary.counters.containsUpdates();
}

describe('where an author works', () => {
  // Each paper says it again, and the embedded engine takes memory for every write.
  it('is written when a source says it for the first time, and not again', async () => {
    expect(await writes({ role: null, current: null })).toBe(true);
    expect(await writes({ role: null, current: null })).toBe(false);
  });

  it('is written where the source says more', async () => {
    expect(await writes({ role: 'Fellow', current: true })).toBe(true);
  });
});
