import { parseArgs } from 'node:util';
import { resolveNamesakes } from '../src/identity/resolve.ts';
import { createProgress } from '../src/progress.ts';
import { measure, readSet } from './identity-measure.ts';
import { makeIdentitySet } from './identity-set.ts';
import { openEmpty } from './open.ts';

/**
 * How well imports tell who is who: reads papers by known people, whose names five sources print in their ways, into
 * an empty graph, and compares which mentions became one author with who was meant. Prints pairwise precision and
 * recall, and recall by the way in which names are printed.
 *
 *     npm run bench:identity                # seed 1, one of those to which the weights are fitted
 *     npm run bench:identity -- --seed 2
 */
const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });
const set = makeIdentitySet({ seed: Number(values.seed) });
const store = await openEmpty();

const say = (text: string) => process.stdout.write(`${text}\n`);
const started = performance.now();
await readSet(store, set);
const imported = performance.now();
const { joined, doubtful } = await resolveNamesakes(store, {
  at: '2026-11-21T00:00:00Z',
  progress: createProgress(),
});
const told = performance.now();
const { mentions, authors, people, precision, recall, variants } = await measure(store, set);
await store.close();

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(0)} s`;
say(`seed ${values.seed}: ${mentions.length} of ${set.truth.size} mentions found`);
say(`import ${seconds(imported - started)}, telling namesakes apart ${seconds(told - imported)}`);
say(`${joined} authors joined, ${doubtful} pairs listed; ${authors} authors for ${people} people`);
say(`pairwise precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`);
for (const { variant, mentions, recall } of variants)
  say(`  ${variant}: ${mentions} mentions, recall ${recall.toFixed(3)}`);
