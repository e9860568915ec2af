import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterEach, expect, it, vi } from 'vitest';
import { createCli } from '../support/cli.ts';
import { isThere, readersOf } from '../support/processes.ts';

// Each begins several processes, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 120_000 });

const TIMEOUT = 5000;
const MEMORY = 256;
/** Takes for ever, and next to no memory. */
const ENDLESS = 'MATCH (a), (b), (c), (d), (e), (f), (g) RETURN count(*) AS n';
const EVER_LARGER = 'UNWIND range(1, 1000000000) AS x RETURN x';
const TIMED_OUT = expect.objectContaining({ code: 'Neo.ClientError.Transaction.TransactionTimedOut' });

let cli: ReturnType<typeof createCli>;
let driver: Driver;
afterEach(async () => {
  await driver.close();
  cli.remove();
});

/** A server, and a driver that has a process of it answer. */
async function serve() {
  cli = createCli();
  const server = cli.start(['serve'], {
    COTERIE_TIMEOUT: `${TIMEOUT}`,
    BOLT_MEMORY: `${MEMORY}`,
    LOG_LEVEL: 'error',
  });
  const said = await server.said('Stop with Ctrl-C.');
  const [uri = ''] = /bolt:\/\/localhost:\d+/.exec(said) ?? [];
  const [address = ''] = /http:\/\/localhost:\d+\/graphql/.exec(said) ?? [];
  driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true, maxTransactionRetryTime: 0 });
  expect(readersOf(server.pid)).toEqual([]);
  expect(await papers()).toBe(20);
  const [reader] = readersOf(server.pid);
  if (!reader) throw new Error('no process answers drivers');
  return { server, address, uri, reader: reader.pid };
}

async function ask(statement: string): Promise<unknown> {
  const session = driver.session();
  try {
    return (await session.run(statement)).records[0]?.get(0);
  } finally {
    await session.close();
  }
}

const papers = () => ask('MATCH (p:Paper) RETURN count(p)');

async function askGraphQL(address: string): Promise<unknown> {
  const body = '{"query":"{ papers { totalCount } }"}';
  const headers = { 'content-type': 'application/json' };
  return (await fetch(address, { method: 'POST', headers, body })).json();
}

async function gone(pid: number, within: number): Promise<boolean> {
  for (const end = performance.now() + within; performance.now() < end; await wait(50))
    if (!isThere(pid)) return true;
  return false;
}

async function stopped({ server }: Awaited<ReturnType<typeof serve>>) {
  server.kill('SIGTERM');
  return server.ended;
}

it('row 35: a statement that runs for ever is refused at the timeout and ends, and others are answered meanwhile', async () => {
  const running = await serve();
  const start = performance.now();
  const refused = expect(ask(ENDLESS)).rejects.toThrow(TIMED_OUT);
  expect(await papers()).toBe(20);
  expect(await askGraphQL(running.address)).toEqual({ data: { papers: { totalCount: 20 } } });
  expect(performance.now() - start).toBeLessThan(TIMEOUT);
  await refused;
  expect(performance.now() - start).toBeLessThan(TIMEOUT + 2000);
  expect(await gone(running.reader, TIMEOUT)).toBe(true);
  expect(await papers()).toBe(20);
  const readers = readersOf(running.server.pid);
  expect(readers).toHaveLength(1);
  expect(readers[0]?.pid).not.toBe(running.reader);
  expect(await stopped(running)).toMatchObject({ code: 0, stderr: '' });
});

it('row 35: a statement that takes more memory than it may is refused and ends, and others are answered', async () => {
  const running = await serve();
  let most = 0;
  const looking = setInterval(() => {
    for (const { megabytes } of readersOf(running.server.pid)) most = Math.max(most, megabytes);
  }, 50);
  const [before] = readersOf(running.server.pid);
  await expect(ask(EVER_LARGER)).rejects.toThrow(
    expect.objectContaining({
      code: 'Neo.ClientError.General.TransactionOutOfMemoryError',
      message: `What drivers ask takes more than ${MEMORY} MB: ask for less at once, or set BOLT_MEMORY.`,
    }),
  );
  expect(await askGraphQL(running.address)).toEqual({ data: { papers: { totalCount: 20 } } });
  expect(await gone(running.reader, TIMEOUT)).toBe(true);
  clearInterval(looking);
  expect(most).toBeLessThan((before?.megabytes ?? 0) + MEMORY + 500);
  expect(await papers()).toBe(20);
  expect(await stopped(running)).toMatchObject({ code: 0, stderr: '' });
});

