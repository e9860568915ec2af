import type { Label } from '../global-id.ts';

/**
 * Where rows have something that travels as a list of values, as the names of these would be sent with each: at the end of a
 * path of names, each of which may lead to a list. It is a node of a label, or has names of its own.
 */
export type Place = {
  readonly at: readonly string[];
  /** Whether there is a list of them. */
  readonly list: boolean;
} & ({ readonly label: Label } | { readonly names: readonly string[] });

/** The parameter of statements that says which properties the nodes of a label are to have: `paperProperties`. */
export function parameterOf(label: Label): string {
  return `${label.toLowerCase()}Properties`;
}

/** A Cypher statement of `cypher/`, with the types of its parameters and of one row of its answer. */
export interface Statement<Params, Row> {
  /** Its file below `cypher/`, without the extension: `author/coauthors`. */
  readonly name: string;
  readonly access: 'read' | 'write';
  readonly cypher: string;
  /** The words for the embedded engine, where it needs other ones. */
  readonly grafeo?: string;
  readonly places?: readonly Place[];
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
