import { graphNodeCounts } from '../../cypher/statements.generated.ts';
import type { GraphStore } from '../graph/store.ts';

const shown = [
  ['Author', 'author', 'authors'],
  ['Paper', 'paper', 'papers'],
  ['Affiliation', 'affiliation', 'affiliations'],
  ['Topic', 'topic', 'topics'],
  ['Post', 'post', 'posts'],
  ['Source', 'source', 'sources'],
] as const;

/** How many nodes there are of each label. */
export type Contents = Map<string, number>;

/** Counts what the graph holds. */
export async function contentsOf(store: Pick<GraphStore, 'read'>): Promise<Contents> {
  const rows = await store.read(graphNodeCounts, {});
  return new Map(rows.map(({ name, count }) => [name, count]));
}

export function isEmpty(contents: Contents): boolean {
  return [...contents.values()].every((count) => count === 0);
}

/** `20 papers, 45 authors …`: what there is, or what there is more than before. */
export function describe(contents: Contents, before: Contents = new Map()): string {
  const parts = shown.flatMap(([label, one, many]) => {
    const count = (contents.get(label) ?? 0) - (before.get(label) ?? 0);
    return count <= 0 ? [] : `${count} ${count === 1 ? one : many}`;
  });
  return parts.join(', ') || 'nothing';
}
