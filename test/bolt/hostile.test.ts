import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { MessageReader } from '../../src/bolt/chunks.ts';
import { createPacker, structureOf, unpackMessage } from '../../src/bolt/packstream.ts';
import { openBolt } from '../support/bolt.ts';

const HANDSHAKE = Buffer.from('6060b0170000040500000000000000000000000000', 'hex').subarray(0, 20);
const [SUCCESS, IGNORED, FAILURE] = [0x70, 0x7e, 0x7f];
const [HELLO, LOGON, RESET, RUN, BEGIN, PULL] = [0x01, 0x6a, 0x0f, 0x10, 0x11, 0x3f];
const GREETING: [number, ...unknown[]][] = [
  [HELLO, { user_agent: 'test' }],
  [LOGON, { scheme: 'none' }],
];

let bolt: Awaited<ReturnType<typeof openBolt>>;
let driver: Driver;
beforeAll(async () => {
  bolt = await openBolt({ corsOrigins: ['https://example.org'] });
  driver = neo4j.driver(bolt.uri);
});
afterAll(async () => {
  await driver.close();
  await bolt.stop();
});

/** Others are still answered. */
async function expectAnswers(): Promise<void> {
  const { records } = await driver.executeQuery('RETURN 1 AS n');
  expect(records).toHaveLength(1);
}

function messages(...all: [number, ...unknown[]][]): Buffer {
  const parts: Buffer[] = [];
  const packer = createPacker((bytes) => parts.push(Buffer.from(bytes)));
  for (const [signature, ...fields] of all) packer.pack(structureOf(signature, ...fields));
  packer.flush();
  return Buffer.concat(parts);
}

/** Sends bytes and gives all that comes back until the server closes, or `until` answers are there. */
async function say(
  bytes: Buffer,
  until = Number.POSITIVE_INFINITY,
  socket = connect(bolt.port, '127.0.0.1'),
) {
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(part));
  socket.on('error', () => undefined);
  socket.write(bytes);
  const closed = once(socket, 'close');
  const answers = () => {
    const all = Buffer.concat(parts);
    return new MessageReader().read(all.subarray(4), 1e9).map(unpackMessage);
  };
  while (answers().length < until) {
    if (await Promise.race([closed.then(() => true), once(socket, 'data').then(() => false)])) break;
  }
  if (until !== Number.POSITIVE_INFINITY) socket.destroy();
  return { version: Buffer.concat(parts).subarray(0, 4).toString('hex'), answers: answers() };
}

const signatures = ({ answers }: Awaited<ReturnType<typeof say>>) =>
  answers.map(({ signature }) => signature);

describe('whoever comes', () => {
  it.each([
    ['a range of versions', '00080805', '00000405'],
    ['the newest', '00000405', '00000405'],
    ['an old one', '00000005', '00000005'],
    ['one of another major', '00000404', '00000000'],
    ['one that is too new', '00010805', '00000000'],
    ['a manifest', '000001ff', '00000000'],
  ])('agrees on a version, or is sent away: %s', async (_, proposal, version) => {
    const socket = connect(bolt.port, '127.0.0.1');
    socket.write(Buffer.from(`6060b017${proposal}${'0'.repeat(24)}`, 'hex'));
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString('hex')).toBe(version);
    socket.destroy();
  });

  it.each([
    ['another protocol', Buffer.from('SSH-2.0-OpenSSH_9.9\r\n')],
    ['a request of HTTP that is none', Buffer.from('G\0\0\0\r\n\r\n')],
    ['zeros', Buffer.alloc(100)],
    ['a message that is no structure', Buffer.concat([HANDSHAKE, Buffer.from('0001c00000', 'hex')])],
    ['a message that is cut off', Buffer.concat([HANDSHAKE, Buffer.from('0002b1010000', 'hex')])],
    ['a request that is none', Buffer.concat([HANDSHAKE, messages([0x42])])],
    ['a request before HELLO', Buffer.concat([HANDSHAKE, messages([RUN, 'RETURN 1', {}, {}])])],
    ['a request before LOGON', Buffer.concat([HANDSHAKE, messages([HELLO, {}], [RUN, 'RETURN 1', {}, {}])])],
    ['a field of another type', Buffer.concat([HANDSHAKE, messages(...GREETING, [RUN, 1n, {}, {}])])],
    ['a map of another type', Buffer.concat([HANDSHAKE, messages(...GREETING, [RUN, 'RETURN 1', [], {}])])],
    ['PULL of nothing', Buffer.concat([HANDSHAKE, messages(...GREETING, [PULL, { n: 1n }])])],
    ['nesting without end', Buffer.concat([HANDSHAKE, nested(60_000)])],
    [
      'a long message of a stranger',
      Buffer.concat([HANDSHAKE, messages([HELLO, { x: 'x'.repeat(70_000) }])]),
    ],
    [
      'a message that is too long',
      Buffer.concat([HANDSHAKE, messages(...GREETING, [RUN, 'x'.repeat(17e6), {}])]),
    ],
  ])('breaks the rules is sent away, and others are answered: %s', async (_, bytes) => {
    const { answers } = await say(bytes);
    expect(answers.at(-1)?.signature ?? FAILURE).toBe(FAILURE);
    await expectAnswers();
  });

  it('says anything does no harm', async () => {
    const anything = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));
    const chunk = anything.map((bytes) => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(bytes.length);
      return Buffer.concat([HANDSHAKE, messages(...GREETING), length, bytes, Buffer.alloc(2)]);
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, chunk), async (bytes) => {
        const socket = connect(bolt.port, '127.0.0.1');
        socket.on('error', () => undefined);
        socket.end(bytes);
        socket.resume();
        await once(socket, 'close');
      }),
      { numRuns: 200 },
    );
    await expectAnswers();
  });

  it('takes nothing of a large answer holds nobody up', async () => {
    const socket = connect(bolt.port, '127.0.0.1');
    const large: [number, ...unknown[]][] = [
      [RUN, "UNWIND range(1, 100000) AS n RETURN n, 'a text that takes room' AS t", {}, {}],
      [PULL, { n: -1n }],
    ];
    socket.write(Buffer.concat([HANDSHAKE, messages(...GREETING, ...large)]));
    socket.pause();
    await wait(1000);
    await expectAnswers();
    socket.destroy();
  });
});

