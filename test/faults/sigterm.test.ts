import { once } from 'node:events';
import http from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCli } from '../support/cli.ts';
import { ROUNDS } from './rounds.ts';

const CLIENTS = 8;
const body = JSON.stringify({
  query:
    '{ papers(first: 20) { nodes { title authors(first: 10) { nodes { name coauthors(first: 3) { totalCount } } } } } }',
});

let cli: ReturnType<typeof createCli>;
beforeAll(async () => {
  cli = createCli();
});
afterAll(() => cli.remove());

/** One request with the time when it was sent; the answer's text, or what befell it. */
interface Asked {
  sentAt: number;
  answer?: string;
  error?: NodeJS.ErrnoException;
}

function ask(port: number, agent: http.Agent): Promise<Asked> {
  return new Promise((resolve) => {
    const asked: Asked = { sentAt: Number.POSITIVE_INFINITY };
    const failed = (error: NodeJS.ErrnoException) => resolve({ ...asked, error });
    const request = http.request(
      {
        port,
        host: '127.0.0.1',
        path: '/graphql',
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json' },
      },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece) => pieces.push(piece));
        response.on('error', failed);
        response.on('end', () => resolve({ ...asked, answer: Buffer.concat(pieces).toString() }));
      },
    );
    request.on('error', failed);
    request.end(body, () => {
      asked.sentAt = performance.now();
    });
  });
}

it(
  `row 37: SIGTERM under load drops no request that was sent before, and ends with 0 (${ROUNDS.sigterm} rounds)`,
  async () => {
    for (let round = 0; round < ROUNDS.sigterm; round += 1) {
      const server = cli.start(['serve']);
      const said = await server.said('Stop with Ctrl-C.');
      const port = Number(/localhost:(\d+)\/graphql/.exec(said)?.[1]);
      const agent = new http.Agent({ keepAlive: true, maxSockets: CLIENTS });
      const whole = (await ask(port, agent)).answer;
      expect(JSON.parse(whole ?? '').data.papers.nodes).toHaveLength(20);

      const asked: Asked[] = [];
      let stopped = false;
      const clients = Array.from({ length: CLIENTS }, async () => {
        while (!stopped) {
          const one = await ask(port, agent);
          asked.push(one);
          if (one.error) return;
          // Now and then a connection is idle when the signal comes.
          await sleep(Math.random() * 20);
        }
      });
      await sleep(200 + Math.random() * 300);
      const signalled = performance.now();
      server.kill('SIGTERM');
      const ended = await server.ended;
      stopped = true;
      await Promise.all(clients);
      agent.destroy();

      expect(ended, `round ${round}`).toMatchObject({ code: 0, stderr: '' });
      const before = asked.filter(({ sentAt }) => sentAt < signalled);
      expect(before.length).toBeGreaterThan(CLIENTS);
      expect(before.filter(({ answer }) => answer !== whole)).toEqual([]);
      // Who came later was answered in full or refused, and nothing in between.
      for (const { answer, error } of asked)
        expect(answer ?? error?.code).toMatch(/^\{"data"|^ECONN(REFUSED|RESET)$/);
      const late = connect(port, '127.0.0.1');
      const [refusal] = (await once(late, 'error')) as [NodeJS.ErrnoException];
      expect(refusal.code).toBe('ECONNREFUSED');
    }
  },
  60_000 + 20_000 * ROUNDS.sigterm,
);
