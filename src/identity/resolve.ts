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
import { type Told, tellNamesakes } from './namesakes.ts';
import { linkedKeys, writtenAlike } from './other-keys.ts';
import type { Profile } from './profile.ts';
import { Shares } from './shares.ts';

/** How many authors were found to be others, how many pairs may be, and of which name keys there are too many. */
export interface Resolved {
  joined: number;
  doubtful: number;
  tooMany: { nameKey: string; authors: number }[];
  stopped: boolean;
}

interface Options {
  /** The instant that decisions are noted with, in ISO 8601. */
  at: string;
  progress?: Progress;
  /** Ends the work after the transaction that is being written. */
  signal?: AbortSignal;
}

/** So many name keys are worked on at a time. */
const AT_ONCE = 20;
/** Among more authors than that, nobody is told apart: all pairs are compared. */
const MOST = 1000;

/**
 * Finds out who is who among the people of the name keys that imports have opened: first among those of one key, then
 * whether they are people of another, with a name that is turned round. A key is closed once all is written, so that
 * this may be broken off anywhere and called again. What a person has decided stays. Throws the errors of the store.
 */
export async function resolveNamesakes(
  store: GraphStore,
  { at, progress = silent, signal }: Options,
): Promise<Resolved> {
  const open = (await store.read(identityNamesakesToResolve, {})).map(({ nameKey }) => nameKey);
  const resolved: Resolved = { joined: 0, doubtful: 0, tooMany: [], stopped: false };
  if (open.length === 0) return resolved;
  const shares = await Shares.open(store);
  await each('telling namesakes apart', withinKeys);
  await each('comparing names written in other ways', acrossKeys);
  return resolved;

  async function each(label: string, work: (nameKeys: string[]) => Promise<void>): Promise<void> {
    const step = progress(label, open.length);
    for (const nameKeys of chunks(open, AT_ONCE)) {
      resolved.stopped = signal?.aborted ?? false;
      if (resolved.stopped) break;
      await work(nameKeys);
      step.advance(nameKeys.length);
    }
    step.done();
  }

  async function withinKeys(nameKeys: string[]): Promise<void> {
    const blocks = await readBlocks(store, nameKeys);
    for (const [index, nameKey] of nameKeys.entries()) {
      const authors = blocks[index]?.length ?? 0;
      if (authors > MOST) resolved.tooMany.push({ nameKey, authors });
    }
    await write(await tell(blocks));
  }

  /** One key after the other, as each may have to do with any other. */
  async function acrossKeys(nameKeys: string[]): Promise<void> {
    for (const [nameKey, others] of await linkedKeys(store, nameKeys)) {
      const [own = [], ...rest] = await readBlocks(store, [nameKey, ...others]);
      const guests = rest
        .flat()
        .filter(({ names }) => own.some((profile) => writtenAlike(profile.names, names)));
      const from = new Set(guests.flatMap(({ authors }) => authors));
      const { same, doubtful } = await tell([[...own, ...guests]]);
      // What is doubtful within a key is listed already.
      await write({ same, doubtful: doubtful.filter(({ id, other }) => from.has(id) !== from.has(other)) });
    }
    await store.transaction((transaction) => transaction.run(identityCloseNamesakes, { nameKeys }));
  }

  async function tell(blocks: Profile[][]): Promise<Told> {
    const small = blocks.filter(({ length }) => length <= MOST);
    await shares.count(small.flat());
    const told = small.map((block) => tellNamesakes(block, shares.share));
    return {
      same: told.flatMap(({ same }) => same),
      doubtful: told.flatMap(({ doubtful }) => doubtful),
    };
  }

  async function write({ same, doubtful }: Told): Promise<void> {
    const doubts = doubtful.map((doubt) => ({ label: 'Author' as const, ...doubt }));
    if (same.length + doubts.length === 0) return;
    await store.transaction(async (transaction) => {
      if (same.length > 0) await mergeAll(transaction, same, { at, by: 'evidence' });
      if (doubts.length > 0) await transaction.run(identityWriteDoubts, { rows: doubts });
    });
    resolved.joined += same.length;
    resolved.doubtful += doubts.length;
  }
}
