import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCli } from '../support/cli.ts';
import { type Span, startCollector } from '../support/collector.ts';
import { engineUnderTest } from '../support/engine.ts';
import { openTestStore } from '../support/store.ts';

const engine = engineUnderTest();
const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const callerId = '00f067aa0ba902b7';

let cli: ReturnType<typeof createCli>;
let collector: Awaited<ReturnType<typeof startCollector>>;
beforeAll(async () => {
  // On Neo4j the program fills the graph that is left empty.
  await (await openTestStore()).close();
  cli = createCli();
  collector = await startCollector();
});
afterAll(async () => {
  await collector.stop();
  cli.remove();
});

/** Starts the program with these settings, asks it, stops it, and says what it wrote to its log. */
async function serveAndAsk(env: Record<string, string>, ask: (address: string) => Promise<void>) {
  const server = cli.start(['serve'], { ...(engine.name === 'neo4j' && { NEO4J_URI: engine.uri }), ...env });
  const said = await server.said('Stop with Ctrl-C.');
  await ask(/http:\/\/localhost:\d+/.exec(said)?.[0] ?? '');
  server.kill('SIGTERM');
  const { code, stderr } = await server.ended;
  expect(code).toBe(0);
  return stderr;
}

async function post(address: string, query: string, headers: Record<string, string> = {}): Promise<Response> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  await response.text();
  return response;
}

const question = `query AuthorPage {
  author(id: "evan-hubinger") { coauthors(first: 3) { nodes { name papers(first: 1) { nodes { slug } } } } }
}`;

// Each starts the whole program.
describe('traces', { timeout: 120_000 }, () => {
  it('lead from the caller to each statement', async () => {
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' };
    let requestId: string | null = null;
    await serveAndAsk(env, async (address) => {
      const response = await post(address, question, { traceparent: `00-${traceId}-${callerId}-01` });
      requestId = response.headers.get('x-request-id');
      await post(address, 'query MadeUp { nothing }');
      for (const watched of ['health', 'ready', 'metrics'])
        await (await fetch(`${address}/${watched}`)).text();
    });

    expect(collector.received[0]).toMatchObject({ path: '/v1/traces', service: 'coterie' });
    const spans = collector.spans.filter((span) => span.traceId === traceId);
    const childrenOf = (parent: Span) => spans.filter((span) => span.parentSpanId === parent.spanId);
    const [request] = spans.filter((span) => span.parentSpanId === callerId);
    if (!request) throw new Error('no span of the request');
    expect(request).toMatchObject({ name: 'POST /graphql', kind: 2 });
    expect(request.attributes).toEqual({
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'url.path': '/graphql',
      'url.scheme': 'http',
      'http.response.header.x-request-id': [requestId],
      'http.response.status_code': 200,
    });
    const [operation, ...others] = childrenOf(request);
    if (!operation) throw new Error('no span of the operation');
    expect(others).toEqual([]);
    expect(operation.name).toBe('query AuthorPage');
    expect(operation.attributes).toEqual({
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'AuthorPage',
    });
    const statements = childrenOf(operation);
    expect(statements.map(({ name, kind, attributes }) => ({ name, kind, attributes }))).toEqual(
      [
        ['author/by-id', 1, 1],
        ['author/coauthors', 1, 1],
        ['author/papers', 3, 3],
      ].map(([name, keys, rows]) => ({
        name,
        kind: 3,
        attributes: {
          'db.system.name': engine.name,
          'db.operation.name': name,
          'db.response.returned_rows': rows,
          'coterie.statement.keys': keys,
        },
      })),
    );
    expect(spans).toHaveLength(5);
    for (const span of [operation, ...statements]) {
      expect(BigInt(span.startTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(request.startTimeUnixNano));
      expect(BigInt(span.endTimeUnixNano)).toBeLessThanOrEqual(BigInt(request.endTimeUnixNano));
    }

    const refused = collector.spans.filter((span) => span.traceId !== traceId);
    expect(refused).toMatchObject([
      { name: 'POST /graphql', attributes: { 'http.response.status_code': 200 } },
    ]);
    expect(refused[0]?.parentSpanId ?? '').toBe('');
  });

  it('are sent in the usual form, with no more of a question than its name', async () => {
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint, OTEL_SERVICE_NAME: 'graph-of-papers' };
    const before = collector.received.length;
    await serveAndAsk(env, async (address) => void (await post(address, question)));
    const [sent] = collector.received.slice(before);
    expect(sent).toMatchObject({ path: '/v1/traces', type: 'application/x-protobuf' });
    expect(sent?.body).toContain('graph-of-papers');
    expect(sent?.body).toContain('author/coauthors');
    expect(sent?.body).not.toContain('evan-hubinger');
  });

  it('are lost, and said to be, where nobody takes them', async () => {
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' };
    const log = await serveAndAsk(env, async (address) => {
      expect((await post(address, question)).status).toBe(200);
    });
    expect(log).toContain('"source":"opentelemetry"');
    expect(log).toContain('ECONNREFUSED');
  });

  it('are off, and the SDK is not loaded, where nothing asks for them', async () => {
    const before = collector.received.length;
    const tell = path.join(cli.folder, 'tell.cjs');
    writeFileSync(tell, 'process.on("exit", () => process.stderr.write(Object.keys(require.cache).join()))');
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint, NODE_OPTIONS: `--require=${tell}` };
    const ask = async (address: string) => void (await post(address, question));
    expect(await serveAndAsk(env, ask)).toContain('@opentelemetry/sdk-trace');
    expect(collector.received).toHaveLength(before + 1);

    const loaded = await serveAndAsk({ ...env, OTEL_TRACES_EXPORTER: 'none' }, ask);
    expect(loaded).toContain('prom-client');
    expect(loaded).not.toContain('@opentelemetry/sdk-trace');
    expect(collector.received).toHaveLength(before + 1);
  });
});
