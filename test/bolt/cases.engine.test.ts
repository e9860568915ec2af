import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBoltUnderTest } from '../support/bolt.ts';
import { engineUnderTest } from '../support/engine.ts';
import { cases, graph, inOrder } from './cases.ts';
import { fromDriver, toDriver } from './notation.ts';

const embedded = engineUnderTest().name === 'grafeo';
let bolt: Awaited<ReturnType<typeof openBoltUnderTest>>;
let driver: Driver;
beforeAll(async () => {
  bolt = await openBoltUnderTest();
  driver = neo4j.driver(bolt.uri);
  const session = driver.session();
  await session.run(graph);
  await session.close();
});
afterAll(async () => {
  await driver.close();
  await bolt.stop();
});

describe.sequential('over Bolt', () => {
  it.each(cases)(
    '$name',
    async ({ statement, parameters = {}, access = neo4j.session.WRITE, columns, ...both }) => {
      const { rows: expected = [], error } = (embedded && both.embedded) || both;
      const session = driver.session({ defaultAccessMode: access });
      try {
        const values = Object.entries(parameters).map(([name, value]) => [name, toDriver(value)]);
        const answer = session.run(statement, Object.fromEntries(values));
        if (error) {
          await expect(answer).rejects.toThrow(expect.objectContaining({ code: error }));
          return;
        }
        const { records } = await answer;
        const rows = records.map((record) => [...record.values()].map(fromDriver));
        expect(inOrder(statement, rows)).toEqual(inOrder(statement, expected));
        for (const record of records) expect(record.keys).toEqual(columns);
      } finally {
        await session.close();
      }
    },
  );
});
