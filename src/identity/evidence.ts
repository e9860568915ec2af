import { compareNames } from './compared-name.ts';
import { inCommon } from './in-common.ts';
import { type Profile, TRAITS, type Trait } from './profile.ts';

/** What the graph is like around two authors, which tells how much it means that they have something in common. */
export interface Surroundings {
  /** The share of all papers that an item is in: those by a name key, from an affiliation, with a word in the title. */
  share(trait: Trait, item: string): number;
  /** How many given names are written out among all who have their name key: a frequent surname has many. */
  givenNames: number;
}

interface TraitWeights {
  /** How much of what somebody does is as before, once all is known that they did. */
  asBefore: number;
  /** With so many items known, half of that is to be expected. */
  half: number;
  /** How much more frequent an item is among people of one field than among all. */
  inField: number;
  /** The least share of an item: what is seen once may be more frequent than it looks. */
  least: number;
  /** What a nat is worth beside those of other traits, as items come together: what both have, what one lacks. */
  shared: number;
  lacking: number;
  /** The most that counts. */
  most: number;
}

/** In nats, but for the parts of `TraitWeights`. Fitted to made-up papers of known authors, see bench/README.md. */
const WEIGHTS = {
  /** Before anything is known of two authors of one name key. */
  key: 2.76,
  /** For each unit of the logarithm of the number of given names. */
  givenNames: -0.65,
  /** The same again where either name is not written out. */
  initialsGivenNames: -1.25,
  /** Written out in both, and the same but for spelling, order or a second family name. */
  alike: -3,
  /** Second given names, or their initials, that agree. */
  secondName: 1.5,
  /** One place in the byline of one paper. */
  place: 12,
  traits: {
    coauthors: {
      asBefore: 0.82,
      half: 3.59,
      inField: 2.25,
      least: 0.0036,
      shared: 1.29,
      lacking: 0.7,
      most: Number.POSITIVE_INFINITY,
    },
    affiliations: {
      asBefore: 0.81,
      half: 1,
      inField: 1,
      least: 0.00063,
      shared: 1.36,
      lacking: 0.44,
      most: Number.POSITIVE_INFINITY,
    },
    words: { asBefore: 0.31, half: 9.41, inField: 1, least: 0.0014, shared: 0.43, lacking: 0.03, most: 2.95 },
  } as Record<Trait, TraitWeights>,
  /** For the logarithm of one more than the number of years in which both wrote from one place, or from two. */
  samePlaces: 1,
  otherPlaces: -9,
  /** For the logarithm of one more than the number of papers of one that the other cites. */
  citations: 3,
  /** For the logarithm of the number of papers of the one with fewer and the one with more: much is alike by chance. */
  fewerPapers: -0.4,
  morePapers: -0.15,
};

/**
 * How much speaks for two authors of one name key being one person, null where they cannot be: their ids differ, a
 * name of one contradicts a name of the other, they are two in one byline, or somebody said that they are two.
 *
 * A sum of log-likelihood ratios in nats, as Fellegi and Sunter (1969) weigh records. A trait of the one with fewer
 * papers is either drawn from what the other is known for or is anybody's (`drawn`).
 */
export function evidence(one: Profile, other: Profile, { share, givenNames }: Surroundings): number | null {
  if (areTwo(one, other)) return null;
  const place = samePlace(one, other);
  const name = place === 'another' ? null : nameEvidence(one, other, Math.log(givenNames + 1));
  if (name === null) return null;
  const [fewer, more] = bySize(one, other);
  let sum = name + (place === 'same' ? WEIGHTS.place : 0);
  for (const trait of TRAITS) sum += drawn(fewer, more, trait, share);
  const { same, different } = yearsInPlaces(fewer, more);
  sum += WEIGHTS.samePlaces * Math.log(same + 1) + WEIGHTS.otherPlaces * Math.log(different + 1);
  sum += WEIGHTS.citations * Math.log(citations(one, other) + 1);
  return (
    sum +
    WEIGHTS.fewerPapers * Math.log(Math.max(1, fewer.papers.size)) +
    WEIGHTS.morePapers * Math.log(Math.max(1, more.papers.size))
  );
}

