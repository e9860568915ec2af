import {
  doctorConstraints,
  doctorIndexes,
  setupConstraints,
  setupFullText,
  setupIndexes,
} from '../../cypher/statements.generated.ts';
import type { Script } from '../graph/statement.ts';
import type { GraphStore } from '../graph/store.ts';
import { type Finding, failure, ok } from './finding.ts';

const WITHOUT =
  'they are made when the server starts, and by any command that writes, unless two nodes have the same id';

/** Whether there is every constraint and index that look-ups and search need, and whether they can be used. */
export async function* checkSchema(store: Pick<GraphStore, 'read' | 'info'>): AsyncGenerator<Finding> {
  const { engine } = await store.info();
  const wanted = (scripts: Script[]) =>
    scripts.flatMap((script) => namesIn((engine === 'grafeo' && script.grafeo) || script.commands));
  const constraints = await store.read(doctorConstraints, {});
  yield compare('constraints', wanted([setupConstraints]), constraints);
  const indexes = await store.read(doctorIndexes, {});
  yield compare('indexes', wanted([setupIndexes, setupFullText]), indexes);
  const filling = indexes.filter(({ state }) => state && state !== 'ONLINE');
  yield filling.length === 0
    ? ok('indexes that cannot be used', 'none')
    : failure(
        'indexes that cannot be used',
        filling.map(({ name, state }) => `${name} (${state})`).join(', '),
        'look-ups and search fail or are slow: wait where they are being filled, otherwise drop them and start Coterie again',
      );
}

function compare(check: string, wanted: string[], there: { name: string }[]): Finding {
  const names = new Set(there.map(({ name }) => name));
  const missing = wanted.filter((name) => !names.has(name));
  if (missing.length === 0) return ok(check, `all ${wanted.length}`);
  return failure(check, `${missing.length} of ${wanted.length} missing: ${missing.join(', ')}`, WITHOUT);
}

/** The names of what a script creates. */
function namesIn(commands: readonly string[]): string[] {
  return commands.flatMap(
    (command) => /^CREATE (?:\w+ )?(?:CONSTRAINT|INDEX) (\w+)/.exec(command)?.[1] ?? [],
  );
}