describe('after a failure', () => {
  it('requests are ignored until RESET', async () => {
    const run: [number, ...unknown[]] = [RUN, 'RETURN 1 AS n', {}, {}];
    const wrong: [number, ...unknown[]] = [RUN, 'RETRN', {}, {}];
    const pull: [number, ...unknown[]] = [PULL, { n: -1n }];
    const first = messages(...GREETING, wrong, pull, run);
    const socket: Socket = connect(bolt.port, '127.0.0.1');
    const before = say(
      Buffer.concat([HANDSHAKE, first]),
      5,
      Object.assign(socket, { destroy: () => socket }),
    );
    expect(signatures(await before)).toEqual([SUCCESS, SUCCESS, FAILURE, IGNORED, IGNORED]);
    socket.removeAllListeners('data');
    const [answer] = await Promise.all([once(socket, 'data'), socket.write(messages([RESET], run))]);
    expect(
      new MessageReader().read(answer[0] as Buffer, 1e6).map((one) => unpackMessage(one).signature),
    ).toEqual([SUCCESS, SUCCESS]);
    socket.end();
  });

  it('RESET ends what was begun', async () => {
    const sent = messages(
      ...GREETING,
      [BEGIN, {}],
      [RUN, 'CREATE (:Begun)', {}, {}],
      [PULL, { n: -1n }],
      [RESET],
    );
    const { answers } = await say(Buffer.concat([HANDSHAKE, sent]), 6);
    expect(answers.at(-1)?.signature).toBe(SUCCESS);
    const { records } = await driver.executeQuery('MATCH (n:Begun) RETURN n');
    expect(records).toEqual([]);
  });
});

describe('Bolt over WebSocket', () => {
  /** What a page of this origin is answered to a greeting. */
  async function greet(origin?: string): Promise<number[]> {
    const socket = new WebSocket(`ws://127.0.0.1:${bolt.port}`, origin ? { origin } : {});
    const parts: Buffer[] = [];
    socket.on('message', (part: Buffer) => parts.push(part));
    await once(socket, 'open');
    socket.send(HANDSHAKE);
    socket.send(messages(...GREETING, [RUN, 'RETURN 1 AS n', {}, {}], [PULL, { n: -1n }]));
    const all = () => new MessageReader().read(Buffer.concat(parts).subarray(4), 1e6).map(unpackMessage);
    while (all().length < 5) await once(socket, 'message');
    socket.close();
    return all().map(({ signature }) => signature);
  }

  it.each([undefined, 'http://localhost:3000', 'https://example.org'])(
    'is for pages of %s',
    async (origin) => {
      expect(await greet(origin)).toEqual([SUCCESS, SUCCESS, SUCCESS, 0x71, SUCCESS]);
    },
  );

  it.each(['https://evil.example', 'null', 'http://localhost.evil.example'])(
    'is not for pages of %s',
    (origin) => expect(greet(origin)).rejects.toThrow('403'),
  );

  it('is what a browser is told that opens the address', async () => {
    const answer = await fetch(`http://127.0.0.1:${bolt.port}/`);
    expect(answer.status).toBe(426);
    expect(await answer.text()).toContain('Bolt');
  });
});

/** A request of lists in lists. */
function nested(depth: number): Buffer {
  const body = Buffer.concat([Buffer.from([0xb1, 0x01]), Buffer.alloc(depth, 0x91), Buffer.from([0xc0])]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length);
  return Buffer.concat([length, body, Buffer.alloc(2)]);
}
