import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { createCli } from '../support/cli.ts';

const cli = createCli();
afterAll(() => cli.remove());
const cookbook = path.resolve(import.meta.dirname, '../../cypher/cookbook');

it('asks the graph beside a server that reads it, and by a server that writes to it', async () => {
  const none = await cli.run(['cypher', 'RETURN 1']);
  expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('there is no graph') });

  const reads = cli.start(['serve']);
  await reads.said('Stop with Ctrl-C.');
  const counting = 'MATCH (paper:Paper) RETURN count(paper) AS papers';
  const beside = await cli.run(['cypher', counting, '--format', 'csv']);
  expect(beside).toMatchObject({ code: 0, stdout: 'papers\n20\n' });
  const writing = await cli.run(['cypher', 'CREATE (:Stray)', '--write']);
  expect(writing).toMatchObject({ code: 2, stderr: expect.stringContaining('stop that one first') });
  reads.kill('SIGTERM');
  await reads.ended;

  const server = cli.start(['serve'], { BOLT_WRITE: 'true' });
  const [uri = ''] = /bolt:\/\/localhost:\d+/.exec(await server.said('Stop with Ctrl-C.')) ?? [];
  const locked = await cli.run(['cypher', counting]);
  expect(locked).toMatchObject({ code: 2, stderr: expect.stringContaining('ask that one with NEO4J_URI=') });
  const asked = await cli.run(['cypher', counting, '--format', 'csv'], { NEO4J_URI: uri });
  expect(asked).toMatchObject({
    code: 0,
    stdout: 'papers\n20\n',
    stderr: expect.stringMatching(/^1 row, \d+ ms\n$/),
  });
  server.kill('SIGTERM');
  await server.ended;

  const read = await cli.run(['cypher', counting, '--format', 'jsonl']);
  expect(read).toMatchObject({ code: 0, stdout: '{"papers":20}\n' });
  const refused = await cli.run(['cypher', 'CREATE (:Stray)']);
  expect(refused).toMatchObject({
    code: 1,
    stderr: 'coterie: This statement writes: say --write if it is meant to.\n',
  });
  const file = path.join(cookbook, 'written-with-most.cypher');
  const found = await cli.run([
    'cypher',
    '--file',
    file,
    '--param',
    'author=ethan-perez',
    '--format',
    'jsonl',
  ]);
  expect(found.code).toBe(0);
  expect(JSON.parse(found.stdout.split('\n')[0] ?? '')).toMatchObject({ coauthor: 'Evan Hubinger' });
  const wrong = await cli.run(['cypher', 'RETURN 1;\nMATCH (n RETURN n;']);
  expect(wrong).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('The statement on line 2: syntax error'),
  });
  expect(wrong.stdout).toContain('║ 1 ║');
}, 120_000);

it('ends at Ctrl-C, and so does the statement', async () => {
  await cli.run(['metrics']);
  const console = cli.start(['cypher', 'MATCH (a), (b), (c), (d), (e), (f), (g) RETURN count(*)']);
  await wait(3000);
  expect(console.exitCode).toBe(null);
  console.kill('SIGINT');
  await console.ended;
  expect(console.signalCode).toBe('SIGINT');
}, 60_000);

it.each([
  [['cypher', 'RETURN 1', '--file', 'x'], '--file: give statements or a file with them, not both.'],
  [['cypher', 'RETURN 1', '--format', 'xml'], '--format: "xml" is not table, csv, jsonl.'],
  [['cypher', 'RETURN 1', '--param', '1'], '--param: "1" is not name=value, such as year=2024.'],
])('refuses %j in one line', async (args, line) => {
  expect(await cli.run(args)).toEqual({ code: 2, stdout: '', stderr: `coterie: ${line}\n` });
});
