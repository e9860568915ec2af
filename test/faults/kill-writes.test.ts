import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { expect, it } from 'vitest';
import { openGrafeo } from '../../src/graph/grafeo.ts';
import { useSeededCli } from '../support/seeded.ts';
import { snapshotOfFile } from '../support/snapshot.ts';
import { testStatement } from '../support/store.ts';
import { ROUNDS } from './rounds.ts';

const { cli, putBack } = useSeededCli();

it(
  `kill -9 during writes over Bolt loses none that was acknowledged and leaves none in part (${ROUNDS.writes} kills)`,
  async () => {
    let acknowledged = 0;
    let next = 0;
    putBack();
    for (let round = 0; round < ROUNDS.writes; round += 1) {
      const server = cli.start(['serve'], { BOLT_WRITE: 'true' });
      const [uri = ''] = /bolt:\/\/localhost:\d+/.exec(await server.said('Stop with Ctrl-C.')) ?? [];
      const driver = neo4j.driver(uri, undefined, { maxTransactionRetryTime: 0 });
      const sure: number[] = [];
      sleep(100 + Math.random() * 400).then(() => server.kill('SIGKILL'));
      try {
        for (;;) {
          const number = next;
          next += 1;
          await driver.executeQuery(
            'UNWIND range(1, 20) AS place CREATE (:Sheaf {number: $number})-[:OF]->(:Straw {number: $number, place: place})',
            { number: neo4j.int(number) },
          );
          sure.push(number);
        }
      } catch {
        await server.ended;
      }
      await driver.close();

      const store = openGrafeo({ file: cli.graphFile, readOnly: true, timeout: 60_000 });
      const rows = await store.read(
        testStatement<{ number: number; straws: number }>(
          'MATCH (sheaf:Sheaf)-[:OF]->(straw:Straw) WHERE sheaf.number = straw.number RETURN sheaf.number AS number, count(straw) AS straws',
        ),
        {},
      );
      const [straws] = await store.read(
        testStatement<{ n: number }>('MATCH (s:Straw) RETURN count(s) AS n'),
        {},
      );
      await store.close();
      const there = new Set(rows.map(({ number }) => number));
      expect(sure.filter((number) => !there.has(number))).toEqual([]);
      expect(rows.filter((row) => row.straws !== 20)).toEqual([]);
      expect(straws?.n).toBe(20 * rows.length);
      acknowledged += sure.length;
      // Of each round the last may have been written, and nobody told.
      expect(rows.length).toBeGreaterThanOrEqual(acknowledged);
      expect(rows.length).toBeLessThanOrEqual(acknowledged + round + 1);
    }
    expect(acknowledged).toBeGreaterThan(ROUNDS.writes);
    process.stdout.write(`${acknowledged} writes acknowledged before ${ROUNDS.writes} kills\n`);
  },
  60_000 + 20_000 * ROUNDS.writes,
);

it(
  `kill -9 while two authors are merged leaves two or one (${ROUNDS.merge} kills)`,
  async () => {
    const command = ['authors', 'merge', 'ethan-perez', 'carson-denison'];
    const graph = async () =>
      (await snapshotOfFile(cli.graphFile)).map((line) =>
        line.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then'),
      );
    putBack();
    const two = await graph();
    const begun = performance.now();
    expect((await cli.run(command)).code).toBe(0);
    const took = performance.now() - begun;
    const one = await graph();
    expect(one).not.toEqual(two);
    let merged = 0;
    let moment = took;
    for (let round = 0; round < ROUNDS.merge; round += 1) {
      putBack();
      const child = cli.start(command);
      sleep(moment).then(() => child.kill('SIGKILL'));
      const { stdout } = await child.ended;
      const now = await graph();
      const isOne = now.length !== two.length;
      expect(now).toEqual(isOne ? one : two);
      if (stdout.includes('from now on')) expect(isOne).toBe(true);
      if (isOne) merged += 1;
      // Each a little later or earlier, so that they come about the moment when it is written.
      moment += (isOne ? -0.04 : 0.04) * took;
    }
    process.stdout.write(`${merged} of ${ROUNDS.merge} merges were through when they were killed\n`);
  },
  60_000 + 20_000 * ROUNDS.merge,
);
