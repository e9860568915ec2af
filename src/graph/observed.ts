import type { Statement } from './statement.ts';
import type { GraphStore } from './store.ts';

/** A statement that is about to run: which one, with what, and for how many keys at once where it takes keys. */
interface StatementRun {
  readonly name: string;
  readonly params: object;
  readonly keys?: number;
}

/** How a statement ended: with so many rows, or with an error. */
interface StatementEnd {
  readonly seconds: number;
  readonly rows: number;
  readonly error?: unknown;
}

/** Is told of each statement that begins, and by what it answers how that ended. */
export type StatementObserver = (run: StatementRun) => (end: StatementEnd) => void;

/** A store whose reads somebody is told of, and which is otherwise the same. */
export function observed(store: GraphStore, observe: StatementObserver): GraphStore {
  return {
    ...store,
    async read<Params, Row>(
      statement: Statement<Params, Row>,
      params: NoInfer<Params>,
      signal?: AbortSignal,
    ): Promise<Row[]> {
      const { keys } = params as { keys?: readonly unknown[] };
      const { name } = statement;
      const ended = observe({ name, params: params as object, ...(keys && { keys: keys.length }) });
      const start = performance.now();
      const seconds = () => (performance.now() - start) / 1000;
      try {
        const rows = await store.read(statement, params, signal);
        ended({ seconds: seconds(), rows: rows.length });
        return rows;
      } catch (error) {
        ended({ seconds: seconds(), rows: 0, error });
        throw error;
      }
    },
  };
}
