import { readName } from '../../src/identity/compared-name.ts';
import type { Profile } from '../../src/identity/profile.ts';

interface Known extends Partial<Omit<Profile, 'authors' | 'names' | 'traits' | 'papers'>> {
  papers?: Record<string, number>;
  coauthors?: string[];
  affiliations?: string[];
  words?: string[];
}

/** An author of some names, of whom the rest is given; each item of a trait in one paper. */
export function profile(id: string, names: string[], known: Known = {}): Profile {
  const {
    papers = { [`paper of ${id}`]: 1 },
    coauthors = [],
    affiliations = [],
    words = [],
    ...facts
  } = known;
  const once = (items: string[]) => new Map(items.map((item) => [item, 1]));
  return {
    authors: [id],
    names: names.map(readName),
    ...{ orcid: null, openAlexId: null, semanticScholarId: null },
    papers: new Map(Object.entries(papers)),
    traits: { coauthors: once(coauthors), affiliations: once(affiliations), words: once(words) },
    ...{ affiliationsIn: new Map(), cited: new Set(), apart: new Set() },
    ...facts,
  };
}
