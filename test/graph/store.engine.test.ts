import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphNodeCounts, setupConstraints, setupIndexes } from '../../cypher/statements.generated.ts';
import type { Statement } from '../../src/graph/statement.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { openTestStore, testStatement } from '../support/store.ts';

let store: GraphStore;

beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const create: Statement<{ id: string }, { id: string }> = {
  name: 'test/create',
  access: 'write',
  cypher: 'CREATE (n:Author {id: $id}) RETURN n.id AS id',
};
const ids = testStatement<{ id: string }>('MATCH (n:Author) RETURN n.id AS id ORDER BY id');

describe('every store', () => {
  it('says who it is', async () => {
    const { engine, version } = await store.info();
    expect(['neo4j', 'grafeo']).toContain(engine);
    expect(version).toMatch(/^\d+\.\d+/);
  });

  it('sends whole numbers as integers and gives plain values back', async () => {
    const statement = testStatement<object>(
      `RETURN $whole AS whole, $broken AS broken, $list AS list, $map AS map, $nothing AS nothing, $text AS text,
         toString(date('2020-02-29')) AS day, [x IN range(1, $whole) | x] AS counted`,
    );
    const params = {
      whole: 3,
      broken: 0.5,
      list: [1, [2]],
      map: { a: { b: 1 } },
      nothing: null,
      text: '’\u0000🙂',
    };
    const [row] = await store.read(statement, params);
    expect(row).toEqual({ ...params, day: '2020-02-29', counted: [1, 2, 3] });
  });

  it('takes a parameter for what it is', async () => {
    for (const text of ["' OR 1=1 //", '`) DETACH DELETE n //', '\\u0027', '$keys', '{id: 1}']) {
      expect(await store.read(testStatement('RETURN $text AS text'), { text })).toEqual([{ text }]);
    }
  });

  it('commits a transaction as a whole', async () => {
    await store.transaction(async (transaction) => {
      expect(await transaction.run(create, { id: 'one' })).toEqual([{ id: 'one' }]);
      await transaction.run(create, { id: 'two' });
    });
    expect(await store.read(ids, {})).toEqual([{ id: 'one' }, { id: 'two' }]);
  });

  it('leaves nothing of a transaction that fails, and goes on', async () => {
    const failing = store.transaction(async (transaction) => {
      await transaction.run(create, { id: 'three' });
      throw new Error('no more');
    });
    await expect(failing).rejects.toThrow('no more');
    await expect(
      store.transaction((transaction) => transaction.run(create, { id: 'one' })),
    ).rejects.toThrow();
    expect(await store.read(ids, {})).toEqual([{ id: 'one' }, { id: 'two' }]);
  });

  it('keeps transactions that overlap apart', async () => {
    await Promise.all(
      ['p', 'q', 'r'].map((id) => store.transaction((transaction) => transaction.run(create, { id }))),
    );
    expect(await store.read(ids, {})).toHaveLength(5);
  });

  it('sets up its constraints and indexes as often as it is asked', async () => {
    await store.setUp(setupConstraints);
    await store.setUp(setupIndexes);
    expect(await store.read(graphNodeCounts, {})).toContainEqual({ name: 'Author', count: 5 });
  });

  it('rejects a statement that is wrong', async () => {
    await expect(store.read(testStatement('THIS IS NOT CYPHER'), {})).rejects.toThrow();
  });
});
