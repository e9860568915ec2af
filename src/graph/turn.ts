import { graphTakeTurn } from '../../cypher/statements.generated.ts';
import type { GraphStore, GraphTransaction } from './store.ts';

/**
 * Does work in a transaction of its own while all others that ask for a turn wait, in this process or another: what it
 * reads stays true until it is written. A turn ends with its transaction, also where the process is killed. The
 * work may be done again where the transaction has to be.
 */
export function inTurn<Result>(
  store: GraphStore,
  work: (transaction: GraphTransaction) => Promise<Result>,
): Promise<Result> {
  return store.transaction(async (transaction) => {
    await transaction.run(graphTakeTurn, {});
    return work(transaction);
  });
}
