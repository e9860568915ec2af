import {
  identityCloseNamesakes,
  identityNamesakesToResolve,
  identityWriteDoubts,
} from '../../cypher/statements.generated.ts';
import { chunks } from '../chunks.ts';
import type { GraphStore } from '../graph/store.ts';
import { type Progress, silent } from '../progress.ts';
import { readBlocks } from './blocks.ts';
import { mergeAll } from './merge.ts';
import { tellNamesakes } from './namesakes.ts';
import { Shares } from './shares.ts';

/** How many authors were found to be others, how many pairs may be, and how many were too many to be compared. */
export interface Resolved {
  joined: number;
  doubtful: number;
  tooMany: number;
  stopped: boolean;
}

interface Options {
  /** The instant that decisions are noted with, in ISO 8601. */
  at: string;
  progress?: Progress;
  /** Ends the work after the transaction that is being written. */
  signal?: AbortSignal;
}

/** So many name keys are worked on at a time, each time in one transaction. */
const AT_ONCE = 20;
/** Among more authors of one name key than that, nobody is told apart: all pairs are compared. */
const MOST = 1000;

/**
 * Finds out who is who among the people of the name keys that imports have opened. A key is closed in the transaction
 * that writes what was found, so that this may be broken off anywhere and called again. What a person has decided
 * stays. Throws the errors of the store.
 */
export async function resolveNamesakes(
  store: GraphStore,
  { at, progress = silent, signal }: Options,
): Promise<Resolved> {
  const open = (await store.read(identityNamesakesToResolve, {})).map(({ nameKey }) => nameKey);
  const resolved: Resolved = { joined: 0, doubtful: 0, tooMany: 0, stopped: false };
  if (open.length === 0) return resolved;
  const shares = await Shares.open(store);
  const telling = progress('telling namesakes apart', open.length);
  for (const nameKeys of chunks(open, AT_ONCE)) {
    resolved.stopped = signal?.aborted ?? false;
    if (resolved.stopped) break;
    const blocks = await readBlocks(store, nameKeys);
    const small = blocks.filter(({ length }) => length <= MOST);
    await shares.count(small.flat());
    const told = small.map((block) => tellNamesakes(block, shares.share));
    const same = told.flatMap((one) => one.same);
    const doubts = told.flatMap(({ doubtful }) =>
      doubtful.map((doubt) => ({ label: 'Author' as const, ...doubt })),
    );
    await store.transaction(async (transaction) => {
      if (same.length > 0) await mergeAll(transaction, same, { at, by: 'evidence' });
      if (doubts.length > 0) await transaction.run(identityWriteDoubts, { rows: doubts });
      await transaction.run(identityCloseNamesakes, { nameKeys });
    });
    resolved.joined += same.length;
    resolved.doubtful += doubts.length;
    resolved.tooMany += blocks.flatMap((block) => (block.length > MOST ? block : [])).length;
    telling.advance(nameKeys.length);
  }
  telling.done();
  return resolved;
}
