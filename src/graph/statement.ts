import type { Label } from '../global-id.ts';

/** Where rows have nodes of a label: at the end of a path of names, each of which may lead to a list. */
export interface NodePlace {
  readonly at: readonly string[];
  readonly label: Label;
}

/** A Cypher statement of `cypher/`, with the types of its parameters and of one row of its answer. */
export interface Statement<Params, Row> {
  /** Its file below `cypher/`, without the extension: `author/coauthors`. */
  readonly name: string;
  readonly access: 'read' | 'write';
  readonly cypher: string;
  /** The words for the embedded engine, where it needs other ones. */
  readonly grafeo?: string;
  readonly nodes?: readonly NodePlace[];
  /** Carries the types; never set. */
  readonly types?: (params: Params) => Row;
}

/** Several schema commands that are run one after the other: constraints, indexes. */
export interface Script {
  readonly name: string;
  readonly commands: readonly string[];
  readonly grafeo?: readonly string[];
}

/** A statement that answers for many parents at once: it takes their keys, and each row carries its own. */
export type KeyedStatement<Key, Args, Row> = Statement<Args & { keys: Key[] }, Row & { key: Key }>;

/** The row that a statement answers with. */
export type RowOf<S> = S extends Statement<never, infer Row> ? Row : never;
