import type grafeo from '@grafeo-db/js';
import { withDeadline } from '../graph/deadline.ts';
import { commit, type GrafeoDatabase, rollBack } from '../graph/grafeo-database.ts';
import { type Access, accessOf } from './access.ts';
import { type Answer, readAnswer } from './answer.ts';
import { BoltFailure, toFailure } from './failure.ts';
import { type Query, writeWholeFloats } from './whole-floats.ts';

/** What a statement answered with, and what it did. */
export interface Ran extends Answer {
  access: Access;
}

/** A transaction of a client. What it throws is BoltFailure, and leaves nothing to do but to roll back. */
export interface Transaction {
  run(query: Query): Promise<Ran>;
  commit(): void;
  /** Undoes all; where a statement still runs, as soon as that ends. May be called at any time, and again. */
  rollback(): void;
}

export interface TransactionOptions {
  write: boolean;
  /** Milliseconds that a statement may take, and the whole transaction where it writes: others wait for their turn. */
  timeout: number;
  /** Aborts when no statement is answered any more, for the reason that each is told. */
  over?: AbortSignal | undefined;
  /** How long a statement may run, whoever still waits for it, and who is told where it runs on. */
  longest: { milliseconds: number; outlived(): void };
}

/**
 * Begins a transaction. One that only reads is rolled back even where it is committed, as the engine knows none that
 * cannot write. One that writes waits for its turn first.
 */
export async function begin(database: GrafeoDatabase, options: TransactionOptions): Promise<Transaction> {
  const endTurn = options.write ? await turnWithin(database, options.timeout) : () => {};
  const transaction = database.engine.beginTransaction();
  let running: Promise<unknown> = Promise.resolve();
  let over: 'committed' | 'rolled back' | 'timed out' | undefined;
  const timer = options.write ? setTimeout(() => rollback('timed out'), options.timeout) : undefined;

  function rollback(why: 'rolled back' | 'timed out' = 'rolled back'): void {
    if (over) return;
    over = why;
    clearTimeout(timer);
    // The engine cannot end a statement, and rolls nothing back before it ends.
    running
      .catch(() => undefined)
      .then(() => {
        rollBack(transaction);
        endTurn();
      });
  }

  function refuseIfOver(): void {
    if (over === 'timed out') {
      throw new BoltFailure(
        'Neo.ClientError.Transaction.TransactionTimedOut',
        `The transaction was rolled back, as it took more than ${options.timeout} ms: do less in one, or set COTERIE_TIMEOUT.`,
      );
    }
    if (over)
      throw new BoltFailure('Neo.ClientError.Transaction.TransactionNotFound', 'The transaction is over.');
  }

  return {
    async run(query) {
      refuseIfOver();
      const work = async () => {
        refuseIfOver();
        const answer = runIn(transaction, query, options.write);
        running = answer;
        const { milliseconds, outlived } = options.longest;
        const tooLong = setTimeout(outlived, milliseconds);
        return answer.finally(() => clearTimeout(tooLong));
      };
      try {
        return await database.guests.run(work, {
          name: 'The statement',
          timeout: options.timeout,
          signal: options.over,
        });
      } catch (error) {
        throw toFailure(error);
      }
    },
    commit() {
      refuseIfOver();
      if (!options.write) return rollback();
      over = 'committed';
      clearTimeout(timer);
      try {
        commit(transaction);
        database.committed();
      } catch (error) {
        throw toFailure(error);
      } finally {
        endTurn();
      }
    },
    rollback: () => rollback(),
  };
}

/**
 * Runs a statement in a transaction of its own, which is committed where it may write and does. Throws BoltFailure.
 */
export async function runAlone(
  database: GrafeoDatabase,
  query: Query,
  options: TransactionOptions,
): Promise<Ran> {
  const { text, parameters } = writeWholeFloats(query);
  const access = await accessOf(database.engine, text, parameters).catch((error) => {
    throw toFailure(error);
  });
  if (access === 'schema' && options.write) return runSchemaCommand(database, query, options.timeout);
  const transaction = await begin(database, { ...options, write: options.write && access === 'write' });
  try {
    const ran = await transaction.run(query);
    transaction.commit();
    return ran;
  } catch (error) {
    transaction.rollback();
    throw error;
  }
}

async function runIn(transaction: grafeo.Transaction, query: Query, write: boolean): Promise<Ran> {
  const { text, parameters } = writeWholeFloats(query);
  const access = await accessOf(transaction, text, parameters);
  if (access !== 'read' && !write) throw refusal();
  if (access === 'schema') {
    throw new BoltFailure(
      'Neo.ClientError.Transaction.ForbiddenDueToTransactionType',
      'A command of the schema cannot be rolled back: run it outside of a transaction.',
    );
  }
  const answer = await readAnswer(transaction, await transaction.executeCypher(text, parameters));
  // Its plan did not say so, and the transaction will be rolled back: only the answer would be wrong.
  if (!write && Object.values(answer.changes).some((count) => count > 0)) throw refusal();
  return { ...answer, access };
}

async function runSchemaCommand(database: GrafeoDatabase, { text }: Query, timeout: number): Promise<Ran> {
  const endTurn = await turnWithin(database, timeout);
  try {
    const result = await database.engine.executeCypher(text);
    database.committed();
    return { ...(await readAnswer(database.engine, result)), access: 'schema' };
  } catch (error) {
    throw toFailure(error);
  } finally {
    endTurn();
  }
}

async function turnWithin(database: GrafeoDatabase, timeout: number): Promise<() => void> {
  const turn = database.turnToWrite();
  try {
    return await withDeadline(turn, timeout, 'Another transaction that writes');
  } catch (error) {
    turn.then((endTurn) => endTurn());
    throw toFailure(error);
  }
}

function refusal(): BoltFailure {
  return new BoltFailure(
    'Neo.ClientError.Statement.AccessMode',
    'This statement writes, and may only read: open the session to write, and start Coterie with BOLT_WRITE=true.',
  );
}
