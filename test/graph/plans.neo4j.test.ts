import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { allStatements } from '../../cypher/statements.generated.ts';
import type { Statement } from '../../src/graph/statement.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { openTestStore, testWrite } from '../support/store.ts';

/** Where a plan begins that goes through all that there is of a label or a type. */
const SCAN =
  /^(AllNodesScan|(Union|Intersection|Subtraction)?NodeByLabels?Scan|(Und|D)irected(All)?Relationship(s|Type)Scan)$/;

/** What is about the whole graph, which nobody waits for on a page. */
const WHOLE = [
  /^(doctor|graph|metric)\//,
  /^themes\/(papers|tree|paper-counts|drop-former-(relations|themes)|forget-themes|drop-unstated)$/,
  /^identity\/(duplicates|namesakes-to-resolve|unlisted-name-keys|open-namesakes)$/,
  /^(export\/paper-ids|load\/(unindexed|unshelved|shelves)|load\/drop-unselected-works|source\/list|search\/.*)$/,
  // Of a merged author, or of a label that has few nodes.
  /^(export\/nodes|merge\/bring-back|merge\/merged-into)$/,
];
/** Lists of all that there is of something: the pages that have an index read few of them, see reads.neo4j.test.ts. */
const LISTS = [
  /^(affiliation|author|post|topic)\/list$/,
  /^facet\//,
  /^paper\/(list|list-by-neighbourhood|linked)$/,
  /^paper\/(newest|oldest|(first|last)-by-title|(most|least)-cited)$/,
];

let store: GraphStore;
let driver: Driver;
beforeAll(async () => {
  store = await openTestStore();
  driver = neo4j.driver(inject('neo4jUri'));
  // So many that the planner would rather not go through them.
  const create = testWrite(`UNWIND range(1, 5000) AS n
    CREATE (paper:Paper {id: 'p' + n, title: 'Paper', foldedTitle: 'paper', publishedOn: date('2020-01-01'), year: 2020})
    CREATE (author:Author {id: 'a' + n, name: 'Author', foldedName: 'author'})
    CREATE (author)-[:AUTHORED]->(paper)
    CREATE (paper)-[:CITES]->(paper)`);
  await store.transaction((transaction) => transaction.run(create, {}));
  await driver.executeQuery('CALL db.awaitIndexes()');
  await driver.executeQuery('CALL db.resampleOutdatedIndexes()');
  // Plans that were made for the few nodes of other tests.
  await driver.executeQuery('CALL db.clearQueryCaches()');
});
afterAll(async () => {
  await driver.close();
  await store.close();
});

const operator = ({ operatorType }: Plan) => operatorType.replace(/@.*/, '');

function all(plan: Plan): Plan[] {
  return [plan, ...plan.children.flatMap(all)];
}

/** Whether there is one node of it at most for each row. */
function single(plan: Plan): boolean {
  if (operator(plan) === 'Filter') return plan.children.some(single);
  return operator(plan).startsWith('NodeUniqueIndexSeek');
}

/** What reads all that there is of something, or combines many with many. */
function wasteful(plan: Plan): boolean {
  if (operator(plan) === 'CartesianProduct') return !plan.children.some(single);
  return SCAN.test(operator(plan));
}

const statements = allStatements as unknown as Statement<never, unknown>[];
const named = statements.map((one): [string, string] => [one.name, one.cypher]);

const exempt = (name: string) => [...WHOLE, ...LISTS].some((names) => names.test(name));

describe('begins at an index, which brings what it asks for, and combines no many with many', () => {
  it.each(named.filter(([name]) => !exempt(name)))('%s', async (_name, cypher) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`);
    expect(
      all(summary.plan as Plan)
        .filter(wasteful)
        .map(operator),
    ).toEqual([]);
  });
});
