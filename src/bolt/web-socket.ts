import { createServer, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createWebSocketStream, WebSocketServer } from 'ws';

/** Bytes of a frame; drivers send a message in small ones. */
const LONGEST_FRAME = 1024 * 1024;
const OF_THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/** Takes connections that begin like HTTP, as browsers have no others: Bolt over WebSocket. */
export interface WebSockets {
  take(socket: Socket, begun: Buffer): void;
}

/**
 * `serve` is given a stream for each that opens a WebSocket, and what that goes through. Pages of this machine may, and those of `origins`, `*` for
 * all: unlike with HTTP, it is left to the server whether a page from elsewhere reads what is answered.
 */
export function acceptWebSockets(
  origins: readonly string[],
  serve: (stream: Duplex, socket: Socket) => void,
): WebSockets {
  const webSockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: LONGEST_FRAME,
  });
  const http = createServer((_, response) =>
    response
      .writeHead(426, { connection: 'close', upgrade: 'websocket', 'content-type': 'text/plain' })
      .end('This port speaks Bolt: connect to it with a driver of Neo4j.\n'),
  );
  http.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    if (!mayAsk(request.headers.origin, origins)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
      return;
    }
    webSockets.handleUpgrade(request, socket, head, (webSocket) =>
      serve(createWebSocketStream(webSocket), socket),
    );
  });
  http.on('clientError', (_, socket) => socket.destroy());
  return {
    take(socket, begun) {
      socket.unshift(begun);
      http.emit('connection', socket);
      // What was unshifted comes once it listens.
      process.nextTick(() => socket.resume());
    },
  };
}

function mayAsk(origin: string | undefined, origins: readonly string[]): boolean {
  if (origin === undefined || origins.includes('*') || origins.includes(origin)) return true;
  return URL.canParse(origin) && OF_THIS_MACHINE.includes(new URL(origin).hostname);
}
