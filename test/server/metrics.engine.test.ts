import { describe, expect, it } from 'vitest';
import { GraphTimeoutError, GraphUnavailableError } from '../../src/graph/store.ts';
import { createClient } from '../support/client.ts';
import { examples } from '../support/examples.ts';
import { useGraph } from '../support/graph.ts';
import { readSamples } from '../support/metrics.ts';
import { counted } from '../support/store.ts';

const graph = useGraph();

type Client = ReturnType<typeof createClient>;

async function textOf(client: Client): Promise<string> {
  const response = await client.fetch('/metrics');
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  return response.text();
}

const samplesOf = async (client: Client) => readSamples(await textOf(client));

function failing(error: Error): Client {
  return createClient({ ...graph.store, read: () => Promise.reject(error) });
}

describe('/metrics', () => {
  it('counts the statements that were read, by name', async () => {
    const { store, statements } = counted(graph.store);
    const client = createClient(store);
    for (const { text } of examples) expect((await client.ask(text)).errors).toBeUndefined();
    const samples = await samplesOf(client);

    const expected = new Map<string, number>();
    for (const name of statements) expected.set(name, (expected.get(name) ?? 0) + 1);
    expect(expected.size).toBeGreaterThan(20);
    const found = [...samples].flatMap(([sample, value]) => {
      const name = /^coterie_statement_duration_seconds_count\{statement="(.+)",outcome="ok"\}$/.exec(sample);
      return name?.[1] ? [[name[1], value] as const] : [];
    });
    expect(new Map(found)).toEqual(expected);
    expect(samples.get('coterie_statements_running')).toBe(0);
    for (const { name } of examples) {
      const operation = `coterie_operation_duration_seconds_count{operation="${name}",outcome="ok"}`;
      expect(samples.get(operation), operation).toBe(1);
    }
    const asked = samples.get('coterie_http_request_duration_seconds_count{route="graphql",status="200"}');
    expect(asked).toBe(examples.length);
  });

  it('tells for how many keys a statement was asked, and how many rows it gave', async () => {
    const client = createClient(graph.store);
    const { data } = await client.ask('{ authors(first: 45) { nodes { metrics { name } } } }');
    expect(data.authors.nodes).toHaveLength(45);
    const samples = await samplesOf(client);
    expect(samples.get('coterie_statement_keys_sum{statement="author/metrics"}')).toBe(45);
    expect(samples.get('coterie_statement_keys_count{statement="author/metrics"}')).toBe(1);
    expect(samples.get('coterie_statement_keys_bucket{le="20",statement="author/metrics"}')).toBe(0);
    expect(samples.get('coterie_statement_keys_bucket{le="50",statement="author/metrics"}')).toBe(1);
    expect(samples.get('coterie_statement_rows_total{statement="author/metrics"}')).toBe(45);
    expect(samples.get('coterie_statement_keys_count{statement="author/list"}')).toBeUndefined();
  });

  it('tells of what went wrong by its code, for requests, operations and statements', async () => {
    const question = '{ papers { totalCount } }';
    for (const [error, outcome, code, status] of [
      [new GraphTimeoutError('slow'), 'timeout', 'GRAPH_TIMEOUT', 503],
      [new GraphUnavailableError('gone'), 'unavailable', 'GRAPH_UNAVAILABLE', 503],
      [new Error('secret'), 'error', 'INTERNAL_SERVER_ERROR', 500],
    ] as const) {
      const client = failing(error);
      await client.ask(question);
      const samples = await samplesOf(client);
      const count = (name: string) => samples.get(name);
      const statement = `statement="paper/newest",outcome="${outcome}"`;
      expect(count(`coterie_statement_duration_seconds_count{${statement}}`)).toBe(1);
      expect(count(`coterie_operation_duration_seconds_count{operation="other",outcome="${code}"}`)).toBe(1);
      expect(count(`coterie_http_request_duration_seconds_count{route="graphql",status="${status}"}`)).toBe(
        1,
      );
      expect(count('coterie_statements_running')).toBe(0);
    }
  });

  it('tells of what was refused before it ran', async () => {
    const client = createClient(graph.store, { MAX_DEPTH: '1' });
    await client.ask('{');
    await client.ask('{ nothing }');
    await client.ask('query AuthorPage { stats { engine } }');
    await client.ask('query ($n: Int) { papers(first: $n) { totalCount } }', { n: 'x' });
    const samples = await samplesOf(client);
    for (const [operation, outcome] of [
      ['other', 'GRAPHQL_PARSE_FAILED'],
      ['other', 'GRAPHQL_VALIDATION_FAILED'],
      ['AuthorPage', 'QUERY_TOO_LARGE'],
      ['other', 'BAD_USER_INPUT'],
    ]) {
      const labels = `operation="${operation}",outcome="${outcome}"`;
      expect(samples.get(`coterie_operation_duration_seconds_count{${labels}}`), labels).toBe(1);
    }
  });

  it('holds as much after ten thousand operations whose names clients made up, and other addresses', async () => {
    const client = createClient(graph.store);
    const ask = async (name: string) => {
      expect((await client.ask(`query ${name} { __typename }`)).status).toBe(200);
    };
    const visit = async (name: string) => {
      await client.fetch(`/nowhere/${name}`, { method: name });
      await client.fetch(`/export/${name}.csv`);
    };
    await ask('Made');
    await visit('MADE');
    await samplesOf(client);
    const before = [...(await samplesOf(client)).keys()];
    for (let one = 0; one < 10_000; one += 1) await ask(`Made${one}`);
    for (let one = 0; one < 100; one += 1) await visit(`MADE${one}`);
    const after = await samplesOf(client);
    expect([...after.keys()]).toEqual(before);
    const all = 'coterie_operation_duration_seconds_count{operation="other",outcome="ok"}';
    expect(after.get(all)).toBe(10_001);
  }, 180_000);

  it('describes each metric, and is of one server alone', async () => {
    const client = createClient(graph.store);
    const other = createClient(graph.store);
    await client.ask('{ stats { engine } }');
    const text = await textOf(client);
    const names = [...text.matchAll(/^# TYPE (\S+) /gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(text).toMatch(new RegExp(`^# HELP ${name} \\S.{20,}$`, 'm'));
    expect(text).toContain('operation="other"');
    expect(await textOf(other)).not.toContain('operation="other"');
  });
});
