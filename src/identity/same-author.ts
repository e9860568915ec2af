import { compareNames, readName } from './compared-name.ts';
import { inCommon } from './in-common.ts';
import type { Verdict } from './same-paper.ts';

/** What tells one person from another. */
export interface AuthorFacts {
  names: readonly string[];
  orcid: string | null;
  openAlexId: string | null;
  semanticScholarId: string | null;
  /** Papers by their ids, as far as they matter for the comparison. */
  papers: ReadonlySet<string>;
  /** People with whom they wrote, by name key. */
  coauthors: ReadonlySet<string>;
  /** Where they work or worked, by id. */
  affiliations: ReadonlySet<string>;
}

/** Whether two persons are one, and why. */
export interface Likeness {
  verdict: Verdict;
  reasons: string[];
  /** How much speaks for it, beyond the name. */
  evidence: number;
}

/**
 * Whether two persons of the same family name and initial are one. Identifiers decide where both have one of a
 * kind. Otherwise a name alone is never enough: it takes a paper that both wrote, or two people or places in common;
 * for a name with no more than initials three. The same name written out, or one short of enough, is doubtful.
 */
export function sameAuthor(one: AuthorFacts, other: AuthorFacts): Likeness {
  for (const kind of ['orcid', 'openAlexId', 'semanticScholarId'] as const) {
    if (one[kind] === null || other[kind] === null) continue;
    if (one[kind] === other[kind])
      return { verdict: 'same', reasons: [`the same ${kind}`], evidence: Number.POSITIVE_INFINITY };
    return { verdict: 'different', reasons: [], evidence: 0 };
  }
  const name = bestName(one.names, other.names);
  if (!name) return { verdict: 'different', reasons: [], evidence: 0 };

  const papers = inCommon(one.papers, other.papers);
  const coauthors = inCommon(one.coauthors, other.coauthors);
  const affiliations = inCommon(one.affiliations, other.affiliations);
  const reasons = [
    name === 'full' ? 'the same name' : 'a name that fits',
    ...(papers > 0 ? [`${papers} papers in common`] : []),
    ...(coauthors > 0 ? [`${coauthors} coauthors in common`] : []),
    ...(affiliations > 0 ? [`${affiliations} affiliations in common`] : []),
  ];
  // One paper lists a person once, so who fits there is that person.
  const evidence = 10 * papers + coauthors + affiliations;
  if (papers > 0) return { verdict: 'same', reasons, evidence };
  const enough = name === 'full' ? 2 : 3;
  if (evidence >= enough) return { verdict: 'same', reasons, evidence };
  const doubtful = name === 'full' || evidence + 1 >= enough;
  return { verdict: doubtful ? 'doubtful' : 'different', reasons, evidence };
}

function bestName(one: readonly string[], other: readonly string[]): 'full' | 'initials' | null {
  const read = other.map(readName);
  const found = one.map(readName).flatMap((a) => read.map((b) => compareNames(a, b)));
  if (found.includes('full')) return 'full';
  return found.some((fit) => fit !== null) ? 'initials' : null;
}
