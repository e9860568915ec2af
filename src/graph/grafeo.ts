import type grafeo from '@grafeo-db/js';
import {
  asStorageError,
  commit,
  type GrafeoDatabase,
  openGrafeoDatabase,
  rollBack,
} from './grafeo-database.ts';
import { withProperties } from './properties.ts';
import type { Statement } from './statement.ts';
import type { GraphStore, GraphTransaction } from './store.ts';
import { unpackRows } from './unpack.ts';

export interface GrafeoOptions {
  /** The file that keeps the graph; without one the graph lives in memory. */
  file?: string;
  /** Opens a file that is there, and leaves it as it is. */
  readOnly?: boolean;
  /** Milliseconds that a read may take. */
  timeout: number;
  /** Returns rows without ORDER BY in random order, to find code that relies on one. For tests. */
  shuffleUnordered?: boolean;
}

/** Opens the embedded engine in this process. Throws what openGrafeoDatabase throws. */
export function openGrafeo({ timeout, ...options }: GrafeoOptions): GraphStore {
  return grafeoStore(openGrafeoDatabase(options), timeout);
}

/** The store of an open database, which it closes. A read may take `timeout` milliseconds. */
export function grafeoStore(database: GrafeoDatabase, timeout: number): GraphStore {
  const { engine, own } = database;
  return {
    read: (statement, params, signal) =>
      own.run(() => run(engine, statement, params), { name: statement.name, timeout, signal }),

    async transaction(work) {
      const done = await database.turnToWrite();
      try {
        return await runTransaction(database, work);
      } finally {
        done();
      }
    },

    async setUp(script) {
      for (const command of script.grafeo ?? script.commands) {
        await engine.executeCypher(command).catch((error: unknown) => {
          throw asStorageError(error);
        });
      }
    },

    async info() {
      return { engine: 'grafeo', version: engine.version() };
    },

    close: () => database.close(),
  };
}

async function runTransaction<Result>(
  { engine, committed }: GrafeoDatabase,
  work: (transaction: GraphTransaction) => Promise<Result>,
): Promise<Result> {
  const transaction = engine.beginTransaction();
  try {
    const result = await work({ run: (statement, params) => run(transaction, statement, params) });
    commit(transaction);
    committed();
    return result;
  } catch (error) {
    rollBack(transaction);
    throw error;
  }
}

async function run<Params, Row>(
  target: Pick<grafeo.GrafeoDB, 'executeCypher'>,
  statement: Statement<Params, Row>,
  params: Params,
): Promise<Row[]> {
  const asked = withProperties(statement, params);
  const result = await target.executeCypher(statement.grafeo ?? statement.cypher, asked);
  return unpackRows(statement, asked, result.toArray());
}
