import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Arm, arms } from './arms.ts';
import { post } from './client.ts';
import { compare, type Refusal } from './compare.ts';
import { percentile } from './figures.ts';
import { type Graphs, openGraphs } from './graph.ts';
import { pointReads } from './point-reads.ts';
import { type Question, questions } from './questions.ts';
import { type Result, report } from './report.ts';
import { readSample, type Sample } from './sample.ts';
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
  const { sample, ...measured } = await measure(graphs, servers);
  for (const server of servers.splice(0)) await server.stop();
  const result: Result = { ...measured, pointReads: await pointReads(graphs, sample) };
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

async function measure(
  graphs: Graphs,
  servers: Server[],
): Promise<Omit<Result, 'pointReads'> & { sample: Sample }> {
  const coterie = servers.find(({ arm }) => arm.name === 'Coterie');
  if (!coterie) throw new Error('Coterie has to be among the arms, as it knows its cursors.');
  const sample = await readSample(graphs.neo4j.uri, async (query, variables) => {
    const answer = await post(coterie.port, { path: '/graphql', body: JSON.stringify({ query, variables }) });
    const { data, errors } = JSON.parse(answer);
    if (errors) throw new Error(answer);
    return data;
  });
  const timings: Result['timings'] = [];
  const refusals: Refusal[] = [];
  for (const question of askedQuestions) {
    const asked = question.variables(sample);
    const { answering, refusals: refused, digest, bytes } = await compare(question, asked, servers);
    refusals.push(...refused);
    tell(
      `${question.name}: ${answering.length} answer ${asked.length} times alike (${digest}, ${bytes} bytes)`,
    );
    const times = new Map(answering.map(({ arm }) => [arm.name, [] as number[]]));
    for (let round = 0; round < rounds; round++) {
      for (const [set, variables] of asked.entries()) {
        // Each begins as often as the others.
        const turn = (round * asked.length + set) % answering.length;
        for (const server of [...answering.slice(turn), ...answering.slice(0, turn)]) {
          times.get(server.arm.name)?.push(await timed(server, question, variables));
        }
      }
    }
    timings.push({
      question: question.name,
      title: question.title,
      bytes,
      arms: Object.fromEntries(times),
    });
    tell(
      `${question.name}: ${[...times].map(([name, all]) => `${name} ${percentile(all, 0.5).toFixed(1)} ms`).join(', ')}`,
    );
  }
  const load = seconds > 0 ? await underLoad(servers, askedQuestions, sample, refusals, seconds, tell) : [];
  return {
    sample,
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.version,
    papers,
    rounds,
    notes: [
      ...servers.flatMap(({ arm: { name, notes = [] } }) => notes.map((note) => `${name}: ${note}`)),
      ...refusals.map(
        ({ server: { arm }, question, reason }) => `${arm.name} failed at “${question}”: ${reason}`,
      ),
    ],
    command: `npm run bench -- --papers ${papers} --rounds ${rounds}`,
    timings,
    load,
  };
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
