import { doctorHierarchy } from '../../cypher/statements.generated.ts';
import type { GraphStore } from '../graph/store.ts';
import { type Finding, failure, ok } from './finding.ts';

const hierarchies = [
  { label: 'Topic', check: 'topics below themselves', relationship: 'BROADER' },
  { label: 'Affiliation', check: 'affiliations that are part of themselves', relationship: 'PART_OF' },
];

/** Looks for ways up a hierarchy that come back to where they began. */
export async function* checkHierarchies(store: Pick<GraphStore, 'read'>): AsyncGenerator<Finding> {
  for (const { label, check, relationship } of hierarchies) {
    const cycle = findCycle(await store.read(doctorHierarchy, { label }));
    yield cycle
      ? failure(
          check,
          cycle.join(' → '),
          `whoever follows ${relationship} goes round in a circle: correct the source, or delete one of these in Cypher`,
        )
      : ok(check, 'none');
  }
}

/** A way along some steps that ends where it begins, the first and last place included; null where there is none. */
export function findCycle(steps: readonly { from: string; to: string }[]): string[] | null {
  let left = steps;
  for (let before = Number.POSITIVE_INFINITY; left.length < before; ) {
    before = left.length;
    const begun = new Set(left.map(({ from }) => from));
    // What leads nowhere on is on no way back.
    left = left.filter(({ to }) => begun.has(to));
  }
  const next = new Map(left.map(({ from, to }) => [from, to]));
  const way: string[] = [];
  for (let place = left[0]?.from; place !== undefined; place = next.get(place)) {
    if (way.includes(place)) return [...way.slice(way.indexOf(place)), place];
    way.push(place);
  }
  return null;
}
