import { type AddressInfo, createServer, type Socket } from 'node:net';

/** Whoever answers on the connections that drivers make. */
export interface Connections {
  /** Answers on one that was just made, and from which nothing has been read. */
  take(socket: Socket): void;
  /** Closes all, which rolls back what they have open. */
  close(): Promise<void>;
}

/** A Bolt server that listens, and how to stop it. */
export interface BoltServer {
  port: number;
  /** Closes all connections, which rolls back what they have open. */
  stop(): Promise<void>;
}

/** Who asks for no password keeps to this machine, and so does who asks for one: Bolt is not encrypted here. */
const HOST = '127.0.0.1';
const KEEP_ALIVE_AFTER = 60_000;
/** Of those that nobody has taken yet. */
const MOST_CONNECTIONS = 256;

/** Lets drivers of Neo4j connect; port 0 takes a free one. Throws the error of the system when it cannot listen. */
export async function listenBolt(port: number, connections: Connections): Promise<BoltServer> {
  const server = createServer({
    noDelay: true,
    keepAlive: true,
    keepAliveInitialDelay: KEEP_ALIVE_AFTER,
    pauseOnConnect: true,
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.on('connection', (socket) => connections.take(socket));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      // It may never say that it is closed, once connections went to another process that has ended.
      server.close();
      await connections.close();
    },
  };
}
