import DataLoader from 'dataloader';
import { askedTogether, type Properties } from './properties.ts';
import type { KeyedStatement, Statement } from './statement.ts';
import type { GraphStore } from './store.ts';

type Key = string | readonly string[];

/** What a loader is asked for: a key, and which properties the nodes that it leads to are to have. */
interface Wish {
  key: Key;
  properties: Properties;
}

/** What each key gets of the rows that answer for all of them. */
type Divide<K, Row, Part> = (rows: Row[], keys: readonly K[]) => Map<K, Part>;

const ALL: Properties = {};

/**
 * Gathers what the resolvers of one level ask for and answers it with one statement: a loader for each
 * statement and set of arguments, so that two aliases of a field with other arguments never share an answer. Where they
 * want other properties of the same nodes, the statement gives those that either wants. One instance lives for one request.
 */
export class Batch {
  readonly #store: Pick<GraphStore, 'read'>;
  readonly #loaders = new Map<string, DataLoader<Wish, unknown, string>>();
  /** Properties as text, which those of a level have in common. */
  readonly #texts = new Map<Properties, string>();

  constructor(store: Pick<GraphStore, 'read'>) {
    this.#store = store;
  }

  /**
   * The row for one key, or null where the statement has none. Rows are matched by their key, never by place. Nodes have
   * all of their properties where it is not said which.
   */
  load<K extends Key, Args, Row>(
    statement: KeyedStatement<K, Args, Row>,
    args: Omit<Args, 'keys'>,
    key: K,
    properties: Properties = ALL,
  ): Promise<(Row & { key: K }) | null> {
    return this.loader(statement, args, properties)(key);
  }

  /** As load, for whoever asks for many keys: the rows of keys one by one. */
  loader<K extends Key, Args, Row>(
    statement: KeyedStatement<K, Args, Row>,
    args: Omit<Args, 'keys'>,
    properties: Properties = ALL,
  ): (key: K) => Promise<(Row & { key: K }) | null> {
    return this.#loaderOf(statement, args, rowsByKey<K, Row>, properties);
  }

  /** As load, for a statement whose rows are not one for each key: `divide` says what each gets of them. */
  loadPart<K extends Key, Args, Row, Part>(
    statement: Statement<Args & { keys: K[] }, Row>,
    args: Omit<Args, 'keys'>,
    key: K,
    divide: Divide<K, Row, Part>,
  ): Promise<Part | null> {
    return this.#loaderOf(statement, args, divide, ALL)(key);
  }

  #loaderOf<K extends Key, Args, Row, Part>(
    statement: Statement<Args & { keys: K[] }, Row>,
    args: Omit<Args, 'keys'>,
    divide: Divide<K, Row, Part>,
    properties: Properties,
  ): (key: K) => Promise<Part | null> {
    const id = `${statement.name} ${JSON.stringify(args)}`;
    let loader = this.#loaders.get(id);
    if (!loader) {
      const load = async (wishes: readonly Wish[]) => {
        const keys = new Map(wishes.map((wish) => [textOf(wish.key), wish.key as K]));
        const asked = askedTogether(wishes.map((wish) => wish.properties));
        const params = { ...args, ...asked, keys: [...keys.values()] } as unknown as Args & { keys: K[] };
        const parts = divide(await this.#store.read(statement, params), params.keys);
        return wishes.map((wish) => parts.get(keys.get(textOf(wish.key)) as K) ?? null);
      };
      const cacheKeyFn = (wish: Wish) => `${this.#textOf(wish.properties)} ${textOf(wish.key)}`;
      loader = new DataLoader<Wish, unknown, string>(load, { cacheKeyFn });
      this.#loaders.set(id, loader);
    }
    const known = loader;
    return (key) => known.load({ key, properties }) as Promise<Part | null>;
  }

  #textOf(properties: Properties): string {
    const text = this.#texts.get(properties) ?? JSON.stringify(properties);
    this.#texts.set(properties, text);
    return text;
  }
}

function textOf(key: Key): string {
  return typeof key === 'string' ? key : JSON.stringify(key);
}

function rowsByKey<K extends Key, Row>(
  rows: (Row & { key: K })[],
  keys: readonly K[],
): Map<K, Row & { key: K }> {
  const byKey = new Map(rows.map((row) => [textOf(row.key), row]));
  const found = new Map<K, Row & { key: K }>();
  for (const key of keys) {
    const row = byKey.get(textOf(key));
    if (row) found.set(key, row);
  }
  return found;
}