it('what others have under way comes to its end before the process does', async () => {
  const running = await serve();
  const other = driver.session();
  const transaction = await other.beginTransaction();
  await transaction.run('RETURN 1');
  await expect(ask(ENDLESS)).rejects.toThrow(TIMED_OUT);
  const { records } = await transaction.run('MATCH (p:Paper) RETURN count(p) AS n');
  expect(records[0]?.get('n')).toBe(20);
  await transaction.commit();
  await other.close();
  expect(await gone(running.reader, TIMEOUT)).toBe(true);
  await stopped(running);
});

it('a statement that is too late for its client alone does not end the process', async () => {
  const running = await serve();
  const session = driver.session();
  const late = session.run(
    'UNWIND range(1, 3000000) AS a WITH a WHERE a % 7 = 0 RETURN count(a)',
    {},
    {
      timeout: 100,
    },
  );
  await expect(late).rejects.toThrow(TIMED_OUT);
  await session.close();
  expect(await papers()).toBe(20);
  expect(readersOf(running.server.pid).map(({ pid }) => pid)).toEqual([running.reader]);
  await stopped(running);
});

it('a process that is killed takes its connections along, and the next connection begins another', async () => {
  const running = await serve();
  const broken = expect(ask(ENDLESS)).rejects.toThrow(
    expect.objectContaining({ code: neo4j.error.SERVICE_UNAVAILABLE }),
  );
  await wait(300);
  process.kill(running.reader, 'SIGKILL');
  await broken;
  // The server learns of it a moment after the client.
  await wait(500);
  expect(await papers()).toBe(20);
  expect((await stopped(running)).stderr).toContain('the process that answers drivers ended');
});

it('SIGTERM ends the process, whatever it does', async () => {
  const running = await serve();
  const broken = expect(ask(ENDLESS)).rejects.toThrow();
  await wait(300);
  expect(await stopped(running)).toMatchObject({ code: 0, stderr: '' });
  await broken;
  expect(isThere(running.reader)).toBe(false);
});

it('a server that is killed leaves no process behind', async () => {
  const { server, reader } = await serve();
  const broken = expect(ask(ENDLESS)).rejects.toThrow();
  await wait(300);
  server.kill('SIGKILL');
  await server.ended;
  expect(await gone(reader, TIMEOUT + 2000)).toBe(true);
  await broken;
});

it('row 36: a statement whose client has gone ends at the timeout', async () => {
  const running = await serve();
  // Once its driver is closed nobody is told how it ended.
  ask(ENDLESS).catch(() => undefined);
  await wait(300);
  await driver.close();
  expect(await gone(running.reader, 2 * TIMEOUT)).toBe(true);
  await stopped(running);
});

it('takes no more connections than it can, and those that begin like HTTP', async () => {
  const running = await serve();
  let closed = 0;
  const sockets = Array.from({ length: 300 }, () => {
    const socket = connect(Number(new URL(running.uri).port), '127.0.0.1');
    socket.on('error', () => {});
    socket.once('close', () => {
      closed += 1;
    });
    return socket.resume();
  });
  await vi.waitFor(() => expect(closed).toBeGreaterThanOrEqual(300 - 256), 20_000);
  for (const socket of sockets) socket.destroy();
  await vi.waitFor(() => expect(closed).toBe(300));
  const { status } = await fetch(running.uri.replace('bolt', 'http'));
  expect(status).toBe(426);
  expect(await stopped(running)).toMatchObject({ code: 0, stderr: '' });
});
