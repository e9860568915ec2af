import { cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openGrafeo } from '../../src/graph/grafeo.ts';
import { useSeededCli } from '../support/seeded.ts';
import { snapshotOfFile } from '../support/snapshot.ts';
import { testStatement, testWrite } from '../support/store.ts';

// Each begins several processes, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 180_000 });

const { cli, seeded, putBack } = useSeededCli();
beforeEach(putBack);

const inFolder = (name: string) => path.join(cli.folder, name);

describe('coterie backup and restore', () => {
  it('bring back what was there, and keep what it was replaced with', async () => {
    const backup = await cli.run(['backup', 'one.grafeo']);
    expect(backup.stdout).toMatch(/^one\.grafeo: \d\.\d MB: 45 authors, 20 papers/);
    expect(backup.stderr).toMatch(/^\{"step":"copying".*\n(.*\n)*\{"step":"checking"/);
    expect(backup.code).toBe(0);
    const changed = openGrafeo({ file: cli.graphFile, timeout: 60_000 });
    await changed.transaction((transaction) =>
      transaction.run(testWrite('MATCH (p:Paper) DETACH DELETE p'), {}),
    );
    await changed.close();
    const without = await snapshotOfFile(cli.graphFile);

    const refused = await cli.run(['restore', 'one.grafeo']);
    expect(refused.stderr).toContain(`There is a graph in ${cli.graphFile} already: say --force`);
    expect(refused.code).toBe(2);
    expect(await snapshotOfFile(cli.graphFile)).toEqual(without);

    const restored = await cli.run(['restore', 'one.grafeo', '--force']);
    const [, aside = ''] = /the graph that was there is now (.*)\n/.exec(restored.stdout) ?? [];
    expect(restored.stdout).toContain(`${cli.graphFile}: 45 authors, 20 papers`);
    expect(restored.code).toBe(0);
    expect(await snapshotOfFile(cli.graphFile)).toEqual(await snapshotOfFile(seeded));
    expect(await snapshotOfFile(aside)).toEqual(without);
  });

  it('do so while the server runs and others write, with all that was acknowledged before', async () => {
    const server = cli.start(['serve'], { BOLT_WRITE: 'true' });
    const [uri = ''] = /bolt:\/\/localhost:\d+/.exec(await server.said('Stop with Ctrl-C.')) ?? [];
    const driver = neo4j.driver(uri);
    let written = 0;
    let done = false;
    // Each write is a pair: half of one would show.
    const writing = (async () => {
      for (; !done; written += 1) {
        await driver.executeQuery('CREATE (:Pair {number: $number})-[:OF]->(:Pair {number: $number})', {
          number: written,
        });
      }
    })();
    while (written < 20) await new Promise((resolve) => setTimeout(resolve, 10));
    const before = written;
    const { code, stderr } = await cli.run(['backup', 'live.grafeo', '--force']);
    done = true;
    await writing;
    expect([code, stderr]).toEqual([0, expect.stringContaining('"step":"checking"')]);
    const refused = await cli.run(['restore', 'live.grafeo', '--force']);
    expect(refused.stderr).toContain('another process has it open: stop that one first');
    expect(refused.code).toBe(2);
    await driver.close();
    server.kill('SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0 });
    expect(existsSync(path.join(path.dirname(cli.graphFile), 'server.sock'))).toBe(false);

    const store = openGrafeo({ file: inFolder('live.grafeo'), readOnly: true, timeout: 60_000 });
    const pairs = await store.read(
      testStatement<{ one: number; other: number }>(
        'MATCH (one:Pair)-[:OF]->(other:Pair) RETURN one.number AS one, other.number AS other ORDER BY one',
      ),
      {},
    );
    const [count] = await store.read(testStatement('MATCH (p:Pair) RETURN count(p) AS count'), {});
    await store.close();
    expect(pairs.length).toBeGreaterThanOrEqual(before);
    expect(pairs).toEqual(pairs.map((_, number) => ({ one: number, other: number })));
    expect(count).toEqual({ count: 2 * pairs.length });
  });

  it('do so while the server only reads, but for restoring', async () => {
    const server = cli.start(['serve']);
    await server.said('Stop with Ctrl-C.');
    const before = readdirSync(path.dirname(cli.graphFile));
    expect((await cli.run(['backup', 'read.grafeo', '--force'])).code).toBe(0);
    const refused = await cli.run(['restore', 'read.grafeo', '--force']);
    expect(refused.stderr).toContain('another process has it open: stop that one first');
    expect(refused.code).toBe(2);
    expect(readdirSync(path.dirname(cli.graphFile))).toEqual(before);
    expect((await cli.run(['status'])).stdout).toContain('which the server has open');
    server.kill('SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
    expect(await snapshotOfFile(inFolder('read.grafeo'))).toEqual(await snapshotOfFile(seeded));
  });

  it('take with them what a killed process had committed, and nothing of it into another graph', async () => {
    const server = cli.start(['serve'], { BOLT_WRITE: 'true' });
    const [uri = ''] = /bolt:\/\/localhost:\d+/.exec(await server.said('Stop with Ctrl-C.')) ?? [];
    const driver = neo4j.driver(uri);
    for (let number = 0; number < 5; number += 1)
      await driver.executeQuery('CREATE (:Late {number: $number})', { number });
    server.kill('SIGKILL');
    await server.ended;
    await driver.close();
    expect((await cli.run(['backup', 'late.grafeo', '--force'])).code).toBe(0);
    const late = await snapshotOfFile(inFolder('late.grafeo'));
    expect(late.filter((line) => line.startsWith('Late '))).toHaveLength(5);
    const restored = await cli.run(['restore', seeded, '--force']);
    const [, aside = ''] = /is now (.*)\n/.exec(restored.stdout) ?? [];
    expect(await snapshotOfFile(cli.graphFile)).toEqual(await snapshotOfFile(seeded));
    expect(await snapshotOfFile(aside)).toEqual(late);
  });
});

describe('coterie backup', () => {
  it('replaces a file only when it is told to, and leaves none that is not whole', async () => {
    for (const args of [
      ['backup', 'seeded/graph.grafeo'],
      ['backup', 'nowhere/x.grafeo'],
    ]) {
      expect(await cli.run(args)).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/^coterie: .*(there already|no folder)/),
      });
    }
    const before = readdirSync(cli.folder);
    truncateSync(cli.graphFile, 100_000);
    const { code, stderr } = await cli.run(['backup', 'cut.grafeo']);
    expect(stderr).toMatch(/^coterie: The graph in .*graph\.grafeo: it cannot be opened \(.*damaged/m);
    expect(code).toBe(2);
    expect(readdirSync(cli.folder)).toEqual(before);
  });

  it('says what there is not', async () => {
    rmSync(cli.graphFile);
    const { code, stderr } = await cli.run(['backup', 'none.grafeo']);
    expect(stderr).toMatch(/^coterie: COTERIE_DATA: there is no graph in .* yet/m);
    expect(code).toBe(2);
  });
});

describe('coterie restore', () => {
  it.each([
    ['nowhere.grafeo', /^coterie: nowhere\.grafeo: there is no such file\.$/m],
    [
      'text.grafeo',
      /^coterie: The graph in text\.grafeo: it cannot be opened \(.*not a Grafeo database\)\.$/m,
    ],
    ['cut.grafeo', /^coterie: The graph in cut\.grafeo: it cannot be opened \(the file .* is damaged/m],
    ['foreign.grafeo', /^coterie: foreign\.grafeo holds no graph of Coterie\.$/m],
  ])('refuses %s, and leaves what is there', async (file, message) => {
    cpSync(seeded, inFolder('cut.grafeo'));
    truncateSync(inFolder('cut.grafeo'), 200_000);
    cpSync(path.resolve('package.json'), inFolder('text.grafeo'));
    rmSync(inFolder('foreign.grafeo'), { force: true });
    const foreign = openGrafeo({ file: inFolder('foreign.grafeo'), timeout: 60_000 });
    await foreign.transaction((transaction) => transaction.run(testWrite('CREATE (:Recipe)'), {}));
    await foreign.close();
    const before = readFileSync(cli.graphFile);
    const { code, stderr } = await cli.run(['restore', file, '--force']);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(readFileSync(cli.graphFile).equals(before)).toBe(true);
    expect(readdirSync(path.dirname(cli.graphFile))).toEqual(['graph.grafeo']);
  });

  it('begins a graph where there is none', async () => {
    rmSync(path.join(cli.folder, 'data'), { recursive: true });
    expect((await cli.run(['restore', seeded])).code).toBe(0);
    expect(await snapshotOfFile(cli.graphFile)).toEqual(await snapshotOfFile(seeded));
  });
});

it.each([
  ['backup', 'neo4j-admin database dump papers --to-path=FOLDER'],
  ['restore', 'neo4j-admin database load papers --from-path=FOLDER --overwrite-destination'],
])('on Neo4j, %s says which command is meant', async (command, meant) => {
  const { code, stderr } = await cli.run([command, 'x'], {
    NEO4J_URI: 'bolt://127.0.0.1:1',
    NEO4J_DATABASE: 'papers',
  });
  expect(stderr).toContain(`\`${meant}\``);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(2);
});
