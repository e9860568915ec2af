import { cosine, type Shared, sorted, type Weighting } from './cosine.ts';
import type { Profile } from './profile.ts';

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
export const LEAST_SCORE = 0.02;
/** Of what two papers share, only so much is kept for each part. */
const MOST_EVIDENCE = 8;
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
  parts: Readonly<Record<PartName, Part>>;
}

/** What scoring asks of the whole graph: rarities in [0, 1], and how much a topic's level counts. */
export interface Rarities {
  topic(id: string): number;
  level(id: string): number;
  keyword(stem: string): number;
  author(id: string): number;
  reference(id: string): number;
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
export function linkBetween(a: Profile, b: Profile, rarities: Rarities): Link | null {
  const parts = {
    themes: themes(a, b, rarities),
    text: cosine(weights(a.keywords), weights(b.keywords), byRarity(rarities.keyword)),
    people: people(a, b, rarities.author),
    references: references(a, b, rarities.reference),
  };
  const subject = (parts.themes.score ?? 0) + (parts.text.score ?? 0) + (parts.references.score ?? 0);
  const score = partNames.reduce((sum, name) => sum + WEIGHTS[name] * (parts[name].score ?? 0), 0);
  return subject > 0 && score >= LEAST_SCORE ? { score, parts: strongest(parts) } : null;
}

const unknown: Part = { score: null, evidence: [] };

function themes(a: Profile, b: Profile, { level, topic }: Rarities): Part {
  if (a.topics.size === 0 || b.topics.size === 0) return unknown;
  return cosine(weights(a.implied), weights(b.implied), {
    weight: (id) => level(id) * Math.sqrt(topic(id)),
    worth: (id) => level(id) * topic(id),
  });
}

function people(a: Profile, b: Profile, rareness: (id: string) => number): Part {
  const common = [...a.authors].filter((id) => b.authors.has(id));
  const score = 1 - common.reduce((doubt, id) => doubt * (1 - rareness(id) / 2), 1);
  const sum = common.reduce((all, id) => all + rareness(id), 0);
  return { score, evidence: sorted(common.map((id) => ({ id, share: sum && rareness(id) / sum }))) };
}

function references(a: Profile, b: Profile, rareness: (id: string) => number): Part {
  const cited = a.references.has(b.id) ? b.id : b.references.has(a.id) ? a.id : undefined;
  if (!cited && (a.references.size === 0 || b.references.size === 0)) return unknown;
  const coupling = cosine(ones(a.references), ones(b.references), byRarity(rareness));
  if (!cited) return coupling;
  const score = coupling.score + (1 - coupling.score) * DIRECT;
  const coupled = coupling.evidence.map(({ id, share }) => ({ id, share: (share * coupling.score) / score }));
  return {
    score,
    evidence: sorted([{ id: cited, share: ((1 - coupling.score) * DIRECT) / score }, ...coupled]),
  };
}

/** Rarity counts once in the product of two entries. */
function byRarity(rareness: (id: string) => number): Weighting {
  return { weight: (id) => Math.sqrt(rareness(id)), worth: rareness };
}

function weights(values: ReadonlyMap<string, { weight: number }>): Map<string, number> {
  return new Map([...values].map(([id, { weight }]) => [id, weight]));
}

function ones(ids: ReadonlySet<string>): Map<string, number> {
  return new Map([...ids].map((id) => [id, 1]));
}

function strongest(parts: Link['parts']): Link['parts'] {
  const cut = ({ score, evidence }: Part): Part => ({ score, evidence: evidence.slice(0, MOST_EVIDENCE) });
  const { themes, text, people, references } = parts;
  return { themes: cut(themes), text: cut(text), people: cut(people), references: cut(references) };
}
