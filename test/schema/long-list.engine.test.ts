import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { createClient } from '../support/client.ts';
import { openTestStore, testWrite } from '../support/store.ts';

/** The embedded engine takes no more than 65,536 rows into one filter. */
const COUNT = 66_000;

let store: GraphStore;
beforeAll(async () => {
  store = await openTestStore();
  const nodes = `
    CREATE (:Affiliation {id: 'all', name: 'All', foldedName: 'all'})
    CREATE (:Topic {id: 'all', name: 'All', foldedName: 'all', scheme: 'theme'})`;
  const papers = `
    MATCH (affiliation:Affiliation {id: 'all'}), (topic:Topic {id: 'all'})
    UNWIND range(1, $count) AS number
    CREATE (paper:Paper {id: 'p' + toString(number), title: 'T', foldedTitle: 't', year: 2000 + number % 3,
      category: CASE WHEN number % 600 > 0 THEN 'LG' END})
    CREATE (paper)-[:FROM]->(affiliation)
    CREATE (paper)-[:ABOUT]->(topic)`;
  for (const cypher of [nodes, papers]) {
    await store.transaction((transaction) => transaction.run(testWrite(cypher), { count: COUNT }));
  }
});
afterAll(() => store.close());

const third = COUNT / 3;

it.each([
  ['papers', 'papers', ''],
  ['an affiliation', 'affiliation(id: "all") { papers', '}'],
])('counts what is in the long list of %s, narrowed down or not', async (_, list, end) => {
  const { ask } = createClient(store);
  const counted = async (filter: string) => {
    const papers = `first: 1, filter: ${filter}) {
      totalCount facets { years { value count } categories { count } topics { count } } }`;
    const { data, errors } = await ask(`{ ${list}(${papers} ${end} }`);
    expect(errors).toBeUndefined();
    return data.papers ?? data.affiliation.papers;
  };
  const years = (...values: number[]) => values.map((year) => ({ value: String(year), count: third }));
  expect(await counted('{}')).toEqual({
    totalCount: COUNT,
    facets: {
      years: years(2002, 2001, 2000),
      categories: [{ count: COUNT - COUNT / 600 }],
      topics: [{ count: COUNT }],
    },
  });
  expect(await counted('{ year: { to: 2001 } }')).toEqual({
    totalCount: 2 * third,
    facets: {
      years: years(2001, 2000),
      // All without one are of the year 2000.
      categories: [{ count: 2 * third - COUNT / 600 }],
      topics: [{ count: 2 * third }],
    },
  });
});

it('counts what is in a long list by what is around its papers, or begins there', async () => {
  const { data, errors } = await createClient(store).ask(`{
    begun: papers(first: 1, filter: { topic: "all" }) { totalCount facets { years { count } } }
    tested: papers(first: 1, filter: { not: { topic: "nothing" } }) { totalCount }
  }`);
  expect(errors).toBeUndefined();
  const years = [2002, 2001, 2000].map(() => ({ count: third }));
  expect(data.begun).toEqual({ totalCount: COUNT, facets: { years } });
  expect(data.tested).toEqual({ totalCount: COUNT });
});
