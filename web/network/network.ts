import type { CoauthorNetworkQuery } from '../../schema/operations/generated/graphql.ts';
import type { ExportedNetwork } from '../../src/export/network.ts';
import type { Part } from '../graph/look.ts';
import type { Picture } from '../graph/picture.ts';

type Answer = CoauthorNetworkQuery['coauthorNetwork'];

export interface Person {
  slug: string;
  name: string;
  papers: number | null;
  community: number;
}

/** What two people wrote together. */
export interface Tie {
  id: string;
  one: Person;
  other: Person;
  papers: number;
  firstYear: number | null;
  lastYear: number | null;
}

/** A coauthor network; the first of its people is the one around whom it is. */
export interface Network {
  people: Map<string, Person>;
  ties: Map<string, Tie>;
  isCut: boolean;
}

export function networkOf({ nodes, edges, truncated }: Answer): Network {
  const people = new Map<string, Person>();
  for (const { community, author } of nodes) {
    const { slug, name, papers } = author;
    people.set(slug, { slug, name, papers: papers.totalCount, community });
  }
  const ties = new Map<string, Tie>();
  for (const { source, target, paperCount, firstYear, lastYear } of edges) {
    const [one, other] = [people.get(source.slug), people.get(target.slug)];
    const id = tieId(source.slug, target.slug);
    if (one && other) ties.set(id, { id, one, other, papers: paperCount, firstYear, lastYear });
  }
  return { people, ties, isCut: truncated };
}

/** The same for two people in either order. */
export function tieId(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

export function pictureOf({ people, ties }: Network): Picture {
  return {
    nodes: [...people.values()].map(({ slug, name, community, papers }) => ({
      id: slug,
      label: name,
      community,
      weight: papers ?? 1,
    })),
    edges: [...ties.values()].map(({ id, one, other, papers }) => ({
      id,
      source: one.slug,
      target: other.slug,
      weight: papers,
    })),
  };
}

/**
 * What of a network is from some years: ties with a paper from `from` on and one until `until`, and the people whom
 * they tie. A tie without years is there only where no year is asked for; who stands in the middle is always there.
 */
export function withinYears(
  { people, ties }: Network,
  { from, until }: { from?: number | undefined; until?: number | undefined },
): { nodes: Set<string>; edges: Set<string> } {
  if (from === undefined && until === undefined) {
    return { nodes: new Set(people.keys()), edges: new Set(ties.keys()) };
  }
  const kept = [...ties.values()].filter(
    ({ firstYear, lastYear }) =>
      firstYear !== null &&
      lastYear !== null &&
      lastYear >= (from ?? lastYear) &&
      firstYear <= (until ?? firstYear),
  );
  return {
    nodes: new Set([
      ...[...people.keys()].slice(0, 1),
      ...kept.flatMap(({ one, other }) => [one.slug, other.slug]),
    ]),
    edges: new Set(kept.map(({ id }) => id)),
  };
}

/** The paths that are within what is shown of a network, all of their people and ties; undefined where none is. */
export function pathsWithin(paths: readonly (readonly string[])[], shown: Part): Part | undefined {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  for (const path of paths) {
    const ties = path.slice(1).map((slug, index) => tieId(path[index] ?? '', slug));
    if (path.length < 2 || !ties.every((tie) => shown.edges.has(tie))) continue;
    for (const slug of path) nodes.add(slug);
    for (const tie of ties) edges.add(tie);
  }
  return nodes.size > 0 ? { nodes, edges } : undefined;
}

/** What is shown of a network, for programs that work on graphs. */
export function exported({ people, ties }: Network, shown: Part): ExportedNetwork {
  return {
    description: 'Coauthors',
    nodeColumns: [
      { name: 'label', type: 'string' },
      { name: 'papers', type: 'int' },
      { name: 'community', type: 'int' },
    ],
    edgeColumns: [
      { name: 'weight', type: 'double' },
      { name: 'paperCount', type: 'int' },
      { name: 'firstYear', type: 'int' },
      { name: 'lastYear', type: 'int' },
    ],
    nodes: [...people.values()]
      .filter(({ slug }) => shown.nodes.has(slug))
      .map(({ slug, name, papers, community }) => ({ id: slug, label: name, papers, community })),
    edges: [...ties.values()]
      .filter(({ id }) => shown.edges.has(id))
      .map(({ one, other, papers, firstYear, lastYear }) => ({
        source: one.slug,
        target: other.slug,
        weight: papers,
        paperCount: papers,
        firstYear,
        lastYear,
      })),
  };
}

/** All years from the first tie of a network to its last. */
export function yearsOf({ ties }: Network): number[] {
  const years = [...ties.values()].flatMap(({ firstYear, lastYear }) =>
    [firstYear ?? [], lastYear ?? []].flat(),
  );
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}
