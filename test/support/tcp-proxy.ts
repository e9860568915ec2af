import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * How bytes fare on their way: they `pass`, are `held` until they pass again, are `lost` with the connection, of which
 * neither side ever hears again, or the connection is `reset`; or they are late, or come in small parts.
 */
export type Way = 'pass' | 'hold' | 'lose' | 'reset' | { delay: number } | { bytesPerSecond: number };

const TICK = 50;

/** A port of this machine that leads to another one, on a way that can be made bad. */
export async function openProxy(target: string) {
  const { hostname, port } = new URL(target);
  let way: Way = 'pass';
  const pairs = new Set<Pair>();

  class Pair {
    lost = false;
    readonly ends: [Socket, Socket];

    constructor(client: Socket) {
      const server = connect(Number(port), hostname);
      this.ends = [client, server];
      void this.#carry(client, server);
      void this.#carry(server, client);
      pairs.add(this);
    }

    close(): void {
      pairs.delete(this);
      for (const end of this.ends) end.destroy();
    }

    async #carry(from: Socket, to: Socket): Promise<void> {
      from.on('error', () => undefined);
      try {
        for await (const bytes of from) await this.#pass(bytes, to);
      } catch {
        // A connection that breaks ends both of its sides, below.
      }
      while (way === 'hold' || this.lost) await sleep(TICK, undefined, { ref: false });
      this.close();
    }

    async #pass(bytes: Buffer, to: Socket): Promise<void> {
      while (way === 'hold' || this.lost) await sleep(TICK, undefined, { ref: false });
      if (typeof way === 'object' && 'delay' in way) await sleep(way.delay);
      let rest = bytes;
      while (typeof way === 'object' && 'bytesPerSecond' in way && rest.length > 0) {
        const count = Math.max(1, Math.round((way.bytesPerSecond * TICK) / 1000));
        to.write(rest.subarray(0, count));
        rest = rest.subarray(count);
        await sleep(TICK);
      }
      if (rest.length > 0) to.write(rest);
    }
  }

  const server = createServer((client) => {
    client.on('error', () => undefined);
    if (way === 'reset') client.resetAndDestroy();
    else new Pair(client).lost = way === 'lose';
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** How many connections lead through it. */
    connections: () => pairs.size,
    /** Makes the way another one, for the connections that are open as well. */
    turn(to: Way): void {
      way = to;
      for (const pair of pairs) {
        if (to === 'lose') pair.lost = true;
        if (to !== 'reset') continue;
        pair.ends[0].resetAndDestroy();
        pair.close();
      }
    },
    async close(): Promise<void> {
      way = 'pass';
      for (const pair of pairs) pair.close();
      server.close();
    },
  };
}
