import { identityNames } from '../../cypher/statements.generated.ts';
import type { GraphStore } from '../graph/store.ts';
import { groupBy } from '../group-by.ts';
import { type ComparedName, compareNames, otherKeys, readName } from './compared-name.ts';

/**
 * Under which other keys people of some name keys may be, as their names are turned round there, or without the
 * second family name. Only keys that have any such people.
 */
export async function linkedKeys(store: GraphStore, nameKeys: string[]): Promise<Map<string, string[]>> {
  const own = await namesByKey(store, nameKeys);
  const possible = new Map([...own].map(([key, names]) => [key, [...new Set(names.flatMap(otherKeys))]]));
  const theirs = await namesByKey(store, [...new Set([...possible.values()].flat())]);
  const linked = new Map<string, string[]>();
  for (const [key, others] of possible) {
    const names = own.get(key) ?? [];
    const found = others.filter((other) => other !== key && writtenAlike(names, theirs.get(other) ?? []));
    if (found.length > 0) linked.set(key, found);
  }
  return linked;
}

/** Whether any of some names is written out, and the same as another but for the way it is written. */
export function writtenAlike(names: readonly ComparedName[], others: readonly ComparedName[]): boolean {
  return names.some((name) => others.some((other) => compareNames(name, other) === 'alike'));
}

async function namesByKey(store: GraphStore, nameKeys: string[]): Promise<Map<string, ComparedName[]>> {
  const rows = nameKeys.length > 0 ? await store.read(identityNames, { nameKeys }) : [];
  const byKey = groupBy(rows, ({ nameKey }) => nameKey);
  return new Map(
    [...byKey].map(([key, people]) => [
      key,
      [...new Set(people.flatMap(({ names }) => names))].map(readName),
    ]),
  );
}
