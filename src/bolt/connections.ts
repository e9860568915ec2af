import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { type Connection, serveConnection } from './connection.ts';
import type { Connections } from './server.ts';
import type { BoltContext } from './session.ts';
import { acceptWebSockets } from './web-socket.ts';

interface Options extends BoltContext {
  /** Origins whose pages may ask from a browser; `*` for all. */
  corsOrigins: readonly string[];
  logger: Logger;
}

/** Connections that this process answers. */
interface OwnConnections extends Connections {
  readonly size: number;
  /** Whether nothing is under way on any. */
  readonly areIdle: boolean;
  /** Closes each as soon as nothing is under way there, and resolves when all are closed. */
  leave(): Promise<void>;
}

const MOST_CONNECTIONS = 256;
/** Whoever connects and says nothing is shown the door. */
const SPEAK_WITHIN = 10_000;

/** Answers drivers in this process, over Bolt and Bolt over WebSocket. */
export function answerHere({ corsOrigins, logger, ...context }: Options): OwnConnections {
  const open = new Map<Socket, Connection>();
  let count = 0;
  const serve = (stream: Duplex, socket: Socket) => {
    count += 1;
    open.set(socket, serveConnection(stream, context, `bolt-${count}`, logger));
  };
  const webSockets = acceptWebSockets(corsOrigins, serve);
  return {
    get size() {
      return open.size;
    },
    get areIdle() {
      return [...open.values()].every(({ isIdle }) => isIdle);
    },
    take(socket) {
      if (open.size >= MOST_CONNECTIONS) return void socket.destroy();
      open.set(socket, { isIdle: true, leave: () => socket.destroy() });
      socket.on('close', () => open.delete(socket));
      socket.on('error', () => socket.destroy());
      const silent = setTimeout(() => socket.destroy(), SPEAK_WITHIN);
      socket.once('close', () => clearTimeout(silent));
      socket.once('data', (begun) => {
        clearTimeout(silent);
        socket.pause();
        if (begun[0] === 'G'.charCodeAt(0)) return webSockets.take(socket, begun);
        serve(socket, socket);
        socket.unshift(begun);
        socket.resume();
      });
      socket.resume();
    },
    leave: () =>
      new Promise((resolve) => {
        const resolveIfAlone = () => {
          if (open.size === 0) resolve();
        };
        for (const [socket, connection] of open) {
          socket.once('close', resolveIfAlone);
          connection.leave();
        }
        resolveIfAlone();
      }),
    async close() {
      for (const socket of open.keys()) socket.destroy();
    },
  };
}
