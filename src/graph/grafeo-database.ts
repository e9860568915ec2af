import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
// The package is CommonJS: its named exports are not seen by ES modules.
import grafeo from '@grafeo-db/js';
import { SettingsError } from '../settings.ts';
import { readGrafeoError } from './grafeo-error.ts';
import { Lane } from './lane.ts';
import { StorageError } from './store.ts';

/** What runs statements: the engine itself, or a transaction of it. */
export type Engine = Pick<grafeo.GrafeoDB, 'executeCypher'>;

/** How much a graph holds. */
export interface Size {
  nodes: number;
  relationships: number;
}

/** Another process has the graph open. */
export class GraphInUseError extends SettingsError {
  override name = 'GraphInUseError';
}

/** Nothing was ever written where the graph should be. */
export class NoGraphError extends SettingsError {
  override name = 'NoGraphError';

  constructor(file: string) {
    super(`COTERIE_DATA: there is no graph in ${file} yet: start the server or import something.`);
  }
}

/** The one open database of this process, which all who ask the embedded engine share. */
export interface GrafeoDatabase {
  readonly engine: grafeo.GrafeoDB;
  /** For the statements of the server. */
  readonly own: Lane;
  /** For those of drivers, which may be any. */
  readonly guests: Lane;
  /**
   * Waits until all who asked before have written; the caller's turn lasts until it calls what it is given. The engine
   * refuses the second of two writers of one node: writing in turn needs no second try.
   */
  turnToWrite(): Promise<() => void>;
  /** To be called after a commit: sees to it that it reaches the disk. */
  committed(): void;
  /** How much is committed. */
  size(): Size;
  /** Writes all that is committed to a new file; until that is done, nobody else is served. Throws StorageError. */
  copyTo(file: string): void;
  /** Closes it after all who asked for a turn have written. Throws StorageError where the disk is full. */
  close(): Promise<void>;
}

const NO_TRANSACTION = 'GRAFEO-T004';
/** A commit that could not be logged, and any other fault of the disk. */
const NOT_WRITTEN = new Set(['GRAFEO-T009', 'GRAFEO-X003']);
/** The engine cannot end a statement: so many at once, and whoever asks for much leaves room for others. */
const OWN_AT_ONCE = 8;
const GUESTS_AT_ONCE = 2;
/** A checkpoint that took a second is followed by so many seconds without one. */
const CHECKPOINT_PAUSE = 30;

/**
 * Opens the embedded engine in this process, in memory where there is no file.
 * Throws SettingsError when the file is in use by another process, is not a graph, or cannot be written.
 */
export function openGrafeoDatabase({
  file,
  readOnly = false,
  shuffleUnordered = false,
}: {
  file?: string | undefined;
  /** Opens a file that is there, and leaves it as it is. */
  readOnly?: boolean;
  /** Returns rows without ORDER BY in random order, to find code that relies on one. For tests. */
  shuffleUnordered?: boolean;
}): GrafeoDatabase {
  const engine =
    file && readOnly ? openEngineFile(file, { write: false }) : openEngine(file, shuffleUnordered);
  let lastTurn: Promise<void> = Promise.resolve();
  return {
    engine,
    own: new Lane(OWN_AT_ONCE),
    guests: new Lane(GUESTS_AT_ONCE),
    async turnToWrite() {
      const before = lastTurn;
      let done = () => {};
      lastTurn = new Promise((resolve) => {
        done = resolve;
      });
      await before;
      return done;
    },
    committed: checkpointing(engine),
    size: () => ({ nodes: engine.nodeCount(), relationships: engine.edgeCount() }),
    copyTo(file) {
      stored(() => engine.save(file));
    },
    async close() {
      await lastTurn;
      stored(() => engine.close());
    },
  };
}

function openEngine(file: string | undefined, shuffleUnordered: boolean): grafeo.GrafeoDB {
  const create = () => {
    if (file) mkdirSync(path.dirname(file), { recursive: true });
    return grafeo.GrafeoDB.create(file, { shuffleUnordered });
  };
  return opened(create, file, {
    locked: ', or set COTERIE_DATA to another folder',
    broken:
      ': restore a backup with `coterie restore`, set COTERIE_DATA to another folder, or move that file away to start afresh',
  });
}

/**
 * Opens a file that is there by itself, for somebody who sees to the rest. `otherwise` says what else there is to do where
 * another process has it open. Throws SettingsError as openGrafeoDatabase.
 */
export function openEngineFile(
  file: string,
  { write, otherwise = '' }: { write: boolean; otherwise?: string },
): grafeo.GrafeoDB {
  if (!existsSync(file)) throw new NoGraphError(file);
  const open = () => (write ? grafeo.GrafeoDB.open(file) : grafeo.GrafeoDB.openReadOnly(file));
  return opened(open, file, { locked: otherwise, broken: '' });
}

/** What `open` opens. Throws SettingsError saying why it cannot, and what else there is to do where that is so. */
function opened(
  open: () => grafeo.GrafeoDB,
  file: string | undefined,
  otherwise: { locked: string; broken: string },
): grafeo.GrafeoDB {
  try {
    return open();
  } catch (cause) {
    const reason = readGrafeoError(cause).message;
    const [Reason, advice] = /cannot be locked|is locked by another process/.test(reason)
      ? [GraphInUseError, `another process has it open: stop that one first${otherwise.locked}`]
      : [SettingsError, `it cannot be opened (${reason})${otherwise.broken}`];
    throw new Reason(`The graph in ${file}: ${advice}.`, { cause });
  }
}

/**
 * Where commits are that the file of a graph has not taken in yet: while it is open to be written, and after a process
 * that was killed, until it is opened to be written again.
 */
export function logOf(graphFile: string): string {
  return `${graphFile}.wal`;
}

/**
 * Commits a transaction, or leaves nothing of it. Throws StorageError where the disk is full, and the engine's error
 * otherwise.
 */
export function commit(transaction: grafeo.Transaction): void {
  try {
    stored(() => transaction.commit());
  } catch (error) {
    rollBack(transaction);
    throw error;
  }
}

/** Undoes a transaction, unless the engine has done so itself, which it does not always say. */
export function rollBack(transaction: grafeo.Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch (error) {
    if (readGrafeoError(error).code !== NO_TRANSACTION) throw error;
  }
}

function stored<Result>(write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    throw asStorageError(error);
  }
}

/** What the engine complains of, as a StorageError where it is the disk. */
export function asStorageError(error: unknown): unknown {
  const { code, message } = readGrafeoError(error);
  if (!NOT_WRITTEN.has(code)) return error;
  const advice = /No space|quota|too large/i.test(message)
    ? '. Make room on the disk; what was committed is kept'
    : '';
  return new StorageError(`The graph cannot be written: ${message}${advice}.`, { cause: error });
}

/**
 * Syncs commits to the disk, which a commit by itself leaves to the operating system: at once, or, as it takes longer
 * the larger the graph is, as often as leaves most of the time to a stream of commits. Closing does it as well.
 */
function checkpointing(engine: grafeo.GrafeoDB): () => void {
  let next = 0;
  return () => {
    const start = performance.now();
    if (start < next) return;
    try {
      engine.walCheckpoint();
    } catch {
      // The commit is in the log. A disk that is full fails the next one, or the end, which say so.
    }
    const end = performance.now();
    next = end + CHECKPOINT_PAUSE * (end - start);
  };
}
