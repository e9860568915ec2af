import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grafeoStore } from '../../src/graph/grafeo.ts';
import { openGrafeoDatabase } from '../../src/graph/grafeo-database.ts';
import { setUp } from '../../src/graph/open.ts';
import { withProperties } from '../../src/graph/properties.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { shelveMissing } from '../../src/shelves.ts';
import { createClient } from '../support/client.ts';
import { testWrite } from '../support/store.ts';

/** A hundred a year; titles begin with each letter alike, and few papers are cited often. */
const PAPERS = 20_000;

const database = openGrafeoDatabase({});
const store = grafeoStore(database, 20_000);
beforeAll(async () => {
  await setUp(store);
  const create = testWrite(`UNWIND range(1, $papers) AS n
    WITH n, 1800 + n % 200 AS year, substring('abcdefghijklmnopqrstuvwxyz', n % 26, 1) + n AS title
    CREATE (:Paper {
      id: 'p' + n, title: title, foldedTitle: title, citationCount: toInteger(1000000.0 / n), year: year,
      publishedOn: date(toString(year) + '-0' + toString(1 + n / 200 % 9) + '-01')
    })`);
  await store.transaction((transaction) => transaction.run(create, { papers: PAPERS }));
  await shelveMissing(store);
});
afterAll(() => store.close());

/** How many nodes a query reads, in all its statements. */
async function readsOf(query: string): Promise<number> {
  let reads = 0;
  const profiling: GraphStore = {
    ...store,
    async read(statement, params) {
      const asked = withProperties(statement, params) as Record<string, unknown>;
      const { rowsScanned } = await database.engine.executeCypher(
        statement.grafeo ?? statement.cypher,
        asked,
      );
      reads += rowsScanned ?? Number.POSITIVE_INFINITY;
      return store.read(statement, params);
    },
  };
  const { errors } = await createClient(profiling).ask(query);
  expect(errors).toBeUndefined();
  return reads;
}

describe('a page of all papers costs those of its shelves, not those of the graph', () => {
  it.each([
    ['the newest', '', ''],
    ['the newest of some years', 'filter: { year: { from: 1810 } }', ''],
    ['a year, counted', 'filter: { year: { from: 1815, to: 1815 } }', 'totalCount'],
    ['the last by title', 'orderBy: TITLE_DESC', ''],
    ['the first by title', 'orderBy: TITLE_ASC', ''],
    ['the most cited', 'orderBy: CITATIONS_DESC', ''],
  ])('%s', async (_name, list, counted) => {
    const query = (page: string) =>
      `{ papers(${list} ${page}) { ${counted} nodes { title } pageInfo { endCursor } } }`;
    const { data } = await createClient(store).ask(query('first: 50'));
    for (const page of ['first: 5', `first: 5, after: "${data.papers.pageInfo.endCursor}"`]) {
      expect(await readsOf(query(page))).toBeLessThan(PAPERS / 2);
    }
  });
});