/** What speaks for two authors being one, in words. */
export function reasonsFor(one: Profile, other: Profile): string[] {
  const [fewer, more] = bySize(one, other);
  const shared = (trait: Trait) => inCommon(fewer.traits[trait].keys(), more.traits[trait]);
  const counted = (count: number, what: string, many = `${what}s`) =>
    count > 0 ? [`${count} ${count > 1 ? many : what} in common`] : [];
  const fits = one.names.flatMap((a) => other.names.map((b) => compareNames(a, b)));
  const cited = citations(one, other);
  return [
    fits.includes('full')
      ? 'the same name'
      : fits.includes('alike')
        ? 'the same name, written in another way'
        : 'a name that fits',
    ...counted(inCommon(fewer.papers.keys(), more.papers), 'paper'),
    ...counted(shared('coauthors'), 'coauthor'),
    ...counted(shared('affiliations'), 'affiliation'),
    ...counted(shared('words'), 'word of titles', 'words of titles'),
    ...(cited > 0 ? [`${cited} citation${cited > 1 ? 's' : ''} of each other`] : []),
  ];
}

function areTwo(one: Profile, other: Profile): boolean {
  for (const kind of ['orcid', 'openAlexId', 'semanticScholarId'] as const)
    if (one[kind] !== null && other[kind] !== null && one[kind] !== other[kind]) return true;
  return (
    one.authors.some((author) => other.apart.has(author)) ||
    other.authors.some((author) => one.apart.has(author))
  );
}

/** Whether two stand at the same place in a byline, or at two: nobody is twice in one. Null without a common paper. */
function samePlace(one: Profile, other: Profile): 'same' | 'another' | null {
  const [fewer, more] = bySize(one, other);
  let found: 'same' | null = null;
  for (const [paper, position] of fewer.papers) {
    const theirs = more.papers.get(paper);
    if (theirs === undefined) continue;
    if (theirs !== position || position === 0) return 'another';
    found = 'same';
  }
  return found;
}

function nameEvidence(one: Profile, other: Profile, diversity: number): number | null {
  let full = false;
  let alike = false;
  let second = false;
  for (const a of one.names) {
    for (const b of other.names) {
      const fit = compareNames(a, b);
      if (fit === null) return null;
      full ||= fit === 'full';
      alike ||= fit === 'alike';
      second ||= a.given.length > 1 && b.given.length > 1;
    }
  }
  const key = WEIGHTS.key + WEIGHTS.givenNames * diversity;
  if (full) return key + (second ? WEIGHTS.secondName : 0);
  if (alike) return key + WEIGHTS.alike;
  return key + WEIGHTS.initialsGivenNames * diversity;
}

/**
 * The log-likelihood ratio of the items of one author if they come from another's (a mixture of what that one is known
 * for with what anybody does, Jelinek and Mercer 1980) against what anybody does. Each item counts once.
 */
function drawn(fewer: Profile, more: Profile, trait: Trait, share: Surroundings['share']): number {
  const { asBefore, half, inField, least, shared, lacking, most } = WEIGHTS.traits[trait];
  const known = more.traits[trait];
  let total = 0;
  for (const count of known.values()) total += count;
  if (total === 0) return 0;
  const mixed = (asBefore * total) / (total + half);
  let sum = 0;
  for (const item of fewer.traits[trait].keys()) {
    const count = known.get(item) ?? 0;
    const ratio =
      count === 0
        ? Math.log(1 - mixed)
        : Math.log(1 - mixed + (mixed * count) / total / (inField * share(trait, item) + least));
    sum += ratio * (ratio > 0 ? shared : lacking);
  }
  return Math.min(most, sum);
}

/** In how many years both wrote from one place (or did so a year apart), and in how many from two. */
function yearsInPlaces(one: Profile, other: Profile): { same: number; different: number } {
  let same = 0;
  let different = 0;
  for (const [year, places] of one.affiliationsIn) {
    const near = [year - 1, year, year + 1].map((close) => other.affiliationsIn.get(close));
    if (near.some((theirs) => theirs && inCommon(places, theirs) > 0)) same += 1;
    else if (near[1]) different += 1;
  }
  return { same, different };
}

function citations(one: Profile, other: Profile): number {
  return inCommon(one.cited, other.papers) + inCommon(other.cited, one.papers);
}

/** The one with fewer papers first. */
function bySize(one: Profile, other: Profile): [Profile, Profile] {
  const size = ({ papers, traits }: Profile) => papers.size + traits.coauthors.size / 1000;
  return size(one) <= size(other) ? [one, other] : [other, one];
}
