import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { examples } from '../test/support/examples.ts';
import { readSamples } from '../test/support/metrics.ts';

/**
 * Many clients at once, each asking one example of schema/operations after the other over HTTP, of a server in a process
 * of its own that has the seed. Prints Markdown tables: how fast it answers, and what it takes meanwhile, as its own
 * /metrics tell. Fails where any answer is not what it should be.
 *
 *     npm run bench:load [-- --clients 200 --seconds 120 --every 10]
 *     NEO4J_URI=bolt://localhost:7687 npm run bench:load         # an empty database
 */
const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '120' },
    every: { type: 'string', default: '10' },
  },
});
const clients = Number(values.clients);
const seconds = Number(values.seconds);
const every = Number(values.every);

const data = mkdtempSync(path.join(tmpdir(), 'coterie-load-'));
const server = spawn(process.execPath, ['bin/coterie.js', 'serve'], {
  env: { ...process.env, COTERIE_DATA: data, PORT: '0', BOLT_PORT: 'off' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = once(server, 'exit');
const address = await addressOf();

const requests = examples.map(({ text, variables }) => ({
  method: 'POST' as const,
  path: '/graphql',
  headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
  body: JSON.stringify({ query: text, variables }),
}));
// A database that has just started plans what it is asked for the first time at length.
for (const { path: place, ...request } of [...requests, ...requests]) {
  await (await fetch(address + place, request)).text();
}

const told = [`| after | requests | a second | memory | heap used | event loop, 99 % within | errors |`];
told.push('| ----: | -------: | -------: | -----: | --------: | ----------------------: | -----: |');
let before = 0;
await tell(0);

let nextClient = 0;
const load = autocannon({
  url: address,
  connections: clients,
  duration: seconds,
  // Long answers are told as such, and are no errors.
  timeout: 60,
  requests,
  // Each begins with another question.
  setupClient(client) {
    const first = nextClient++ % requests.length;
    client.setRequests([...requests.slice(first), ...requests.slice(0, first)]);
  },
  verifyBody: (body) => String(body).startsWith('{"data":{'),
});
const start = performance.now();
const watch = setInterval(() => void tell((performance.now() - start) / 1000), every * 1000);
const { latency, errors, timeouts, non2xx, mismatches, requests: done } = await load;
clearInterval(watch);
await new Promise((resolve) => setTimeout(resolve, every * 1000));
await tell((performance.now() - start) / 1000);

const stopping = performance.now();
server.kill('SIGTERM');
const [code] = await ended;
rmSync(data, { recursive: true });
const wrong = errors + non2xx + mismatches;
if (wrong > 0) {
  process.stderr.write(
    `${errors} errors (${timeouts} timeouts), ${non2xx} refusals, ${mismatches} with errors\n`,
  );
}
process.stdout.write(`
| clients | requests | a second | median | 90 % within | 99 % within | slowest | errors |
| ------: | -------: | -------: | -----: | ----------: | ----------: | ------: | -----: |
| ${[clients, done.total, Math.round(done.average)].join(' | ')} | ${[
  latency.p50,
  latency.p90,
  latency.p99,
  latency.max,
]
  .map((ms) => `${ms} ms`)
  .join(' | ')} | ${wrong} |

${told.join('\n')}

Stopped in ${Math.round(performance.now() - stopping)} ms, with code ${code}.
`);
process.exitCode = wrong === 0 && code === 0 ? 0 : 1;

async function addressOf(): Promise<string> {
  for await (const line of createInterface({ input: server.stdout })) {
    const [found] = /http:\/\/localhost:\d+(?=\/$)/.exec(line) ?? [];
    if (found) return found;
  }
  throw new Error('The server did not start.');
}

/** Adds a line on what the server tells of itself now. */
async function tell(after: number): Promise<void> {
  const samples = readSamples(await (await fetch(`${address}/metrics`)).text());
  const answered = (outcome: RegExp) =>
    [...samples]
      .filter(([name]) => name.startsWith('coterie_operation_duration_seconds_count') && outcome.test(name))
      .reduce((sum, [, count]) => sum + count, 0);
  const all = answered(/./);
  const line = [
    `${Math.round(after)} s`,
    all,
    Math.round((all - before) / every),
    megabytes(samples.get('process_resident_memory_bytes')),
    megabytes(samples.get('nodejs_heap_size_used_bytes')),
    `${Math.round((samples.get('nodejs_eventloop_lag_p99_seconds') ?? 0) * 1000)} ms`,
    all - answered(/outcome="ok"/),
  ];
  told.push(`| ${line.join(' | ')} |`);
  before = all;
}

function megabytes(bytes = 0): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
