import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SettingsError } from '../settings.ts';

/** A server that listens, and how to stop it. */
export interface Listening {
  port: number;
  /** Refuses new connections, lets requests in flight finish, and resolves when the last is answered. */
  stop(): Promise<void>;
}

/** Listens on a host and port (0 takes a free one). Throws SettingsError when it cannot. */
export async function listen(handler: RequestListener, host: string, port: number): Promise<Listening> {
  const server = createServer(handler);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(explain(cause, host, port)));
    server.listen(port, host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, stop: () => stop(server) };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
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
