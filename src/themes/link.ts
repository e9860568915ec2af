import type { Frame, Profile } from './profile.ts';
import { cosine, type Numbering, type Shared, type Similarity, type Vector } from './vector.ts';

/** The parts of a link's score. */
export type PartName = 'themes' | 'text' | 'people' | 'references';

/**
 * How much each part counts; together 1. A part that is not known adds nothing: a link is never stronger than
 * what is known of it.
 */
export const WEIGHTS: Readonly<Record<PartName, number>> = {
  themes: 0.55,
  text: 0.25,
  people: 0.1,
  references: 0.1,
};

export const partNames = Object.keys(WEIGHTS) as PartName[];

/** Weaker links are not kept. */
const LEAST_SCORE = 0.015;
/** What one paper citing the other settles of what coupling leaves open. */
const DIRECT = 0.5;

/** How much two papers have in common in one respect, in [0, 1], and what; null where it cannot be known. */
export interface Part {
  score: number | null;
  evidence: Shared[];
}

/** Why two papers belong together. */
export interface Link {
  score: number;
  /** Whether one of them cites the other. */
  cites: boolean;
  parts: Readonly<Record<PartName, Part>>;
}

/**
 * The link between two papers, or null where what they share is too little or too common. Its score is
 * the weighted sum of four parts:
 *
 * - **themes**: the cosine of their topics, implied ones included, weighted by level and rarity, times
 *   the level and rarity of the rarest that they share;
 * - **text**: the cosine of their keywords (tf-idf; Salton and Buckley 1988), times the rarity of the rarest shared;
 * - **people**: 1 − Π(1 − rarity/2) over the authors in common;
 * - **references**: bibliographic coupling (Kessler 1963) as the cosine of what they cite, weighted by rarity,
 *   and where one cites the other, half of what that leaves to 1.
 *
 * The factor for the rarest keeps papers apart that have only in common what every paper has. People
 * alone make no link: that is what the coauthor network is for.
 */
export function linkBetween(a: Profile, b: Profile, { rarities, numbering }: Frame): Link | null {
  const similarity = (x: Vector, y: Vector, worth: (id: string) => number) => cosine(x, y, worth, numbering);
  const cited = citedOf(a, b, numbering);
  const parts = {
    themes:
      a.topics.length > 0 && b.topics.length > 0
        ? similarity(a.themes, b.themes, (id) => rarities.level(id) * rarities.topic(id))
        : unknown,
    text: similarity(a.keywords, b.keywords, rarities.keyword),
    people: people(a, b, rarities.author),
    references: references(a, b, cited, similarity(a.references, b.references, rarities.reference)),
  };
  const subject = (parts.themes.score ?? 0) + parts.text.score + (parts.references.score ?? 0);
  const score = partNames.reduce((sum, name) => sum + WEIGHTS[name] * (parts[name].score ?? 0), 0);
  return subject > 0 && score >= LEAST_SCORE ? { score, cites: cited !== null, parts } : null;
}

const unknown: Part = { score: null, evidence: [] };

function people(a: Profile, b: Profile, rareness: (id: string) => number): Part {
  const common = a.authors.filter((id) => b.authors.includes(id));
  const score = 1 - common.reduce((doubt, id) => doubt * (1 - rareness(id) / 2), 1);
  const sum = common.reduce((all, id) => all + rareness(id), 0);
  return { score, evidence: common.map((id) => ({ id, share: sum && rareness(id) / sum })) };
}

/** The one that the other cites. */
function citedOf(a: Profile, b: Profile, numbering: Numbering): string | null {
  if (a.references.numbers.includes(numbering.numberOf(b.id))) return b.id;
  return b.references.numbers.includes(numbering.numberOf(a.id)) ? a.id : null;
}

function references(a: Profile, b: Profile, cited: string | null, coupling: Similarity): Part {
  if (!cited) {
    return a.references.numbers.length > 0 && b.references.numbers.length > 0 ? coupling : unknown;
  }
  const direct = (1 - coupling.score) * DIRECT;
  const score = coupling.score + direct;
  const coupled = coupling.evidence.map(({ id, share }) => ({ id, share: (share * coupling.score) / score }));
  return { score, evidence: [{ id: cited, share: direct / score }, ...coupled] };
}
