import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type AuthToken, type Driver } from 'neo4j-driver';
import { describe, expect, it, onTestFinished } from 'vitest';
import { grafeoStore } from '../../src/graph/grafeo.ts';
import { openBolt } from '../support/bolt.ts';
import { testStatement, testWrite } from '../support/store.ts';

/** Takes the embedded engine seconds to answer. */
const LONG = 'UNWIND range(1, 16000000) AS a WITH a WHERE a % 7 = 0 RETURN count(a) AS n';

/** A graph in memory that answers drivers until the end of the test. */
async function open(options: Parameters<typeof openBolt>[0] = {}) {
  const bolt = await openBolt(options);
  const drivers: Driver[] = [];
  onTestFinished(async () => {
    await Promise.all(drivers.map((driver) => driver.close()));
    await bolt.stop();
  });
  return {
    ...bolt,
    connect(uri = bolt.uri, auth?: AuthToken, config = {}) {
      const driver = neo4j.driver(uri, auth as AuthToken, { disableLosslessIntegers: true, ...config });
      drivers.push(driver);
      return driver;
    },
  };
}

async function count(driver: Driver): Promise<number> {
  const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS n');
  return records[0]?.get('n');
}

function fails(code: string) {
  return expect.objectContaining({ code });
}

describe('transactions', () => {
  it('commit, or leave nothing', async () => {
    const driver = (await open()).connect();
    const session = driver.session();
    const kept = await session.beginTransaction();
    await kept.run('CREATE (:Kept)');
    const { records } = await kept.run('MATCH (n) RETURN count(n) AS n');
    expect(records[0]?.get('n')).toBe(1);
    await kept.commit();
    const undone = await session.beginTransaction();
    await undone.run('CREATE (:Undone)');
    await undone.rollback();
    const failed = await session.beginTransaction();
    await failed.run('CREATE (:Failed)');
    await expect(failed.run('RETRN')).rejects.toThrow(fails('Neo.ClientError.Statement.SyntaxError'));
    await failed.close();
    await session.close();
    expect(await count(driver)).toBe(1);
  });

  it('of many clients write in turn, and lose nothing', async () => {
    const { connect } = await open();
    const driver = connect();
    await driver.executeQuery('CREATE (:Counter {n: 0})');
    const all = Array.from({ length: 20 }, async () => {
      const session = driver.session();
      await session.executeWrite((transaction) => transaction.run('MATCH (c:Counter) SET c.n = c.n + 1'));
      await session.close();
    });
    await Promise.all(all);
    const { records } = await driver.executeQuery('MATCH (c:Counter) RETURN c.n AS n');
    expect(records[0]?.get('n')).toBe(20);
  });

  it('take turns with the store of the server', async () => {
    const { connect, database } = await open();
    const driver = connect();
    await driver.executeQuery('CREATE (:Counter {n: 0})');
    const cypher = 'MATCH (c:Counter) SET c.n = c.n + 1';
    const store = grafeoStore(database, 20_000);
    await Promise.all(
      Array.from({ length: 10 }, () => [
        driver.executeQuery(cypher),
        store.transaction(({ run }) => run(testWrite(cypher), {})),
      ]).flat(),
    );
    const { records } = await driver.executeQuery('MATCH (c:Counter) RETURN c.n AS n');
    expect(records[0]?.get('n')).toBe(20);
  });

  it('that idle are rolled back, and others write', async () => {
    const { connect } = await open({ timeout: 300 });
    const driver = connect();
    const idle = driver.session();
    const transaction = await idle.beginTransaction();
    await transaction.run('CREATE (:Idle)');
    await wait(400);
    await driver.executeQuery('CREATE (:Other)');
    await expect(transaction.run('RETURN 1')).rejects.toThrow(
      fails('Neo.ClientError.Transaction.TransactionTimedOut'),
    );
    await idle.close();
    expect(await count(driver)).toBe(1);
  });

  it('of clients that go away are rolled back', async () => {
    const { connect } = await open();
    const gone = connect();
    const transaction = await gone.session().beginTransaction();
    await transaction.run('CREATE (:Gone)');
    await gone.close();
    const driver = connect();
    await driver.executeQuery('CREATE (:Other)');
    expect(await count(driver)).toBe(1);
  });
});

