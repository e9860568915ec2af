import type { ComparedName } from './compared-name.ts';

/** What tells who somebody is, beside names and identifiers: each of these is counted in their papers. */
export type Trait = 'coauthors' | 'affiliations' | 'words';

export const TRAITS: readonly Trait[] = ['coauthors', 'affiliations', 'words'];

/** What is known of one author, or of some that are taken for one. */
export interface Profile {
  /** The authors that it is of. */
  authors: readonly string[];
  names: readonly ComparedName[];
  orcid: string | null;
  openAlexId: string | null;
  semanticScholarId: string | null;
  /** Their papers, each with the place in its byline, from 1; 0 where nobody said. */
  papers: ReadonlyMap<string, number>;
  /** In how many of the papers each coauthor is (by name key), each affiliation, and each word of the titles. */
  traits: Readonly<Record<Trait, ReadonlyMap<string, number>>>;
  /** Where they were in a year, as far as their papers tell: see `whereabouts`. */
  affiliationsIn: ReadonlyMap<number, ReadonlySet<string>>;
  /** The papers of the same block that they cite. */
  cited: ReadonlySet<string>;
  /** Authors of whom somebody said that they are others. */
  apart: ReadonlySet<string>;
}

/** What is known of some, if they are one. */
export function joined(profiles: readonly Profile[]): Profile {
  const known = (id: 'orcid' | 'openAlexId' | 'semanticScholarId') =>
    profiles.find((profile) => profile[id] !== null)?.[id] ?? null;
  const traits = (trait: Trait) => sum(profiles.map((profile) => profile.traits[trait]));
  return {
    authors: profiles.flatMap(({ authors }) => authors),
    names: distinct(profiles.flatMap(({ names }) => names)),
    orcid: known('orcid'),
    openAlexId: known('openAlexId'),
    semanticScholarId: known('semanticScholarId'),
    papers: new Map(profiles.flatMap(({ papers }) => [...papers])),
    traits: {
      coauthors: traits('coauthors'),
      affiliations: traits('affiliations'),
      words: traits('words'),
    },
    affiliationsIn: union(profiles.map(({ affiliationsIn }) => affiliationsIn)),
    cited: new Set(profiles.flatMap(({ cited }) => [...cited])),
    apart: new Set(profiles.flatMap(({ apart }) => [...apart])),
  };
}

/** Each name once, however often it was read. */
export function distinct(names: readonly ComparedName[]): ComparedName[] {
  return [...new Map(names.map((name) => [`${name.family}, ${name.given.join(' ')}`, name])).values()];
}

function sum(all: ReadonlyMap<string, number>[]): Map<string, number> {
  const [first, ...others] = all;
  const total = new Map(first);
  for (const counts of others)
    for (const [item, count] of counts) total.set(item, (total.get(item) ?? 0) + count);
  return total;
}

function union(all: Profile['affiliationsIn'][]): Profile['affiliationsIn'] {
  const [first, ...others] = all;
  const total = new Map(first);
  for (const known of others)
    for (const [year, places] of known) total.set(year, new Set([...(total.get(year) ?? []), ...places]));
  return whereabouts(total);
}

/** Adds to the years in which somebody wrote from a place those between two of them: who was there stayed there. */
export function whereabouts(known: Profile['affiliationsIn']): Profile['affiliationsIn'] {
  const all = new Map<number, ReadonlySet<string>>(known);
  const years = [...known.keys()].sort((a, b) => a - b);
  for (const [index, year] of years.entries()) {
    const next = years[index + 1] ?? year;
    const stayed = [...(known.get(year) ?? [])].filter((place) => known.get(next)?.has(place));
    if (stayed.length === 0) continue;
    for (let between = year + 1; between < next; between += 1) all.set(between, new Set(stayed));
  }
  return all;
}
