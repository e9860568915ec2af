import { themesPapers } from '../../cypher/statements.generated.ts';
import type { GraphStore } from '../graph/store.ts';
import { Corpus } from './corpus.ts';
import { detectInPapers } from './detection.ts';
import { linkPapers } from './linking.ts';
import type { Vocabulary } from './vocabulary.ts';

/** So many papers are worked on at a time, each time in one transaction. */
const BATCH = 250;

/** What is going on: a step, how many papers it is for, and how many of them are done. */
export type Progress = (step: 'themes' | 'links', done: number, total: number) => void;

/** How many papers were looked at, and how many of them linked anew. */
export interface Derived {
  papers: number;
  linked: number;
}

/**
 * Brings themes and links up to date: of the papers given, or of all. The vocabulary is in the graph already. Only what is new or changed is worked on,
 * so that it may be broken off and called again at any time.
 */
export async function deriveThemes(
  store: GraphStore,
  vocabulary: Vocabulary,
  { papers, progress = () => undefined }: { papers?: readonly string[]; progress?: Progress } = {},
): Promise<Derived> {
  const all = papers ?? (await store.read(themesPapers, {})).map(({ id }) => id);

  // All themes first: a link needs those of both papers.
  const stale: string[] = [];
  for (let done = 0; done < all.length; done += BATCH) {
    stale.push(...(await detectInPapers(store, all.slice(done, done + BATCH), vocabulary)));
    progress('themes', Math.min(done + BATCH, all.length), all.length);
  }
  const corpus = await Corpus.open(store);
  for (let done = 0; done < stale.length; done += BATCH) {
    await linkPapers(store, stale.slice(done, done + BATCH), corpus);
    progress('links', Math.min(done + BATCH, stale.length), stale.length);
  }
  return { papers: all.length, linked: stale.length };
}
