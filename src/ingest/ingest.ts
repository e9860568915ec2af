import type { GraphStore } from '../graph/store.ts';
import { deriveThemes } from '../themes/derive.ts';
import { readVocabulary } from '../themes/vocabulary.ts';
import { load } from './load.ts';
import type { Reading } from './record.ts';
import { loadThemes } from './themes.ts';

/**
 * Writes readings into the graph, and then what follows from them: the themes of their papers and the links. Says
 * how many of their papers were new or changed, so that themes and links were made anew.
 */
export async function ingest(store: GraphStore, readings: Reading[]): Promise<{ changedPapers: number }> {
  const vocabulary = readVocabulary();
  await load(store, readings);
  await loadThemes(store, vocabulary);
  const papers = readings.flatMap(({ records }) => records.filter(({ type }) => type === 'paper'));
  const ids = [...new Set(papers.map(({ id }) => id))];
  const { linked } = await deriveThemes(store, vocabulary, { papers: ids });
  return { changedPapers: linked };
}
