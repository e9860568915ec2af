import { describe, expect, it, vi } from 'vitest';
import { listen } from '../../src/server/listen.ts';
import { createClient } from '../support/client.ts';
import { useGraph } from '../support/graph.ts';
import { readSamples } from '../support/metrics.ts';

const graph = useGraph();

type Client = ReturnType<typeof createClient>;

/** Lets a server listen while somebody asks it over the network. */
async function overNetwork(client: Client, ask: (address: string) => Promise<unknown>): Promise<void> {
  const server = await listen(client.handler, '127.0.0.1', 0);
  try {
    await ask(`http://127.0.0.1:${server.port}`);
  } finally {
    await server.stop();
  }
}

const requestsOf = ({ log }: Client) =>
  log.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request');

describe('a request', () => {
  it('lasts until its answer is taken: what is read while an export is sent is of it', async () => {
    const client = createClient(graph.store);
    await overNetwork(client, async (address) => {
      const response = await fetch(`${address}/export/papers.csv`, { headers: { 'x-request-id': 'e-1' } });
      expect((await response.text()).split('\n').length).toBeGreaterThan(20);
    });
    expect(requestsOf(client)).toEqual([
      expect.objectContaining({ requestId: 'e-1', route: 'export', status: 200, statements: 3 }),
    ]);
  });

  it('is told as aborted where its client leaves', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const read = vi.fn(async () => {
      await released;
      return [];
    });
    const client = createClient({ ...graph.store, read });
    await overNetwork(client, async (address) => {
      const leaving = new AbortController();
      const asked = fetch(`${address}/graphql?query={sources{name}}`, { signal: leaving.signal });
      await vi.waitFor(() => expect(read).toHaveBeenCalled());
      leaving.abort();
      await expect(asked).rejects.toThrow();
      // The server hears of it on its own time.
      await new Promise((resolve) => setTimeout(resolve, 200));
      release();
      await vi.waitFor(() => expect(requestsOf(client)).toHaveLength(1));
    });
    expect(requestsOf(client)[0]).toMatchObject({ route: 'graphql', status: 'aborted', statements: 1 });
    const samples = readSamples(await (await client.fetch('/metrics')).text());
    const aborted = 'coterie_http_request_duration_seconds_count{route="graphql",status="aborted"}';
    expect(samples.get(aborted)).toBe(1);
    expect(samples.get('coterie_statements_running')).toBe(0);
  });
});
