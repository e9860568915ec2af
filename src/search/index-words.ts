import { loadSearchWords, loadTexts, loadUnindexed, loadWords } from '../../cypher/statements.generated.ts';
import { chunks } from '../chunks.ts';
import type { RowOf } from '../graph/statement.ts';
import type { GraphStore, GraphTransaction } from '../graph/store.ts';
import { groupBy } from '../group-by.ts';
import { type Progress, silent } from '../progress.ts';
import { countWords, type IndexedWords } from './count-words.ts';
import { sampledWords } from './title-sample.ts';
import { deletionsOf, prefixesOf, spokenWords, wordsOf } from './words.ts';

const AT_ONCE = 500;
const MISSING_AT_ONCE = 5000;
/** Each time it is looked for what is missing, all that is not is gone through as well. */
const FOUND_AT_ONCE = 100_000;

/** Ids of nodes whose names or texts were written, by label. */
export type Written = Partial<Record<RowOf<typeof loadUnindexed>['label'], readonly string[]>>;

/** What search finds a node by. */
export function indexedWords({
  names,
  texts,
}: Pick<RowOf<typeof loadTexts>, 'names' | 'texts'>): IndexedWords {
  return { nameWords: wordsOf(names).join(' '), textWords: spokenWords(texts.join(' ')).join(' ') };
}

/** Brings the words of nodes up to date in the transaction that has written these, so that search finds them. */
export async function indexWritten(transaction: GraphTransaction, written: Written): Promise<void> {
  const known = new Set<string>();
  for (const [label, ids] of Object.entries(written)) {
    for (const some of chunks([...new Set(ids)], AT_ONCE)) {
      const nodes = await transaction.run(loadTexts, { label, ids: some });
      const changes = nodes
        .map((before) => ({ before, after: indexedWords(before) }))
        // An index takes its time over words that many nodes have.
        .filter(
          ({ before, after }) => before.nameWords !== after.nameWords || before.textWords !== after.textWords,
        );
      if (changes.length === 0) continue;
      const words = wordsOf(changes.flatMap(({ before: { names, texts } }) => [...names, ...texts]));
      const fresh = words.filter((word) => !known.has(word));
      for (const word of fresh) known.add(word);
      await transaction.run(loadWords, {
        rows: fresh.map((text) => ({
          text,
          prefixes: prefixesOf(text).join(' '),
          deletions: deletionsOf(text).join(' '),
        })),
      });
      const counts = await countWords(transaction, label, changes);
      await transaction.run(loadSearchWords, {
        rows: changes.map(({ before: { id }, after }) => ({
          ...{ label, id, ...after },
          titleSample:
            label === 'Paper' ? sampledWords(after.nameWords, (word) => counts.get(word) ?? 0) : null,
        })),
      });
    }
  }
}

/**
 * Makes search know what it does not know yet: a graph from before there was search, or that came as files, or nodes written
 * with Cypher. Looking for these goes through the whole graph, which takes more time than a page has.
 */
export async function indexMissing(store: GraphStore, progress: Progress = silent): Promise<void> {
  for (;;) {
    const missing = await store.read(loadUnindexed, { limit: FOUND_AT_ONCE });
    if (missing.length === 0) return;
    const step = progress('making search know', missing.length < FOUND_AT_ONCE ? missing.length : undefined);
    for (const some of chunks(missing, MISSING_AT_ONCE)) {
      const byLabel = groupBy(some, ({ label }) => label);
      const written = Object.fromEntries(
        [...byLabel].map(([label, nodes]) => [label, nodes.map(({ id }) => id)]),
      );
      await store.transaction((transaction) => indexWritten(transaction, written));
      step.advance(some.length);
    }
    step.done();
  }
}
