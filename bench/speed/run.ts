import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Arm, arms } from './arms.ts';
import { post } from './client.ts';
import { type Graphs, openGraphs } from './graph.ts';
import { type Question, questions } from './questions.ts';
import { type Result, report } from './report.ts';
import { readSample } from './sample.ts';
import { type Server, startServer } from './server.ts';
import { underLoad } from './under-load.ts';

/**
 * Asks several servers the same questions of the same graph, side by side in one run: first all answers are compared, then
 * each question is timed, all servers in turns. Prints a Markdown table and writes it, with all figures, to `--out`.
 *
 *     npm run bench -- --papers 30000 --data FOLDER [--rounds 5] [--arms hand,Coterie] [--questions author,papers]
 */
const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '30000' },
    data: { type: 'string', default: '.coterie/bench' },
    neo4j: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    load: { type: 'string', default: '20' },
    arms: { type: 'string' },
    questions: { type: 'string' },
    out: { type: 'string', default: 'bench/results' },
  },
});
const rounds = Number(values.rounds);
const papers = Number(values.papers);
const seconds = Number(values.load);
const chosen = <One extends { name: string }>(all: One[], names?: string) =>
  names ? all.filter(({ name }) => names.split(',').includes(name)) : all;
const askedArms = chosen(arms, values.arms);
const askedQuestions = chosen(questions, values.questions);

const tell = (line: string) => process.stderr.write(`${line}\n`);
tell(`The graphs of ${papers} papers …`);
const graphs = await openGraphs(papers, path.resolve(values.data), values.neo4j);
const servers: Server[] = [];
try {
  for (const arm of askedArms) servers.push(await startServer(arm, graphs));
  const result = await measure(graphs, servers);
  const markdown = report(result);
  process.stdout.write(markdown);
  mkdirSync(values.out, { recursive: true });
  const file = path.join(values.out, `speed-${papers}`);
  writeFileSync(`${file}.md`, markdown);
  writeFileSync(`${file}.json`, `${JSON.stringify(result, undefined, 1)}\n`);
} finally {
  for (const server of servers) await server.stop();
  await graphs.neo4j.remove();
}

async function measure(graphs: Graphs, servers: Server[]): Promise<Result> {
  const coterie = servers.find(({ arm }) => arm.name === 'Coterie');
  if (!coterie) throw new Error('Coterie has to be among the arms, as it knows its cursors.');
  const sample = await readSample(graphs.neo4j.uri, async (query, variables) => {
    const answer = await post(coterie.port, { path: '/graphql', body: JSON.stringify({ query, variables }) });
    const { data, errors } = JSON.parse(answer);
    if (errors) throw new Error(answer);
    return data;
  });
  const timings: Result['timings'] = [];
  for (const question of askedQuestions) {
    const asked = question.variables(sample);
    const taking = await compare(question, asked, servers);
    const times = new Map(taking.map(({ server: { arm } }) => [arm.name, [] as number[]]));
    for (let round = 0; round < rounds; round++) {
      for (const [set, variables] of asked.entries()) {
        // Each begins as often as the others.
        const turn = (round * asked.length + set) % taking.length;
        for (const { server } of [...taking.slice(turn), ...taking.slice(0, turn)]) {
          times.get(server.arm.name)?.push(await timed(server, question, variables));
        }
      }
    }
    timings.push({
      question: question.name,
      title: question.title,
      bytes: taking[0]?.bytes ?? 0,
      arms: Object.fromEntries(times),
    });
    tell(
      `${question.name}: ${[...times].map(([name, all]) => `${name} ${middle(all).toFixed(1)} ms`).join(', ')}`,
    );
  }
  const load = seconds > 0 ? await underLoad(servers, askedQuestions, sample, seconds, tell) : [];
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.version,
    papers,
    rounds,
    notes: servers.flatMap(({ arm: { name, notes = [] } }) => notes.map((note) => `${name}: ${note}`)),
    command: `npm run bench -- --papers ${papers} --rounds ${rounds}`,
    timings,
    load,
  };
}

/** Has all servers answer everything once and compares it. Throws where one answers other than the first. */
async function compare(question: Question, asked: Record<string, unknown>[], servers: Server[]) {
  const taking = servers.filter(({ arm }) => arm.request(question, {}));
  const answers = [];
  for (const server of taking) {
    const { arm, port } = server;
    let bytes = 0;
    const digests: string[] = [];
    for (const variables of asked) {
      const request = arm.request(question, variables);
      if (!request) continue;
      const text = await post(port, request);
      bytes += text.length / asked.length;
      digests.push(JSON.stringify(sorted(arm.canonical(question, JSON.parse(text), variables))));
    }
    answers.push({ server, bytes: Math.round(bytes), digests });
  }
  const [first, ...others] = answers;
  for (const { server, digests } of others) {
    const differs = digests.findIndex((one, index) => one !== first?.digests[index]);
    if (differs < 0) continue;
    throw new Error(
      `${question.name} with ${JSON.stringify(asked[differs])}: ${first?.server.arm.name} answers\n${first?.digests[differs]}\n${server.arm.name} answers\n${digests[differs]}`,
    );
  }
  const digest = createHash('sha256').update(String(first?.digests)).digest('hex').slice(0, 12);
  tell(
    `${question.name}: ${answers.length} answer alike ${asked.length} times (${digest}, ${first?.bytes} bytes)`,
  );
  return answers;
}

/** With the keys of objects in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}

async function timed(
  { arm, port }: { arm: Arm; port: number },
  question: Question,
  variables: Record<string, unknown>,
) {
  const request = arm.request(question, variables);
  if (!request) return Number.NaN;
  const start = performance.now();
  await post(port, request);
  return performance.now() - start;
}

function middle(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
