import { ExpectedError } from '../expected-error.ts';
import type { CypherValue } from './value.ts';

/** What a statement answered with. */
export interface CypherAnswer {
  columns: string[];
  rows: CypherValue[][];
  /** What it changed, in the engine's words: `nodesCreated`, … Only what is not 0. */
  changes: Record<string, number>;
}

/** The names that a graph has, for completions. */
export interface CypherNames {
  labels: string[];
  types: string[];
  properties: string[];
}

/** The graph for analysts: takes any Cypher. Statements that write are refused unless it was opened to be written to. */
export interface CypherConsole {
  /** Throws CypherError where the statement is wrong or may not write, GraphUnavailableError where the graph is away. */
  run(text: string, parameters: Readonly<Record<string, unknown>>): Promise<CypherAnswer>;
  names(): Promise<CypherNames>;
  close(): Promise<void>;
}

/** What is wrong with a statement that somebody wrote, in the engine's words. */
export class CypherError extends ExpectedError {
  override name = 'CypherError';
}
