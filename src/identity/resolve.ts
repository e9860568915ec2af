import {
  identityCloseNamesakes,
  identityMarkTold,
  identityNamesakesToResolve,
  identityOpenKeys,
  identityWriteDoubts,
} from '../../cypher/statements.generated.ts';
import { chunks } from '../chunks.ts';
import type { GraphStore, GraphTransaction } from '../graph/store.ts';
import { inTurn } from '../graph/turn.ts';
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
 * whether they are people of another, with a name that is turned round. What is found of a key and that it is through
 * are written in one transaction, as nobody is told apart twice: this may be broken off anywhere and called again. What
 * a person has decided stays. Throws the errors of the store.
 */
export async function resolveNamesakes(
  store: GraphStore,
  { at, progress = silent, signal }: Options,
): Promise<Resolved> {
  const open = await store.read(identityNamesakesToResolve, {});
  const resolved: Resolved = { joined: 0, doubtful: 0, tooMany: [], stopped: false };
  if (open.length === 0) return resolved;
  const shares = await Shares.open(store);
  const untold = open.filter(({ told }) => !told);
  await each('telling namesakes apart', untold, withinKeys);
  await each('comparing names written in other ways', open, acrossKeys);
  return resolved;

  async function each(
    label: string,
    keys: { nameKey: string }[],
    work: (nameKeys: string[]) => Promise<void>,
  ): Promise<void> {
    const step = progress(label, keys.length);
    for (const chunk of chunks(keys, AT_ONCE)) {
      resolved.stopped = signal?.aborted ?? false;
      if (resolved.stopped) break;
      const nameKeys = chunk.map(({ nameKey }) => nameKey);
      await work(nameKeys);
      step.advance(nameKeys.length);
    }
    step.done();
  }

  async function withinKeys(nameKeys: string[]): Promise<void> {
    const found = await inTurn(store, async (transaction) => {
      const untold = (await stillOpen(nameKeys)).flatMap(({ nameKey, told }) => (told ? [] : [nameKey]));
      const blocks = await readBlocks(store, untold);
      const told = await tell(blocks);
      await write(transaction, told);
      await transaction.run(identityMarkTold, { nameKeys: untold });
      const sizes = untold.map((nameKey, index) => ({ nameKey, authors: blocks[index]?.length ?? 0 }));
      return { told, tooMany: sizes.filter(({ authors }) => authors > MOST) };
    });
    count(found.told);
    resolved.tooMany.push(...found.tooMany);
  }

  /** One key after the other, as each may have to do with any other. */
  async function acrossKeys(nameKeys: string[]): Promise<void> {
    const linked = await linkedKeys(store, nameKeys);
    for (const [nameKey, others] of linked) {
      const told = await inTurn(store, async (transaction) => {
        const [open] = await stillOpen([nameKey]);
        const found = open?.told ? await tellAcross(nameKey, others) : { same: [], doubtful: [] };
        await write(transaction, found);
        await transaction.run(identityCloseNamesakes, { nameKeys: [nameKey] });
        return found;
      });
      count(told);
    }
    const alone = nameKeys.filter((nameKey) => !linked.has(nameKey));
    await store.transaction((transaction) => transaction.run(identityCloseNamesakes, { nameKeys: alone }));
  }

  async function tellAcross(nameKey: string, others: string[]): Promise<Told> {
    const [own = [], ...rest] = await readBlocks(store, [nameKey, ...others]);
    const guests = rest
      .flat()
      .filter(({ names }) => own.some((profile) => writtenAlike(profile.names, names)));
    const from = new Set(guests.flatMap(({ authors }) => authors));
    const { same, doubtful } = await tell([[...own, ...guests]]);
    // What is doubtful within a key is listed already.
    return { same, doubtful: doubtful.filter(({ id, other }) => from.has(id) !== from.has(other)) };
  }

  /** Which keys are still open: another process may tell people apart as well. */
  function stillOpen(nameKeys: string[]) {
    return store.read(identityOpenKeys, { nameKeys });
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

  async function write(transaction: GraphTransaction, { same, doubtful }: Told): Promise<void> {
    if (same.length > 0) await mergeAll(transaction, same, { at, by: 'evidence' });
    const doubts = doubtful.map((doubt) => ({ label: 'Author' as const, ...doubt }));
    if (doubts.length > 0) await transaction.run(identityWriteDoubts, { rows: doubts });
  }

  function count({ same, doubtful }: Told): void {
    resolved.joined += same.length;
    resolved.doubtful += doubtful.length;
  }
}
