import { themesPapers } from '../../cypher/statements.generated.ts';
import { chunks } from '../chunks.ts';
import type { GraphStore } from '../graph/store.ts';
import { type Progress, silent } from '../progress.ts';
import { Corpus } from './corpus.ts';
import { detectInPapers } from './detection.ts';
import { linkPapers } from './linking.ts';
import type { Vocabulary } from './vocabulary.ts';

/** So many papers are worked on at a time, each time in one transaction. */
const BATCH = 250;

/** How many papers were looked at, and how many of them linked anew. */
export interface Derived {
  papers: number;
  linked: number;
}

interface Options {
  /** Only of these papers; of all where it is left out. */
  papers?: readonly string[];
  /** Whether also what is not stale is made anew, with rarities as they are now. */
  anew?: boolean;
  progress?: Progress;
}

/**
 * Brings themes and links up to date. The vocabulary is in the graph already. Only what is new or changed is
 * worked on, so that it may be broken off and called again at any time.
 */
export async function deriveThemes(
  store: GraphStore,
  vocabulary: Vocabulary,
  { papers, anew = false, progress = silent }: Options = {},
): Promise<Derived> {
  const all = papers ?? (await store.read(themesPapers, {})).map(({ id }) => id);

  // All themes first: a link needs those of both papers.
  const stale: string[] = [];
  const detecting = progress('finding themes', all.length);
  for (const batch of chunks(all, BATCH)) {
    stale.push(...(await detectInPapers(store, batch, vocabulary, { anew })));
    detecting.advance(batch.length);
  }
  detecting.done();
  const corpus = await Corpus.open(store);
  const linking = progress('linking papers', stale.length);
  for (const batch of chunks(stale, BATCH)) {
    await linkPapers(store, batch, corpus);
    linking.advance(batch.length);
  }
  linking.done();
  return { papers: all.length, linked: stale.length };
}
