import type { ThemeLink } from '../../cypher/statements.generated.ts';
import type { Corpus } from './corpus.ts';
import type { Link, Part } from './link.ts';
import type { Profile } from './profile.ts';
import type { Shared } from './vector.ts';

/** Of what two papers share, only so much is kept as evidence of each part. */
const MOST_EVIDENCE = 8;
/** A theme that makes up less of what two papers share is no reason to name. */
const LEAST_SHARE = 0.05;

/** A link as the graph keeps it. */
export function linkRow(a: Profile, b: Profile, { score, parts, cites }: Link, corpus: Corpus): ThemeLink {
  const { tree, numbering } = corpus;
  const themes = largest(parts.themes);
  const words = largest(parts.text).slice(0, MOST_EVIDENCE);
  const people = largest(parts.people).slice(0, MOST_EVIDENCE);
  const references = largest(parts.references).slice(0, MOST_EVIDENCE);
  const named = themes.filter(({ share }) => share >= LEAST_SHARE).map(({ id }) => id);
  const sides = (id: string) => [a, b].filter(({ topics }) => tree.isAbout(topics, id)).length;
  const wordOf = (stem: string) => a.words[a.keywords.numbers.indexOf(numbering.numberOf(stem))] ?? stem;
  return {
    score: rounded(score),
    themesScore: roundedOrNull(parts.themes.score),
    textScore: rounded(parts.text.score ?? 0),
    peopleScore: rounded(parts.people.score ?? 0),
    referencesScore: roundedOrNull(parts.references.score),
    topics: named.filter((id) => sides(id) === 2),
    relatedTopics: named.filter((id) => sides(id) === 1),
    peopleCount: parts.people.evidence.length,
    referenceCount: parts.references.evidence.length - (cites ? 1 : 0),
    cites,
    themes: ids(themes.slice(0, MOST_EVIDENCE)),
    themeShares: shares(themes.slice(0, MOST_EVIDENCE)),
    words: ids(words).map(wordOf),
    wordShares: shares(words),
    people: ids(people),
    peopleShares: shares(people),
    references: ids(references),
    referenceShares: shares(references),
  };
}

/** The largest shares first, those that are equal by id. */
function largest({ evidence }: Part): Shared[] {
  return [...evidence].sort((x, y) => y.share - x.share || (x.id < y.id ? -1 : 1));
}

function ids(shared: readonly Shared[]): string[] {
  return shared.map(({ id }) => id);
}

function shares(shared: readonly Shared[]): number[] {
  return shared.map(({ share }) => rounded(share));
}

/** Millionths: what lies below depends on the order in which a sum was made. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function roundedOrNull(value: number | null): number | null {
  return value === null ? null : rounded(value);
}
