import { loadWordCounts } from '../../cypher/statements.generated.ts';
import type { RowOf } from '../graph/statement.ts';
import type { GraphTransaction } from '../graph/store.ts';

/** What search finds a node by: its names' words, and those of its other texts. */
export interface IndexedWords {
  nameWords: string;
  textWords: string;
}

/** What search found a node by, and finds it by now. */
export interface Change {
  before: { [Key in keyof IndexedWords]: string | null };
  after: IndexedWords;
}

/**
 * Counts anew how many papers and authors have the words of those that were changed, and answers with how many papers
 * have them in their titles. A word's count tells how long an index takes for it: those of nodes that go stay in it.
 */
export async function countWords(
  transaction: GraphTransaction,
  label: string,
  changes: readonly Change[],
): Promise<Map<string, number>> {
  if (label !== 'Paper' && label !== 'Author') return new Map();
  const names = tally(changes, 'nameWords');
  const texts = label === 'Paper' ? tally(changes, 'textWords') : new Map<string, number>();
  const rows = [...new Set([...names.keys(), ...texts.keys()])].map((text) => ({
    text,
    titles: label === 'Paper' ? (names.get(text) ?? 0) : 0,
    texts: texts.get(text) ?? 0,
    authors: label === 'Author' ? (names.get(text) ?? 0) : 0,
  }));
  const counted: RowOf<typeof loadWordCounts>[] = await transaction.run(loadWordCounts, { rows });
  return new Map(counted.map(({ text, titleCount }) => [text, titleCount]));
}

/** In how many more of the nodes than before each word is; none where it stays in as many. */
function tally(changes: readonly Change[], property: keyof IndexedWords): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (words: string | null, one: number) => {
    for (const word of new Set(words?.split(' '))) counts.set(word, (counts.get(word) ?? 0) + one);
  };
  for (const { before, after } of changes) {
    add(before[property], -1);
    add(after[property], 1);
  }
  counts.delete('');
  return counts;
}
