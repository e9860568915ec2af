import { readGrafeoError } from '../graph/grafeo-error.ts';
import { GraphBusyError, GraphTimeoutError, StorageError } from '../graph/store.ts';

/** A request that cannot be answered: Neo4j's code, by which drivers tell errors apart, and what to do about it. */
export class BoltFailure extends Error {
  override name = 'BoltFailure';
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const STATEMENT = 'Neo.ClientError.Statement';

/** Neo4j's codes for what the embedded engine complains of, by what its words begin with. */
const BY_WORDS: readonly [RegExp, string][] = [
  [/^semantic error: Missing parameter/, `${STATEMENT}.ParameterMissing`],
  [/^semantic error: unknown procedure/, 'Neo.ClientError.Procedure.ProcedureNotFound'],
  [/Constraint violation/, 'Neo.ClientError.Schema.ConstraintValidationFailed'],
  [/^timeout error/, 'Neo.ClientError.Transaction.TransactionTimedOut'],
];

/** Neo4j's codes by the GQL status that the engine gives, or what it begins with. */
const BY_STATUS: readonly [string, string][] = [
  ['42', `${STATEMENT}.SyntaxError`],
  ['22012', `${STATEMENT}.ArithmeticError`],
  ['22003', `${STATEMENT}.ArithmeticError`],
  ['22G02', `${STATEMENT}.ArgumentError`],
  ['22G03', `${STATEMENT}.TypeError`],
  ['40', 'Neo.TransientError.Transaction.Outdated'],
];

/** The failure that an error of the engine is to a client; what is nobody's fault but ours hides its words. */
export function toFailure(cause: unknown): BoltFailure {
  if (cause instanceof BoltFailure) return cause;
  if (cause instanceof GraphTimeoutError) {
    return new BoltFailure('Neo.ClientError.Transaction.TransactionTimedOut', `${cause.message}.`, { cause });
  }
  if (cause instanceof StorageError) {
    return new BoltFailure('Neo.DatabaseError.Transaction.TransactionCommitFailed', cause.message, { cause });
  }
  if (cause instanceof GraphBusyError)
    return new BoltFailure('Neo.TransientError.Request.NoThreadsAvailable', `${cause.message}.`, { cause });
  const { code, gqlStatus, message } = readGrafeoError(cause);
  if (code === '')
    return new BoltFailure('Neo.DatabaseError.General.UnknownError', 'Coterie failed; its log says how.', {
      cause,
    });
  if (code === 'GRAFEO-T001')
    return new BoltFailure('Neo.TransientError.Transaction.Outdated', message, { cause });
  const known =
    BY_WORDS.find(([words]) => words.test(message)) ??
    BY_STATUS.find(([status]) => gqlStatus.startsWith(status));
  return new BoltFailure(known?.[1] ?? 'Neo.DatabaseError.Statement.ExecutionFailed', message, { cause });
}
