import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { Statement } from '../src/graph/statement.ts';
import type { GraphStore } from '../src/graph/store.ts';

type AnyStatement = Statement<unknown, unknown>;
type Entry = { name: string; params: unknown } | 'commit';

/** A store that also writes down, in a file, each write statement with its parameters. */
export function journalled(
  store: GraphStore,
  file: string,
): GraphStore & { statements: Map<string, AnyStatement> } {
  const out = openSync(file, 'w');
  const statements = new Map<string, AnyStatement>();
  const note = (entry: Entry) => {
    const bytes = serialize(entry);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(bytes.length);
    writeSync(out, size);
    writeSync(out, bytes);
  };
  return {
    ...store,
    statements,
    async transaction(work) {
      const result = await store.transaction((transaction) =>
        work({
          run(statement, params) {
            if (statement.access === 'write') {
              statements.set(statement.name, statement as AnyStatement);
              note({ name: statement.name, params });
            }
            return transaction.run(statement, params);
          },
        }),
      );
      note('commit');
      return result;
    },
    async close() {
      closeSync(out);
      await store.close();
    },
  };
}

/** Runs the statements of a journal, transaction by transaction, and nothing else. */
export async function replay(
  store: GraphStore,
  file: string,
  statements: ReadonlyMap<string, AnyStatement>,
): Promise<void> {
  let transaction: { name: string; params: unknown }[] = [];
  for (const entry of entriesOf(file)) {
    if (entry !== 'commit') {
      transaction.push(entry);
      continue;
    }
    const written = transaction;
    transaction = [];
    await store.transaction(async ({ run }) => {
      for (const { name, params } of written) await run(statements.get(name) as AnyStatement, params);
    });
  }
}

function* entriesOf(file: string): Generator<Entry> {
  const input = openSync(file, 'r');
  const size = Buffer.alloc(4);
  while (readSync(input, size) === size.length) {
    const bytes = Buffer.alloc(size.readUInt32LE());
    readSync(input, bytes);
    yield deserialize(bytes) as Entry;
  }
  closeSync(input);
}
