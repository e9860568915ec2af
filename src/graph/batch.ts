import DataLoader from 'dataloader';
import type { KeyedStatement } from './statement.ts';
import type { GraphStore } from './store.ts';

type Key = string | readonly string[];

/**
 * Gathers what the resolvers of one level ask for and answers it with one statement: a loader for each
 * statement and set of arguments, so that two aliases of a field with other arguments never share an answer.
 * One instance lives for one request.
 */
export class Batch {
  readonly #store: Pick<GraphStore, 'read'>;
  readonly #loaders = new Map<string, DataLoader<Key, unknown, string>>();

  constructor(store: Pick<GraphStore, 'read'>) {
    this.#store = store;
  }

  /** The row for one key, or null where the statement has none. Rows are matched by their key, never by place. */
  load<K extends Key, Args, Row>(
    statement: KeyedStatement<K, Args, Row>,
    args: Omit<Args, 'keys'>,
    key: K,
  ): Promise<(Row & { key: K }) | null> {
    const id = `${statement.name} ${JSON.stringify(args)}`;
    let loader = this.#loaders.get(id);
    if (!loader) {
      loader = new DataLoader<Key, unknown, string>((keys) => this.#rows(statement, args, keys as K[]), {
        cacheKeyFn: JSON.stringify,
      });
      this.#loaders.set(id, loader);
    }
    return loader.load(key) as Promise<(Row & { key: K }) | null>;
  }

  async #rows<K extends Key, Args, Row>(
    statement: KeyedStatement<K, Args, Row>,
    args: Omit<Args, 'keys'>,
    keys: K[],
  ): Promise<((Row & { key: K }) | null)[]> {
    const rows = await this.#store.read(statement, { ...args, keys } as Args & { keys: K[] });
    const byKey = new Map(rows.map((row) => [JSON.stringify(row.key), row]));
    return keys.map((key) => byKey.get(JSON.stringify(key)) ?? null);
  }
}
