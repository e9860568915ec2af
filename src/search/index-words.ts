import {
  loadMarkUnindexed,
  loadSearchWords,
  loadTakeUnindexed,
  loadWords,
} from '../../cypher/statements.generated.ts';
import type { GraphStore, GraphTransaction } from '../graph/store.ts';
import { deletionsOf, prefixesOf, spokenWords, wordsOf } from './words.ts';

const AT_ONCE = 500;
const MARK_AT_ONCE = 5000;

/** Brings the words of the nodes that this transaction has written up to date, so that search finds them. */
export async function indexWritten(transaction: GraphTransaction): Promise<void> {
  const written = new Set<string>();
  for (;;) {
    const nodes = await transaction.run(loadTakeUnindexed, { limit: AT_ONCE });
    if (nodes.length === 0) return;
    const rows = nodes.map(({ label, id, names, texts }) => ({
      label,
      id,
      nameWords: wordsOf(names).join(' '),
      textWords: spokenWords(texts.join(' ')).join(' '),
    }));
    const words = wordsOf(nodes.flatMap(({ names, texts }) => [...names, ...texts]));
    const fresh = words.filter((word) => !written.has(word));
    for (const word of fresh) written.add(word);
    await transaction.run(loadWords, {
      rows: fresh.map((text) => ({
        text,
        prefixes: prefixesOf(text).join(' '),
        deletions: deletionsOf(text).join(' '),
      })),
    });
    await transaction.run(loadSearchWords, { rows });
  }
}

/** Makes search know what it does not know yet: a graph from before there was search, or nodes written with Cypher. */
export async function indexMissing(store: GraphStore): Promise<void> {
  for (let marked = 1; marked > 0; ) {
    marked = await store.transaction(async (transaction) => {
      const [row] = await transaction.run(loadMarkUnindexed, { limit: MARK_AT_ONCE });
      await indexWritten(transaction);
      return row?.marked ?? 0;
    });
  }
}
