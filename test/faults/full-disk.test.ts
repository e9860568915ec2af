import { readdirSync } from 'node:fs';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openGrafeo } from '../../src/graph/grafeo.ts';
import { createCli } from '../support/cli.ts';
import { rawWork, writeSnapshot } from '../support/openalex.ts';
import { openSmallDisk, type SmallDisk } from '../support/small-disk.ts';
import { snapshotOfFile } from '../support/snapshot.ts';
import { testStatement } from '../support/store.ts';
import { ROUNDS } from './rounds.ts';

const WITHIN = 180_000;
const FULL =
  /^coterie: The graph cannot be written: .*(No space left|File too large).*Make room on the disk; what was committed is kept\.$/m;

let elsewhere: ReturnType<typeof createCli>;
let disk: SmallDisk;
let cli: ReturnType<typeof createCli>;
beforeEach(() => {
  elsewhere = createCli();
});
afterEach(() => {
  disk.remove();
  elsewhere.remove();
});

function onDiskOf(kilobytes: number): void {
  disk = openSmallDisk(kilobytes);
  cli = createCli(disk);
}

/** Sizes at which the log, a checkpoint and the end find no room. */
it.each(ROUNDS.fullDisks)(
  'row 40: an import onto a disk of %i kB that is full says so, and goes on where there is room',
  async (kilobytes) => {
    onDiskOf(kilobytes);
    const works = Array.from({ length: 1000 }, (_, index) => rawWork(index + 1));
    const folder = writeSnapshot(path.join(elsewhere.folder, 'snapshot'), works);
    const command = [
      'import',
      'openalex',
      folder,
      '--no-themes',
      '--rejects',
      path.join(elsewhere.folder, 'rejects.jsonl'),
    ];
    const { code, stderr } = await cli.run(command);
    expect(stderr).toMatch(FULL);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
    disk.makeRoom();
    expect((await cli.run(command)).code).toBe(0);
    expect((await elsewhere.run(command)).code).toBe(0);
    expect(await snapshotOfFile(cli.graphFile)).toEqual(await snapshotOfFile(elsewhere.graphFile));
  },
  WITHIN,
);

it(
  'row 40: a server on a full disk refuses to write, answers, and writes again where there is room',
  async () => {
    onDiskOf(6000);
    const server = cli.start(['serve'], { BOLT_WRITE: 'true' });
    const said = await server.said('Stop with Ctrl-C.');
    const [uri = ''] = /bolt:\/\/localhost:\d+/.exec(said) ?? [];
    const [address = ''] = /http:\/\/localhost:\d+\/graphql/.exec(said) ?? [];
    const driver = neo4j.driver(uri, undefined, { maxTransactionRetryTime: 0 });
    const write = (number: number) =>
      driver.executeQuery(
        'UNWIND range(1, 20) AS place CREATE (:Pad {number: $number, text: $text + place})',
        {
          number: neo4j.int(number),
          text: 'pad'.repeat(5000),
        },
      );
    let acknowledged = 0;
    const refusal = await (async () => {
      for (; acknowledged < 10_000; acknowledged += 1) await write(acknowledged);
    })().catch((error: Error) => error);
    expect(refusal).toMatchObject({
      code: 'Neo.DatabaseError.Transaction.TransactionCommitFailed',
      message: expect.stringMatching(
        /^The graph cannot be written: .*Make room on the disk; what was committed is kept\.$/,
      ),
    });
    const counted = async () =>
      (await driver.executeQuery('MATCH (pad:Pad) RETURN count(pad) AS n')).records[0]?.get('n').toNumber();
    expect(await counted()).toBe(20 * acknowledged);
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ papers { totalCount } }"}',
    });
    expect(await answer.json()).toEqual({ data: { papers: { totalCount: 20 } } });
    // A limit of a process stays with it.
    if (disk.before.length === 0) {
      disk.makeRoom();
      await write(acknowledged);
      acknowledged += 1;
    }
    await driver.close();
    server.kill('SIGTERM');
    const { code, stderr } = await server.ended;
    expect([code, FULL.test(stderr)]).toEqual(disk.before.length === 0 ? [0, false] : [1, true]);

    const store = openGrafeo({ file: cli.graphFile, readOnly: true, timeout: 60_000 });
    const [row] = await store.read(testStatement('MATCH (pad:Pad) RETURN count(pad) AS n'), {});
    await store.close();
    expect(row).toEqual({ n: 20 * acknowledged });
  },
  WITHIN,
);

it(
  'row 40: a server that stops on a full disk ends with 1 and keeps what it acknowledged',
  async () => {
    onDiskOf(6000);
    const server = cli.start(['serve'], { BOLT_WRITE: 'true' });
    const [uri = ''] = /bolt:\/\/localhost:\d+/.exec(await server.said('Stop with Ctrl-C.')) ?? [];
    const driver = neo4j.driver(uri, undefined, { maxTransactionRetryTime: 0 });
    let acknowledged = 0;
    try {
      for (; acknowledged < 10_000; acknowledged += 1) {
        await driver.executeQuery('CREATE (:Pad {text: $text})', {
          text: `${'pad'.repeat(50_000)}${acknowledged}`,
        });
      }
    } catch {}
    await driver.close();
    server.kill('SIGTERM');
    const { code, stderr } = await server.ended;
    expect(stderr).toMatch(FULL);
    expect(code).toBe(1);
    disk.makeRoom();
    expect((await cli.run(['status'])).stdout).toContain('45 authors, 20 papers');
    const store = openGrafeo({ file: cli.graphFile, readOnly: true, timeout: 60_000 });
    const [row] = await store.read(testStatement('MATCH (pad:Pad) RETURN count(pad) AS n'), {});
    await store.close();
    expect(row).toEqual({ n: acknowledged });
  },
  WITHIN,
);

it(
  'row 40: a backup onto a full disk says so and leaves nothing',
  async () => {
    onDiskOf(200);
    const server = elsewhere.start(['serve']);
    await server.said('Stop with Ctrl-C.');
    const target = path.join(disk.folder, 'backup.grafeo');
    const live = await elsewhere.run(['backup', target]);
    server.kill('SIGTERM');
    await server.ended;
    for (const { code, stderr } of [live, await elsewhere.run(['backup', target])]) {
      expect(stderr).toMatch(/No space left on device/);
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(code).toBe(1);
    }
    expect(readdirSync(disk.folder)).toEqual([]);
  },
  WITHIN,
);
