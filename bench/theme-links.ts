import { parseArgs } from 'node:util';
import { graphRelationshipCounts } from '../cypher/statements.generated.ts';
import { load } from '../src/ingest/load.ts';
import { loadThemes } from '../src/ingest/themes.ts';
import { createProgress } from '../src/progress.ts';
import { deriveThemes } from '../src/themes/derive.ts';
import { readVocabulary, type Vocabulary } from '../src/themes/vocabulary.ts';
import { papers } from './corpus.ts';
import { openEmpty, seconds } from './open.ts';

/**
 * What it costs to find the themes of papers and to link them, in graphs of different sizes: for all of a graph,
 * and for a hundred papers that are imported into it. Prints a Markdown table.
 *
 *   npm run bench:theme-links -- [--sizes 1000,10000,100000] [--neo4j bolt://localhost:7687]
 *
 * A Neo4j is emptied first, and left full.
 */
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,3000,10000,30000,100000' }, neo4j: { type: 'string' } },
});
const ADDED = 100;
const BATCH = 1000;

interface Row {
  size: number;
  links: number;
  all: number;
  perPaper: number;
  perAdded: number;
}

async function measure(size: number, vocabulary: Vocabulary): Promise<Row> {
  const store = await openEmpty(values.neo4j ? { neo4j: values.neo4j } : {});
  try {
    await loadThemes(store, vocabulary);
    for (let at = 0; at < size; at += BATCH) {
      await load(store, [papers(at, Math.min(at + BATCH, size), size, vocabulary)]);
    }
    const all = await seconds(() => deriveThemes(store, vocabulary, { progress: createProgress() }));
    const reading = papers(size, size + ADDED, size, vocabulary);
    await load(store, [reading]);
    const ids = reading.records.map(({ id }) => id);
    const added = await seconds(() => deriveThemes(store, vocabulary, { papers: ids }));
    const counts = await store.read(graphRelationshipCounts, {});
    const links = counts.find(({ name }) => name === 'SHARES_THEME')?.count ?? 0;
    return { size, links, all, perPaper: (all / size) * 1000, perAdded: (added / ADDED) * 1000 };
  } finally {
    await store.close();
  }
}

const vocabulary = readVocabulary();
process.stdout.write('| papers | links | all of them (s) | ms a paper | ms a paper for a hundred added |\n');
process.stdout.write('|---:|---:|---:|---:|---:|\n');
for (const size of values.sizes.split(',').map(Number)) {
  const { links, all, perPaper, perAdded } = await measure(size, vocabulary);
  process.stdout.write(
    `| ${size} | ${links} | ${all.toFixed(1)} | ${perPaper.toFixed(2)} | ${perAdded.toFixed(2)} |\n`,
  );
}
