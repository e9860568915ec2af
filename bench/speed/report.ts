import { geometricMean, percentile } from './figures.ts';
import type { PointRead } from './point-reads.ts';
import type { Load } from './under-load.ts';

/** All that a run has measured. */
export interface Result {
  date: string;
  machine: string;
  node: string;
  papers: number;
  rounds: number;
  /** What some arms answer otherwise, or not at all. */
  notes: string[];
  command: string;
  /** For each question the milliseconds of each answer, by arm. */
  timings: { question: string; title: string; bytes: number; arms: Record<string, number[]> }[];
  load: Load[];
  pointReads: PointRead[];
}

const HAND = 'hand';
const COTERIE = 'Coterie';
const NEO4J_GRAPHQL = '@neo4j/graphql';
/** Of which arms the medians are compared over all questions. */
const MEANS = [
  [COTERIE, HAND],
  [NEO4J_GRAPHQL, COTERIE],
  ['naive', COTERIE],
] as const;

/** The tables of a run in Markdown: medians, what they are to those of the hand-written server, and spread. */
export function report({
  date,
  machine,
  node,
  papers,
  rounds,
  notes,
  command,
  timings,
  load,
  pointReads,
}: Result): string {
  const names = [...new Set(timings.flatMap(({ arms }) => Object.keys(arms)))];
  const medians = timings.map(({ title, arms }) => {
    const cells = names.map((name) => {
      const times = arms[name];
      return times ? `${percentile(times, 0.5).toFixed(1)}` : '–';
    });
    const ratio = (above: string, below: string) => ratioOf(arms, above, below)?.toFixed(2) ?? '–';
    return row(title, ...cells, ratio(COTERIE, HAND), ratio(NEO4J_GRAPHQL, COTERIE));
  });
  const spread = timings.map(({ title, arms }) =>
    row(
      title,
      ...names.map((name) => {
        const times = arms[name];
        return times ? [0.25, 0.75, 0.95].map((part) => percentile(times, part).toFixed(1)).join(' / ') : '–';
      }),
    ),
  );
  const means = MEANS.flatMap(([above, below]) => {
    const ratios = timings.flatMap(({ arms }) => ratioOf(arms, above, below) ?? []);
    return ratios.length > 0
      ? [`${above} takes ${geometricMean(ratios).toFixed(2)} times as long as ${below}`]
      : [];
  });
  return `${papers} papers, ${rounds} rounds, ${date}, ${machine}, Node ${node}: \`${command}\`

Medians in ms:

${row('question', ...names, 'Coterie / hand', '@neo4j/graphql / Coterie')}
${row('---', ...names.map(() => '---:'), '---:', '---:')}
${medians.join('\n')}
${notes.length === 0 ? '' : `\n${notes.map((note) => `- ${note}`).join('\n')}\n`}
Geometric means: ${means.join(', ')}.

Spread in ms: a quarter, three quarters and 95 % of the answers take no longer.

${row('question', ...names)}
${row('---', ...names.map(() => '---:'))}
${spread.join('\n')}
${load.length === 0 ? '' : underLoad(load)}${ofPointReads(pointReads)}`;
}

function underLoad(load: Load[]): string {
  const hand = load.find(({ arm }) => arm === HAND);
  const rows = load.map(({ arm, throughput, median, p95, memory }) =>
    row(
      arm,
      throughput.toFixed(0),
      hand ? (throughput / hand.throughput).toFixed(2) : '–',
      `${median.toFixed(0)} ms`,
      `${p95.toFixed(0)} ms`,
      `${memory} MB`,
    ),
  );
  return `
${load[0]?.clients} clients at once, all questions in turns:

${row('server', 'requests a second', 'of hand-written', 'median', '95 % within', 'memory')}
${row('---', '---:', '---:', '---:', '---:', '---:')}
${rows.join('\n')}
`;
}

function ofPointReads(reads: PointRead[]): string {
  const rows = reads.map(({ title, embedded, neo4j }) =>
    row(title, embedded.toFixed(3), neo4j.toFixed(3), (neo4j / embedded).toFixed(1)),
  );
  return `
Coterie’s statements alone, medians in ms:

${row('read', 'embedded', 'Neo4j over Bolt', 'Neo4j / embedded')}
${row('---', '---:', '---:', '---:')}
${rows.join('\n')}
`;
}

function row(...cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** What the median of one arm is to that of another; nothing where one of them does not answer. */
function ratioOf(arms: Record<string, number[]>, above: string, below: string): number | undefined {
  const [a, b] = [arms[above], arms[below]];
  return a && b && percentile(a, 0.5) / percentile(b, 0.5);
}
