import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { Patience } from '../../src/ingest/api/patience.ts';

/** A request as it came in. `at` is when, in milliseconds. */
interface Received {
  method: string;
  path: string;
  parameters: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: string;
  at: number;
}

type Responder = (response: ServerResponse, request: Received) => unknown;

interface ApiServer {
  base: string;
  requests: Received[];
  /** How many requests were open at once, at most. */
  mostOpen(): number;
}

/** Waits that are over at once, so that a test of them is quick. */
export const QUICK: Partial<Patience> = {
  tries: 4,
  firstWait: 1,
  longestWait: 4,
  longestRetryAfter: 40,
  timeLimit: 5000,
};

/** A server on loopback until the end of the test: each request has the next answer, the last one again and again. */
export async function serveApi(...answers: Responder[]): Promise<ApiServer> {
  const requests: Received[] = [];
  let open = 0;
  let most = 0;
  const server = createServer(async (request, response) => {
    const at = performance.now();
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    let body = '';
    for await (const chunk of request) body += chunk;
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const { method = '', headers } = request;
    const received = { method, path: pathname, parameters: searchParams, headers, body, at };
    const answer = answers[Math.min(requests.push(received), answers.length) - 1];
    await answer?.(response, received);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}`, requests, mostOpen: () => most };
}

export function answers(text: string, headers: Record<string, string> = {}): Responder {
  return (response) => response.writeHead(200, headers).end(text);
}

export function answersJson(value: unknown): Responder {
  return answers(JSON.stringify(value), { 'content-type': 'application/json' });
}

export function refuses(status: number, text = '', headers: Record<string, string> = {}): Responder {
  return (response) => response.writeHead(status, headers).end(text);
}

export function moves(location: (request: Received) => string, status = 301): Responder {
  return (response, request) => response.writeHead(status, { location: location(request) }).end();
}

export const resets: Responder = ({ socket }) => socket?.resetAndDestroy();

/** Says that it sends all of the text and sends the first half. */
export function cuts(text: string): Responder {
  return (response) => {
    response.writeHead(200, { 'content-length': Buffer.byteLength(text) });
    response.write(text.slice(0, text.length / 2), () => response.socket?.end());
  };
}

export const hangs: Responder = () => {};

/** Sends a text without a length and without an end, a piece at a time. */
export function drips(piece: string, every: number): Responder {
  return async (response) => {
    response.writeHead(200);
    while (!response.destroyed) {
      response.write(piece);
      await wait(every);
    }
  };
}
