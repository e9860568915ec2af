import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Logger } from 'pino';
import { serveConnection } from './connection.ts';
import type { BoltContext } from './session.ts';
import { acceptWebSockets } from './web-socket.ts';

export interface BoltOptions extends BoltContext {
  /** 0 takes a free one. */
  port: number;
  /** Origins whose pages may ask from a browser; `*` for all. */
  corsOrigins: readonly string[];
  logger: Logger;
}

/** A Bolt server that listens, and how to stop it. */
export interface BoltServer {
  port: number;
  /** Closes all connections, which rolls back what they have open. */
  stop(): Promise<void>;
}

/** Who asks for no password keeps to this machine, and so does who asks for one: Bolt is not encrypted here. */
const HOST = '127.0.0.1';
const MOST_CONNECTIONS = 256;
const KEEP_ALIVE_AFTER = 60_000;
/** Whoever connects and says nothing is shown the door. */
const SPEAK_WITHIN = 10_000;

/**
 * Answers drivers of Neo4j from the embedded engine, over Bolt and Bolt over WebSocket. Throws the error of the system
 * when it cannot listen.
 */
export async function listenBolt({
  port,
  corsOrigins,
  logger,
  ...context
}: BoltOptions): Promise<BoltServer> {
  const sockets = new Set<Socket>();
  let count = 0;
  const nextId = () => {
    count += 1;
    return `bolt-${count}`;
  };
  const webSockets = acceptWebSockets(corsOrigins, (stream) =>
    serveConnection(stream, context, nextId(), logger),
  );
  const server = createServer({ noDelay: true, keepAlive: true, keepAliveInitialDelay: KEEP_ALIVE_AFTER });
  server.maxConnections = MOST_CONNECTIONS;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    const silent = setTimeout(() => socket.destroy(), SPEAK_WITHIN);
    socket.once('close', () => clearTimeout(silent));
    socket.once('data', (begun) => {
      clearTimeout(silent);
      socket.pause();
      if (begun[0] === 'G'.charCodeAt(0)) return webSockets.take(socket, begun);
      serveConnection(socket, context, nextId(), logger);
      socket.unshift(begun);
      socket.resume();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
