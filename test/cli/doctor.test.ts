import { once } from 'node:events';
import { readFileSync, truncateSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Finding } from '../../src/doctor/finding.ts';
import { createCli } from '../support/cli.ts';
import { useSeededCli } from '../support/seeded.ts';
import { openSmallDisk } from '../support/small-disk.ts';

// Each begins several processes, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 180_000 });

const { cli, putBack } = useSeededCli();
beforeEach(putBack);

async function examine(env: Record<string, string> = {}, from = cli) {
  const { code, stdout } = await from.run(['doctor', '--json'], env);
  const findings = JSON.parse(stdout) as Finding[];
  return { code, findings, of: (check: string) => findings.find((one) => one.check === check) };
}

it('coterie doctor says of each check in a line that it is well, and changes nothing', async () => {
  const before = readFileSync(cli.graphFile);
  const { code, stdout } = await cli.run(['doctor']);
  const lines = stdout.trim().split('\n');
  expect(lines.length).toBeGreaterThan(25);
  // The pages are made by another command.
  expect(lines.filter((line) => !/^(ok {7}|\w+ +pages: )\S/.test(line))).toEqual([]);
  expect(stdout).toContain('ok       constraints: all 12\n');
  expect(code).toBe(stdout.includes('failure') ? 1 : 0);
  expect(readFileSync(cli.graphFile).equals(before)).toBe(true);
});

it('coterie doctor asks the server where that has the graph open, and takes its ports for taken', async () => {
  const server = cli.start(['serve']);
  const said = await server.said('Stop with Ctrl-C.');
  const [, PORT = ''] = /localhost:(\d+)\/graphql/.exec(said) ?? [];
  const [, BOLT_PORT = ''] = /bolt:\/\/localhost:(\d+)/.exec(said) ?? [];
  const { findings, of } = await examine({ PORT, BOLT_PORT });
  server.kill('SIGTERM');
  await server.ended;
  expect(of('connection')?.found).toMatch(/^grafeo .*, which the server has open$/);
  expect(of('PORT')?.found).toBe(`${PORT} is in use, and the server runs`);
  expect(of('BOLT_PORT')?.found).toBe(`${BOLT_PORT} is in use, and the server runs`);
  expect(of('nodes that search finds by former words')?.found).toMatch(/^none of \d+$/);
  expect(findings.filter(({ check, state }) => check !== 'pages' && state !== 'ok')).toEqual([]);
});

it.each([
  ['settings', { PORT: 'x' }, 'failure', 'PORT: "x" is not a port number from 0 to 65535'],
  ['connection', { NEO4J_URI: 'bolt://127.0.0.1:1' }, 'failure', 'No Neo4j answers at bolt://127.0.0.1:1'],
  ['connection', { COTERIE_DATA: 'none' }, 'warning', 'no graph in none/graph.grafeo yet'],
  ['PORT', { HOST: '192.0.2.1' }, 'failure', '0 on 192.0.2.1 cannot be listened on (EADDRNOTAVAIL)'],
])('coterie doctor finds wrong %s in %j', async (check, env, state, found) => {
  const { code, of } = await examine(env as Record<string, string>);
  expect(of(check)).toMatchObject({
    state,
    found: expect.stringContaining(found),
    advice: expect.any(String),
  });
  if (state === 'failure') expect(code).toBe(1);
});

it('coterie doctor finds a file that is damaged, and leaves it alone', async () => {
  truncateSync(cli.graphFile, 300_000);
  const before = readFileSync(cli.graphFile);
  const { code, of } = await examine();
  expect(of('connection')).toMatchObject({ state: 'failure', found: expect.stringContaining('is damaged') });
  expect(code).toBe(1);
  expect(readFileSync(cli.graphFile).equals(before)).toBe(true);
});

it('coterie doctor finds ports that others have', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const PORT = String((other.address() as AddressInfo).port);
  const { of } = await examine({ PORT, BOLT_PORT: PORT });
  other.close();
  for (const check of ['PORT', 'BOLT_PORT'])
    expect(of(check)).toMatchObject({ state: 'warning', found: `${PORT} is in use on 127.0.0.1` });
});

it('coterie doctor finds a disk that has no room for the graph once more, or for anything', async () => {
  // It takes no room, and says it has 15 TB.
  truncateSync(cli.graphFile, 15e12);
  expect((await examine()).of('disk space')).toMatchObject({ state: 'warning' });
  const disk = openSmallDisk(2000);
  try {
    const { of } = await examine({}, createCli(disk));
    if (disk.before.length === 0)
      expect(of('disk space')).toMatchObject({
        state: 'failure',
        found: expect.stringMatching(/^0\.002 GB free/),
      });
  } finally {
    disk.remove();
  }
});
