import {
  mergeAuthorships,
  mergeBringBack,
  mergeEmployments,
  mergeHide,
  mergeKeepApart,
  mergeMentions,
  mergeMerged,
  mergeMetrics,
  mergeRecords,
  mergeRedirects,
  mergeSelections,
  mergeShow,
  mergeUndo,
  mergeWritings,
} from '../../cypher/statements.generated.ts';
import type { GraphStore, GraphTransaction } from '../graph/store.ts';
import { indexWritten } from '../search/index-words.ts';

/** The instant of a decision, in ISO 8601. */
interface When {
  at: string;
}

/** Two authors that are one: `kept` keeps its id. */
interface Same {
  kept: string;
  merged: string;
  /** What speaks for it. */
  reasons: string[];
}

/**
 * Makes one author of two, in one transaction: `kept` is given what `merged` has and is found by its identifiers,
 * also by imports to come. `merged` goes out of sight with all that is its own, so that `splitAuthors` brings it back.
 */
export async function mergeAuthors(
  store: GraphStore,
  kept: string,
  merged: string,
  { at }: When,
): Promise<void> {
  await store.transaction(async (transaction) => {
    await mergeAll(transaction, [{ kept, merged, reasons: [] }], { at, by: 'person' });
  });
}

/** Makes one of each two. Nobody who is merged is kept as well. */
export async function mergeAll(
  transaction: GraphTransaction,
  rows: Same[],
  { at, by }: When & { by: 'person' | 'evidence' },
): Promise<void> {
  await give(transaction, rows);
  await transaction.run(mergeHide, { rows, by, at });
  const authors = [...new Set(rows.map(({ kept }) => kept))];
  await transaction.run(mergeShow, { authors });
  await indexWritten(transaction, { Author: authors });
}

/** Gives each author what the other has. */
async function give(transaction: GraphTransaction, rows: Pick<Same, 'kept' | 'merged'>[]): Promise<void> {
  await transaction.run(mergeAuthorships, { rows });
  await transaction.run(mergeEmployments, { rows });
  await transaction.run(mergeWritings, { rows });
  await transaction.run(mergeSelections, { rows });
  await transaction.run(mergeMentions, { rows });
  await transaction.run(mergeMetrics, { rows });
  await transaction.run(mergeRecords, { rows });
  await transaction.run(mergeRedirects, { rows });
}

/** Undoes a merge, and notes that the two are two. */
export async function splitAuthors(
  store: GraphStore,
  kept: string,
  merged: string,
  { at }: When,
): Promise<void> {
  await store.transaction(async (transaction) => {
    await transaction.run(mergeUndo, { merged });
    await transaction.run(mergeBringBack, { merged });
    // What came with this merge may be what another had as well.
    const others = await transaction.run(mergeMerged, { kept });
    await give(
      transaction,
      others.map((other) => ({ kept, ...other })),
    );
    await transaction.run(mergeKeepApart, { one: kept, other: merged, at });
    const authors = [kept, merged];
    await transaction.run(mergeShow, { authors });
    await indexWritten(transaction, { Author: authors });
  });
}
