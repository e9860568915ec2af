import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SettingsError } from '../settings.ts';

/** A server that listens, and how to stop it. */
export interface Listening {
  port: number;
  /** Answers what was asked before, refuses new connections after that, and resolves when the last is answered. */
  stop(): Promise<void>;
}

/** Milliseconds for what is on its way, on a connection that seems idle or one that is not yet accepted. */
const UNDER_WAY = 250;
const LOOK_EVERY = 50;

interface Options {
  /** Aborts when the server is about to stop: each answer ends its connection, so that the next request goes elsewhere. */
  stopping?: AbortSignal;
  /** Milliseconds within which the head of a request has to be sent. */
  headersTimeout?: number;
  /** Milliseconds within which all of it has to be sent. */
  requestTimeout?: number;
}

/**
 * Listens on a host and port (0 takes a free one). A request that is not sent in time is answered with 408 and its
 * connection closed, one whose Host header is no host with 400. Throws SettingsError when it cannot listen.
 */
export async function listen(
  handler: RequestListener,
  host: string,
  port: number,
  { stopping, headersTimeout = 10_000, requestTimeout = 30_000 }: Options = {},
): Promise<Listening> {
  const server = createServer(
    { headersTimeout, requestTimeout, connectionsCheckingInterval: 1000 },
    withHost(handler),
  );
  const stop = stopOf(server, stopping);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(explain(cause, host, port)));
    server.listen(port, host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, stop };
}

/** Addresses of requests are made of the host that they name, so that it has to be one. */
function withHost(handler: RequestListener): RequestListener {
  return (request, response) => {
    if (URL.canParse(`http://${request.headers.host ?? 'localhost'}/`)) return handler(request, response);
    response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
    response.end('The Host header is not a host, such as localhost:4000.\n');
  };
}

/** Lets every answer say that it is the last on its connection once the server is about to stop, and closes it once all are given. */
function stopOf(server: Server, stopping?: AbortSignal): () => Promise<void> {
  const unanswered = new Set<ServerResponse>();
  let stopped = false;
  const isLast = (response: ServerResponse) => {
    if (!response.headersSent) response.setHeader('connection', 'close');
  };
  server.prependListener('request', (_, response) => {
    unanswered.add(response);
    response.once('close', () => unanswered.delete(response));
    if (stopped) isLast(response);
  });
  const begin = () => {
    stopped = true;
    for (const response of unanswered) isLast(response);
  };
  stopping?.addEventListener('abort', begin);
  return async () => {
    begin();
    await sleep(UNDER_WAY);
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // An answer that had begun before leaves its connection open.
    const looking = setInterval(() => server.closeIdleConnections(), LOOK_EVERY);
    await closed;
    clearInterval(looking);
  };
}

function explain(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  if (cause.code === 'EADDRINUSE') {
    return new SettingsError(`PORT: ${port} is in use on ${host}; set PORT to a free one.`, { cause });
  }
  if (cause.code === 'EACCES')
    return new SettingsError(`PORT: no permission to listen on ${port}; take one from 1024 on.`, { cause });
  if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND') {
    return new SettingsError(`HOST: ${host} is not an address of this machine.`, { cause });
  }
  return cause;
}
