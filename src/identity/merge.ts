import {
  mergeAuthorships,
  mergeBringBack,
  mergeEmployments,
  mergeHide,
  mergeKeepApart,
  mergeMentions,
  mergeMetrics,
  mergeRecords,
  mergeRedirects,
  mergeSelections,
  mergeShow,
  mergeUndo,
  mergeWritings,
} from '../../cypher/statements.generated.ts';
import type { GraphStore } from '../graph/store.ts';
import { indexWritten } from '../search/index-words.ts';

/** The instant of a decision, in ISO 8601. */
interface When {
  at: string;
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
    const both = { kept, merged };
    await transaction.run(mergeAuthorships, both);
    await transaction.run(mergeEmployments, both);
    await transaction.run(mergeWritings, both);
    await transaction.run(mergeSelections, both);
    await transaction.run(mergeMentions, both);
    await transaction.run(mergeMetrics, both);
    await transaction.run(mergeRecords, both);
    await transaction.run(mergeRedirects, both);
    await transaction.run(mergeHide, { ...both, at });
    await transaction.run(mergeShow, { authors: [kept] });
    await indexWritten(transaction);
  });
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
    await transaction.run(mergeKeepApart, { one: kept, other: merged, at });
    await transaction.run(mergeShow, { authors: [kept, merged] });
    await indexWritten(transaction);
  });
}
