import { importFinish, importPosition, importSavePosition } from '../../../cypher/statements.generated.ts';
import type { GraphStore } from '../../graph/store.ts';
import { inTurn } from '../../graph/turn.ts';
import { type Registry, unlistedIn } from '../../identity/authors.ts';
import { type Progress, silent } from '../../progress.ts';
import { indexWritten } from '../../search/index-words.ts';
import type { SourceRecord } from '../record.ts';
import { writeSources } from '../write.ts';
import { ahead } from './ahead.ts';
import { type Batch, prepareBatch, type Tally } from './batch.ts';
import { batchesOf, type Positioned, type ReadBatch } from './batches.ts';
import type { Reject } from './rejects.ts';

/** A source that is too large to be read at once. */
export interface Stream {
  source: SourceRecord & { version: string };
  /** Names what is read, so that an import that was broken off is known again. */
  job: string;
  /** Whose ids the source gives to all its authors. */
  registry: Registry;
  /** What the source has, from a position on, which an earlier reading gave; from its beginning where that is null. */
  entries(after: string | null): AsyncIterable<Positioned>;
}

/** What an import did, in numbers of records; `rejected` in numbers of entries. `stopped`: there is more. */
export interface Imported extends Tally {
  rejected: number;
  stopped: boolean;
}

export interface ImportOptions {
  progress?: Progress;
  /** Ends the import after the batch that is being written. */
  signal?: AbortSignal;
  /** Told of each entry that is set aside. */
  reject?: (reject: Reject) => Promise<void>;
  /** Says what an import would do, and writes nothing. */
  dryRun?: boolean;
  /** Entries in a transaction. */
  batchSize?: number;
}

const BATCH = 500;

/**
 * Reads a stream into the graph, batch by batch, each in one transaction together with the position that it reaches:
 * an import that is broken off anywhere goes on after its last batch when it is called again. Entries that cannot be
 * read or break the schema are set aside, the rest goes in.
 */
export async function importStream(
  store: GraphStore,
  { source, job, registry, entries }: Stream,
  { progress = silent, signal, reject, dryRun = false, batchSize = BATCH }: ImportOptions = {},
): Promise<Imported> {
  const [begun] = await store.read(importPosition, { job });
  const total = { added: 0, changed: 0, unchanged: 0, rejected: 0, ...begun };
  const unlisted = registry && (await unlistedIn(store, registry));
  const reading = progress(begun ? 'going on with the import' : 'importing');

  let stopped = false;
  try {
    for await (const batch of ahead(batchesOf(entries(begun?.position ?? null), batchSize))) {
      await take(batch);
      stopped = signal?.aborted ?? false;
      if (stopped) break;
    }
  } catch (error) {
    // Whoever stops the import stops its waiting for the source as well.
    if (!signal?.aborted) throw error;
    stopped = true;
  } finally {
    reading.done();
  }
  if (!stopped && !dryRun) {
    await store.transaction((transaction) => transaction.run(importFinish, { job }));
  }
  const { added, changed, unchanged, rejected } = total;
  return { added, changed, unchanged, rejected, stopped };

  async function take({ records, rejects, position, ...batch }: ReadBatch): Promise<void> {
    const prepare = () => prepareBatch(store, source.id, records, unlisted);
    const reached = ({ tally }: Batch) => ({
      added: total.added + tally.added,
      changed: total.changed + tally.changed,
      unchanged: total.unchanged + tally.unchanged,
      rejected: total.rejected + rejects.length,
    });
    for (const one of rejects) await reject?.(one);
    const counts = dryRun
      ? reached(await prepare())
      : // What is new is found out in turn, as another import may be writing the same.
        await inTurn(store, async (transaction) => {
          const prepared = await prepare();
          await writeSources(transaction, [source]);
          await indexWritten(transaction, await prepared.write(transaction));
          await transaction.run(importSavePosition, { job, position, ...reached(prepared) });
          return reached(prepared);
        });
    Object.assign(total, counts);
    reading.advance(batch.entries, batch.share);
  }
}
