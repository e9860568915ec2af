import type { GraphStore } from '../graph/store.ts';
import { deriveThemes } from '../themes/derive.ts';
import { readVocabulary } from '../themes/vocabulary.ts';
import { vocabularyReading } from '../themes/vocabulary-reading.ts';
import { load } from './load.ts';
import type { Reading } from './record.ts';

/** Writes readings into the graph, and then what follows from them: the themes of their papers and the links. */
export async function ingest(store: GraphStore, readings: Reading[]): Promise<void> {
  const vocabulary = readVocabulary();
  await load(store, [...readings, vocabularyReading(vocabulary)]);
  const papers = readings.flatMap(({ records }) => records.filter(({ type }) => type === 'paper'));
  await deriveThemes(store, vocabulary, { papers: [...new Set(papers.map(({ id }) => id))] });
}
