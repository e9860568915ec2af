import { once } from 'node:events';
import { connect } from 'node:net';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../src/server/listen.ts';
import { createServerHandler } from '../../src/server/yoga.ts';
import { openMemoryStore } from '../support/store.ts';

let server: Listening;
beforeAll(async () => {
  const handler = createServerHandler(openMemoryStore(), pino({ level: 'silent' }));
  server = await listen(handler, '127.0.0.1', 0, { headersTimeout: 300, requestTimeout: 1000 });
});
afterAll(() => server.stop());

/** All that the server says to these bytes, a byte every 20 ms after the first `at once`, until it closes the connection. */
async function send(text: string, atOnce = text.length): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  let said = '';
  socket.on('data', (part) => {
    said += part;
  });
  socket.on('error', () => undefined);
  const closed = once(socket, 'close');
  socket.write(text.slice(0, atOnce));
  let at = atOnce;
  const trickle = setInterval(() => {
    if (at < text.length && socket.writable) socket.write(text[at] ?? '');
    at += 1;
  }, 20);
  await closed;
  clearInterval(trickle);
  return said;
}

const head = (...more: string[]) =>
  ['POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Type: application/json', ...more].join('\r\n');
const body = JSON.stringify({ query: `{ __typename } # ${'x'.repeat(500)}` });
const question = `${head(`Content-Length: ${body.length}`, 'Connection: close')}\r\n\r\n${body}`;

describe('the server', () => {
  it('answers what is sent in time', async () => {
    expect(await send(question)).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*"__typename":"Query"/);
  });

  it.each([
    ['head', 10],
    ['body', question.length - 400],
  ])(
    'row 10: an upload whose %s trickles is answered with 408 and its connection closed',
    async (_, atOnce) => {
      expect(await send(question, atOnce)).toMatch(/^HTTP\/1\.1 408 /);
      expect(await send(question)).toMatch(/^HTTP\/1\.1 200 /);
    },
  );

  it('row 11: a length beside chunks is answered with 400 and its connection closed', async () => {
    const smuggled = `${head('Content-Length: 6', 'Transfer-Encoding: chunked')}\r\n\r\n0\r\n\r\nG`;
    expect(await send(smuggled)).toMatch(/^HTTP\/1\.1 400 /);
  });

  it.each(['[::bad', 'a b', '%%%', 'x:99999999', '<script>'])(
    'answers a host that is none, %s, with 400',
    async (host) => {
      const answer = await send(question.replace('Host: localhost', `Host: ${host}`));
      expect(answer).toMatch(/^HTTP\/1\.1 400 [\s\S]*The Host header is not a host/);
      expect(answer).not.toContain('TypeError');
    },
  );

  it('row 9: an address of 20 KB is answered with 414 or 431', async () => {
    expect(
      await send(`GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`),
    ).toMatch(/^HTTP\/1\.1 4(14|31) /);
  });
});
