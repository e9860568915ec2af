import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { createServerHandler } from '../../src/server/yoga.ts';
import { readSettings } from '../../src/settings.ts';
import { createClient } from '../support/client.ts';
import { useGraph } from '../support/graph.ts';

const graph = useGraph();

async function said(response: Promise<Response>) {
  const { status, headers, body } = await response;
  return [status, headers.get('cache-control'), (await new Response(body).text()).trim()];
}

describe('those who watch over the server', () => {
  it('are told that it lives, and whether to send it requests', async () => {
    expect(await said(graph.client.fetch('/health'))).toEqual([200, 'no-store', 'alive']);
    expect(await said(graph.client.fetch('/ready'))).toEqual([200, 'no-store', 'ready']);
  });

  it('are not told where the graph is that does not answer', async () => {
    const down = createClient({
      ...graph.store,
      info: () => Promise.reject(new Error('connect ECONNREFUSED 10.1.2.3:7687')),
    });
    expect(await said(down.fetch('/health'))).toEqual([200, 'no-store', 'alive']);
    expect(await said(down.fetch('/ready'))).toEqual([503, 'no-store', 'the graph does not answer']);
  });

  it('are told when it is about to stop, while it still answers', async () => {
    const stopping = new AbortController();
    const { fetch } = createServerHandler(graph.store, pino({ level: 'silent' }), readSettings({}), {
      stopping: stopping.signal,
    });
    const get = async (path: string) => said(Promise.resolve(fetch(`http://localhost${path}`)));
    expect(await get('/ready')).toEqual([200, 'no-store', 'ready']);
    stopping.abort();
    expect(await get('/ready')).toEqual([503, 'no-store', 'stopping']);
    expect(await get('/health')).toEqual([200, 'no-store', 'alive']);
    expect((await fetch('http://localhost/graphql?query={__typename}')).status).toBe(200);
  });

  it('ask at these addresses alone: a topic may be called health', async () => {
    for (const path of ['/topic/health', '/topic/ready', '/graphql?query={__typename}&next=/health']) {
      expect(await said(graph.client.fetch(path))).not.toContain('no-store');
    }
  });
});
