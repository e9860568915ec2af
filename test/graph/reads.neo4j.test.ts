import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { withProperties } from '../../src/graph/properties.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { createClient } from '../support/client.ts';
import { openTestStore, testWrite } from '../support/store.ts';

const PAPERS = 10_000;
/** So many of them have an author, an affiliation and a topic, of which so many are broader, one above the other. */
const FEW = 500;
const STEPS = 20;

let store: GraphStore;
let driver: Driver;
beforeAll(async () => {
  store = await openTestStore();
  driver = neo4j.driver(inject('neo4jUri'));
  const create = testWrite(`UNWIND range(1, $papers) AS n CREATE (:Paper {
    id: 'p' + n, title: 'Paper ' + n, foldedTitle: 'paper ' + n, citationCount: n,
    publishedOn: date('1900-01-01') + duration({days: n}), year: (date('1900-01-01') + duration({days: n})).year
  })`);
  const around = testWrite(`
    CREATE (topic:Topic {id: 'narrow', name: 'Narrow', foldedName: 'narrow', scheme: 'theme'})
    CREATE (author:Author {id: 'author', name: 'Author', foldedName: 'author'})
    CREATE (affiliation:Affiliation {id: 'affiliation', name: 'Affiliation', foldedName: 'affiliation'})
    WITH *
    MATCH (paper:Paper) WHERE paper.citationCount <= $few
    CREATE (author)-[:AUTHORED]->(paper), (paper)-[:FROM]->(affiliation), (paper)-[:ABOUT]->(topic)
    WITH DISTINCT topic
    UNWIND range(1, $steps) AS step
    CREATE (one:Topic {id: 'step ' + step, name: 'Step', foldedName: 'step', scheme: 'theme'})
    WITH topic, collect(one) AS steps
    UNWIND range(0, size(steps) - 1) AS at
    WITH steps[at] AS broader, CASE at WHEN 0 THEN topic ELSE steps[at - 1] END AS narrower
    CREATE (narrower)-[:BROADER]->(broader)`);
  await store.transaction(async (transaction) => {
    await transaction.run(create, { papers: PAPERS });
    await transaction.run(around, { few: FEW, steps: STEPS });
  });
  await driver.executeQuery('CALL db.awaitIndexes()');
});
afterAll(async () => {
  await driver.close();
  await store.close();
});

/** How many times a query has the database look at something, in all its statements. */
async function readsOf(query: string): Promise<number> {
  let reads = 0;
  const profiling: GraphStore = {
    ...store,
    async read(statement, params) {
      const asked = toIntegers(withProperties(statement, params));
      const { summary } = await driver.executeQuery(`PROFILE ${statement.cypher}`, asked);
      reads += hits(summary.profile);
      return store.read(statement, params);
    },
  };
  const { errors } = await createClient(profiling).ask(query);
  expect(errors).toBeUndefined();
  return reads;
}

function toIntegers(params: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(params), (_, value) =>
    Number.isInteger(value) ? neo4j.int(value) : value,
  );
}

function hits(plan: ProfiledPlan | false): number {
  return plan ? plan.dbHits + plan.children.reduce((sum, child) => sum + hits(child), 0) : 0;
}

describe('a page of all papers costs its own papers, not those of the graph', () => {
  it.each([
    ['the newest, counted', '', 'totalCount'],
    ['the newest of some years', 'filter: { year: { from: 1910 } }', ''],
    ['a year, counted', 'filter: { year: { from: 1915, to: 1915 } }', 'totalCount'],
    ['the last by title', 'orderBy: TITLE_DESC', ''],
    ['the first by title', 'orderBy: TITLE_ASC', ''],
    ['the most cited', 'orderBy: CITATIONS_DESC', ''],
  ])('%s', async (_name, list, counted) => {
    const query = (page: string) =>
      `{ papers(${list} ${page}) { ${counted} nodes { title } pageInfo { endCursor } } }`;
    const { data } = await createClient(store).ask(query('first: 100'));
    for (const page of ['first: 5', `first: 5, after: "${data.papers.pageInfo.endCursor}"`]) {
      expect(await readsOf(query(page))).toBeLessThan(PAPERS / 4);
    }
  });
});

it.each([
  ['an author', 'author: "author"'],
  ['an affiliation', 'affiliation: "affiliation"'],
  ['a topic', `topic: "step ${STEPS}"`],
  ['a topic and an affiliation', `and: [{ topic: "narrow" }, { affiliation: "affiliation" }]`],
])(
  'papers of %s, their number and their facets cost these papers, not those of the graph',
  async (_name, filter) => {
    const query = `{ papers(filter: { year: { from: 1900 }, ${filter} }, first: 5) {
    totalCount nodes { title } facets { years { count } affiliations { count } } } }`;
    const { data } = await createClient(store).ask(query);
    expect(data.papers.totalCount).toBe(FEW);
    expect(await readsOf(query)).toBeLessThan(4 * PAPERS);
  },
);

it('whether a paper is about a topic costs its own topics, however many are broader', async () => {
  const query = (filter: string) =>
    `{ affiliation(id: "affiliation") { papers(filter: ${filter}, first: 5) { nodes { title } } } }`;
  const whole = await readsOf(query('{}'));
  expect(await readsOf(query(`{ topic: "step ${STEPS}" }`))).toBeLessThan(whole + 15 * FEW);
  const early = '{ topic: "narrow", year: { to: 1800 } }';
  expect(await readsOf(query(early))).toBeLessThan(whole + 3 * FEW);
});