describe('answers', () => {
  it('come in parts, and may be left before their end', async () => {
    const driver = (await open()).connect(undefined, undefined, { fetchSize: 7 });
    const session = driver.session();
    const seen: number[] = [];
    for await (const record of session.run('UNWIND range(1, 1000) AS n RETURN n ORDER BY n')) {
      seen.push(record.get('n'));
      if (seen.length === 20) break;
    }
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    const { records } = await session.run('UNWIND range(1, 1000) AS n RETURN n');
    expect(records).toHaveLength(1000);
    await session.close();
  });

  it('of one transaction may be taken side by side', async () => {
    const driver = (await open()).connect(undefined, undefined, { fetchSize: 2 });
    const session = driver.session();
    const transaction = await session.beginTransaction();
    const numbers = transaction.run('UNWIND range(1, 9) AS n RETURN n ORDER BY n');
    const pairs: number[][] = [];
    for await (const number of numbers) {
      const squares = await transaction.run('UNWIND range(1, 5) AS n RETURN n * $by AS n ORDER BY n', {
        by: neo4j.int(number.get('n')),
      });
      pairs.push([number.get('n'), squares.records[4]?.get('n')]);
    }
    expect(pairs).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [n, 5 * n]));
    await transaction.commit();
    await session.close();
  });

  it('tell what was changed', async () => {
    const driver = (await open()).connect();
    const { summary } = await driver.executeQuery('CREATE (:A {x: 1})-[:R]->(:B)');
    expect(summary.counters.updates()).toMatchObject({
      nodesCreated: 2,
      relationshipsCreated: 1,
      propertiesSet: 1,
      labelsAdded: 2,
    });
    expect(summary.queryType).toBe('w');
    expect(summary.counters.containsUpdates()).toBe(true);
  });

  it('row 35: that take too long do not pile up, and the server answers beside them', async () => {
    const { connect, database } = await open({ timeout: 1000 });
    const driver = connect();
    const ask = async (text: string) => {
      const session = driver.session();
      try {
        return await session.run(text);
      } finally {
        await session.close();
      }
    };
    const slow = Array.from({ length: 2 }, () => ask(LONG));
    const timedOut = fails('Neo.ClientError.Transaction.TransactionTimedOut');
    await Promise.all(slow.map((answer) => expect(answer).rejects.toThrow(timedOut)));
    const refused = ask('MATCH (n) RETURN count(n) AS n');
    const store = grafeoStore(database, 20_000);
    expect(await store.read(testStatement('RETURN 1 AS n'), {})).toEqual([{ n: 1 }]);
    await expect(refused).rejects.toThrow(fails('Neo.TransientError.Request.NoThreadsAvailable'));
  });

  it('row 35: that take too long end, and the session goes on', async () => {
    const driver = (await open({ timeout: 20_000 })).connect();
    const session = driver.session();
    const start = performance.now();
    await expect(session.run(LONG, {}, { timeout: 200 })).rejects.toThrow(
      fails('Neo.ClientError.Transaction.TransactionTimedOut'),
    );
    expect(performance.now() - start).toBeLessThan(2000);
    expect((await session.run('RETURN 1 AS n')).records[0]?.get('n')).toBe(1);
    await session.close();
  });
});

describe('drivers', () => {
  it('come by neo4j:// as well', async () => {
    const { connect, port } = await open();
    const driver = connect(`neo4j://localhost:${port}`);
    await driver.executeQuery('CREATE (:A)');
    expect(await count(driver)).toBe(1);
    expect(await driver.getServerInfo()).toMatchObject({ agent: expect.stringMatching(/^Neo4j\/5/) });
  });

  it('need the password where there is one', async () => {
    const { connect, uri } = await open({ password: 'secret' });
    for (const auth of [undefined, neo4j.auth.basic('neo4j', 'wrong'), neo4j.auth.basic('other', 'secret')]) {
      await expect(connect(uri, auth).verifyConnectivity()).rejects.toThrow(
        fails('Neo.ClientError.Security.Unauthorized'),
      );
    }
    expect(await count(connect(uri, neo4j.auth.basic('neo4j', 'secret')))).toBe(0);
  });

  it('may be somebody else in one session', async () => {
    const { connect, uri } = await open({ password: 'secret' });
    const driver = connect(uri, neo4j.auth.basic('neo4j', 'secret'));
    const session = driver.session({ auth: neo4j.auth.basic('neo4j', 'wrong') });
    await expect(session.run('RETURN 1')).rejects.toThrow(fails('Neo.ClientError.Security.Unauthorized'));
    await session.close();
    expect(await count(driver)).toBe(0);
  });

  it('are told of databases that are not there', async () => {
    const driver = (await open()).connect();
    expect(await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' })).toBeDefined();
    await expect(driver.executeQuery('RETURN 1', {}, { database: 'other' })).rejects.toThrow(
      fails('Neo.ClientError.Database.DatabaseNotFound'),
    );
  });

  it('are told of parameters that cannot be', async () => {
    const driver = (await open()).connect();
    const { records } = await driver.executeQuery('CREATE (n:A) RETURN n');
    const nested = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`);
    const zoned = new neo4j.types.DateTime(2024, 1, 2, 3, 4, 5, 0, undefined, 'Europe/Paris');
    const point = new neo4j.types.Point(7203, 1, 2);
    for (const value of [nested, zoned, point, new neo4j.types.LocalDateTime(2024, 1, 2, 3, 4, 5, 1)])
      await expect(driver.executeQuery('RETURN $value', { value })).rejects.toThrow(
        fails(expect.stringMatching(/^Neo\.ClientError\.Statement\.(TypeError|ArgumentError)$/)),
      );
    expect(records).toHaveLength(1);
    expect(await count(driver)).toBe(1);
  });
});
