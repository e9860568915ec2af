import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openGraph } from '../../src/graph/open.ts';
import { GraphBusyError, type GraphStore, GraphTimeoutError } from '../../src/graph/store.ts';
import { readSettings } from '../../src/settings.ts';
import { testStatement } from '../support/store.ts';

/** Three times the connections that the driver opens at most. */
const READS = 300;
const heavy = testStatement('UNWIND range(1, 1000000000) AS n RETURN count(n) AS count');

let store: GraphStore;
beforeAll(async () => {
  store = await openGraph(readSettings({ NEO4J_URI: inject('neo4jUri'), COTERIE_TIMEOUT: '1000' }));
});
afterAll(() => store.close());

describe('a Neo4j that is asked for more than it can', () => {
  it('is told of as too slow or too busy where no connection is free, and answers again', async () => {
    const asked = Array.from({ length: READS }, () => store.read(heavy, {}));
    const kinds = new Set(
      (await Promise.allSettled(asked)).map((told) => (told as PromiseRejectedResult).reason.constructor),
    );
    expect(kinds).toEqual(new Set([GraphTimeoutError, GraphBusyError]));
    await expect.poll(() => store.info(), { timeout: 60_000 }).toMatchObject({ engine: 'neo4j' });
  });
});
