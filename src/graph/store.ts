import { ExpectedError } from '../expected-error.ts';
import type { Script, Statement } from './statement.ts';

/** Which engine answers, and its version as it calls itself. */
interface EngineInfo {
  engine: 'neo4j' | 'grafeo';
  version: string;
}

/** A running transaction. Its statements run one after the other and take effect together or not at all. */
export interface GraphTransaction {
  run<Params, Row>(statement: Statement<Params, Row>, params: NoInfer<Params>): Promise<Row[]>;
}

/**
 * The port to the graph: everything that Coterie asks of an engine. Rows hold plain JSON values; statements
 * turn dates into text.
 */
export interface GraphStore {
  /**
   * Answers a read statement. Throws GraphUnavailableError, GraphBusyError or GraphTimeoutError within the store's time
   * limit, and the reason of `signal` when that aborts, which ends the statement where the engine can.
   */
  read<Params, Row>(
    statement: Statement<Params, Row>,
    params: NoInfer<Params>,
    signal?: AbortSignal,
  ): Promise<Row[]>;
  /** Runs `work` in one transaction, which commits when it resolves and leaves nothing when it rejects. */
  transaction<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result>;
  /** Runs the schema commands of a script, which say IF NOT EXISTS and so may be repeated. */
  setUp(script: Script): Promise<void>;
  /** Asks the engine who it is: a round trip, so that its answer also says that the engine is there. */
  info(): Promise<EngineInfo>;
  close(): Promise<void>;
}

/** Milliseconds for a statement about the whole graph, which nobody waits for on a page. */
export const WHOLE_GRAPH_TIMEOUT = 600_000;

/** The engine cannot be reached, or went away and did not come back in time. */
export class GraphUnavailableError extends ExpectedError {
  override name = 'GraphUnavailableError';
}

/** The engine is asked for more at once than it can answer. */
export class GraphBusyError extends ExpectedError {
  override name = 'GraphBusyError';
}

/** A statement took longer than the store allows. */
export class GraphTimeoutError extends ExpectedError {
  override name = 'GraphTimeoutError';
}

/** What was to be kept could not be written: the disk is full or fails. What was committed before is there. */
export class StorageError extends ExpectedError {
  override name = 'StorageError';
}
