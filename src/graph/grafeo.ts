import { mkdirSync } from 'node:fs';
import path from 'node:path';
// The package is CommonJS: its named exports are not seen by ES modules.
import grafeo from '@grafeo-db/js';
import { SettingsError } from '../settings.ts';
import { withDeadline } from './deadline.ts';
import type { Statement } from './statement.ts';
import type { GraphStore, GraphTransaction } from './store.ts';

export interface GrafeoOptions {
  /** The file that keeps the graph; without one the graph lives in memory. */
  file?: string;
  /** Milliseconds that a read may take. */
  timeout: number;
  /** Returns rows without ORDER BY in random order, to find code that relies on one. For tests. */
  shuffleUnordered?: boolean;
}

/** A checkpoint that took a second is followed by so many seconds without one. */
const CHECKPOINT_PAUSE = 30;

/**
 * Opens the embedded engine in this process.
 * Throws SettingsError when the file is in use by another process, is not a graph, or cannot be written.
 */
export function openGrafeo({ file, timeout, shuffleUnordered = false }: GrafeoOptions): GraphStore {
  const db = openDatabase(file, shuffleUnordered);
  // The engine refuses the second of two writers of one node; writing in turn needs no second try.
  let lastWrite: Promise<unknown> = Promise.resolve();
  const committed = checkpointing(db);

  return {
    async read(statement, params) {
      return withDeadline(run(db, statement, params), timeout, statement.name);
    },

    async transaction(work) {
      const result = lastWrite.then(() => runTransaction(db, work, committed));
      lastWrite = result.catch(() => undefined);
      return result;
    },

    async setUp(script) {
      for (const command of script.grafeo ?? script.commands) await db.executeCypher(command);
    },

    async info() {
      return { engine: 'grafeo', version: db.version() };
    },

    async close() {
      await lastWrite;
      db.close();
    },
  };
}

function openDatabase(file: string | undefined, shuffleUnordered: boolean): grafeo.GrafeoDB {
  try {
    if (file) mkdirSync(path.dirname(file), { recursive: true });
    return grafeo.GrafeoDB.create(file, { shuffleUnordered });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const advice = /lock/i.test(reason)
      ? 'another process has it open: stop that one first, or set COTERIE_DATA to another folder'
      : `it cannot be opened (${reason}): set COTERIE_DATA to another folder, or move that file away to start afresh`;
    throw new SettingsError(`The graph in ${file}: ${advice}.`, { cause });
  }
}

/**
 * Syncs commits to the disk, which a commit by itself leaves to the operating system: at once, or, as it takes longer
 * the larger the graph is, as often as leaves most of the time to a stream of commits. Closing does it as well.
 */
function checkpointing(db: grafeo.GrafeoDB): () => void {
  let next = 0;
  return () => {
    const start = performance.now();
    if (start < next) return;
    db.walCheckpoint();
    const end = performance.now();
    next = end + CHECKPOINT_PAUSE * (end - start);
  };
}

async function runTransaction<Result>(
  db: grafeo.GrafeoDB,
  work: (transaction: GraphTransaction) => Promise<Result>,
  committed: () => void,
): Promise<Result> {
  const transaction = db.beginTransaction();
  try {
    const result = await work({ run: (statement, params) => run(transaction, statement, params) });
    transaction.commit();
    committed();
    return result;
  } catch (error) {
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
}

async function run<Params, Row>(
  target: Pick<grafeo.GrafeoDB, 'executeCypher'>,
  statement: Statement<Params, Row>,
  params: Params,
): Promise<Row[]> {
  const result = await target.executeCypher(statement.grafeo ?? statement.cypher, params);
  return result.toArray() as Row[];
}
