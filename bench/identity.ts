import { parseArgs } from 'node:util';
import { resolveNamesakes } from '../src/identity/resolve.ts';
import { createProgress } from '../src/progress.ts';
import { type Measure, measure, readSet } from './identity-measure.ts';
import { makeIdentitySet } from './identity-set.ts';
import { openEmpty } from './open.ts';

/**
 * How well imports tell who is who: reads papers by known people, whose names five sources print in their ways, into
 * an empty graph, and compares which mentions became one author with who was meant. Prints pairwise precision and
 * recall for each seed, of the pairs of all seeds together, and the least of them, and for a single seed recall by the
 * way in which names are printed.
 *
 *     npm run bench:identity                       # eight seeds to which nothing was fitted
 *     npm run bench:identity -- --seeds 1          # one of those to which the weights are fitted
 */
const { values } = parseArgs({ options: { seeds: { type: 'string', default: '2,3,11,12,13,21,22,23' } } });
const seeds = values.seeds.split(',').map(Number);

const say = (text: string) => process.stdout.write(`${text}\n`);
const row = (cells: (string | number)[]) => say(`| ${cells.join(' | ')} |`);
row(['seed', 'mentions', 'people', 'authors', 'precision', 'recall', 'import', 'telling apart']);
row(Array(8).fill('---'));
const measures: Measure[] = [];
for (const seed of seeds) measures.push(await run(seed));

const least = (figure: 'precision' | 'recall') => Math.min(...measures.map((one) => one[figure])).toFixed(4);
if (seeds.length > 1) {
  const all = (kind: 'meant' | 'made' | 'right') => measures.reduce((sum, { pairs }) => sum + pairs[kind], 0);
  const together = [all('right') / all('made'), all('right') / all('meant')].map((share) => share.toFixed(4));
  row(['all together', '', '', '', ...together, '', '']);
  row(['least', '', '', '', least('precision'), least('recall'), '', '']);
} else {
  for (const { variant, mentions, recall } of measures[0]?.variants ?? [])
    say(`${variant}: ${mentions} mentions, recall ${recall.toFixed(3)}`);
}

async function run(seed: number): Promise<Measure> {
  const set = makeIdentitySet({ seed });
  const store = await openEmpty();
  const started = performance.now();
  await readSet(store, set);
  const imported = performance.now();
  await resolveNamesakes(store, { at: '2026-11-21T00:00:00Z', progress: createProgress() });
  const told = performance.now();
  const measured = await measure(store, set);
  await store.close();
  const { mentions, people, authors, precision, recall } = measured;
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(0)} s`;
  row([
    ...[seed, mentions.length, people, authors, precision.toFixed(4), recall.toFixed(4)],
    ...[seconds(imported - started), seconds(told - imported)],
  ]);
  return measured;
}
