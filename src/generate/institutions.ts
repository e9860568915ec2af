import { CULTURES, type Culture } from './cultures.ts';
import { FIELDS } from './fields.ts';
import { drawPlace } from './names.ts';
import { Random } from './random.ts';
import { titleCase } from './topics.ts';
import { Weighted } from './weighted.ts';

type InstitutionType =
  | 'education'
  | 'company'
  | 'healthcare'
  | 'government'
  | 'nonprofit'
  | 'facility'
  | 'archive';

/** Where people work. */
export interface Institution {
  number: number;
  name: string;
  /** As papers print it: place and country after the name. */
  place: string;
  type: InstitutionType;
  country: string;
  culture: Culture;
  /** What it is directly part of. */
  parent: Institution | null;
  children: Institution[];
}

/** All institutions, the largest first, and where people come to work. */
export interface Institutions {
  all: readonly Institution[];
  draw(random: Random): number;
}

/** Institutions grow more slowly than papers do: some 1,900 for 20,000, 20,000 for a million. */
const PER_PAPER_TO_THE_POWER = 0.6;
const INSTITUTIONS = 5;
const WITH_PARENT = 0.15;

const homes = CULTURES.flatMap((culture) =>
  Object.entries(culture.countries).map(([country, weight]) => ({ country, culture, weight })),
);
const byCountry = new Weighted(homes.map(({ weight }) => weight));

const TYPES: readonly (readonly [InstitutionType, number])[] = [
  ['education', 45],
  ['healthcare', 15],
  ['company', 15],
  ['facility', 12],
  ['government', 6],
  ['nonprofit', 5],
  ['archive', 2],
];
const byType = new Weighted(TYPES.map(([, weight]) => weight));
const subjects = FIELDS.flatMap(({ head, nouns }) => [head, ...nouns.slice(0, 4)]).map(titleCase);

const namings: Record<InstitutionType, (place: string, subject: string) => string[]> = {
  education: (place, subject) => [
    `University of ${place}`,
    `${place} University`,
    `${place} University of Technology`,
    `${place} Institute of ${subject}`,
    `${place} Medical University`,
    `${place} College`,
    `Technical University of ${place}`,
  ],
  healthcare: (place) => [
    `${place} General Hospital`,
    `${place} University Hospital`,
    `Hospital of ${place}`,
  ],
  company: (place, subject) => [`${place} ${subject}`, `${place} Laboratories`, `${place} & Partners`],
  facility: (place, subject) => [`${place} Centre for ${subject}`, `${place} Laboratory of ${subject}`],
  government: (place, subject) => [`${place} Agency for ${subject}`, `Council of ${place}`],
  nonprofit: (place, subject) => [`${place} Foundation for ${subject}`, `Society for ${subject} of ${place}`],
  archive: (place) => [`${place} Museum`, `Library of ${place}`],
};
const partNamings = (parent: string, subject: string): string[] => [
  `School of ${subject}, ${parent}`,
  `${parent} Centre for ${subject}`,
  `Institute of ${subject}, ${parent}`,
];

/**
 * The institutions of a literature of that many papers. A few employ most people: how many work at one falls
 * with its rank r as r to the power -0.9 (Zipf). Every seventh is part of a larger one of its country.
 */
export function makeInstitutions(papers: number, seed: number): Institutions {
  const count = Math.max(20, Math.round(INSTITUTIONS * papers ** PER_PAPER_TO_THE_POWER));
  const all: Institution[] = [];
  const largest = new Map<string, Institution[]>();
  const names = new Set<string>();
  for (let number = 0; number < count; number += 1) {
    const made = makeInstitution(number, new Random(seed, 'institution', number), largest, names);
    all.push(made);
    largest.set(made.country, [...(largest.get(made.country) ?? []).slice(0, 30), made]);
  }
  const weighted = new Weighted(all.map((_, rank) => (rank + 1) ** -0.9));
  return { all, draw: (random) => weighted.draw(random) };
}

function makeInstitution(
  number: number,
  random: Random,
  largest: ReadonlyMap<string, Institution[]>,
  names: Set<string>,
): Institution {
  const { country, culture } = homes[byCountry.draw(random)] as (typeof homes)[number];
  const [type] = TYPES[byType.draw(random)] as (typeof TYPES)[number];
  const larger = largest.get(country) ?? [];
  const parent = larger.length > 0 && random.chance(WITH_PARENT) ? random.pick(larger) : null;
  let name: string;
  let town: string;
  do {
    town = drawPlace(culture, random);
    const subject = random.pick(subjects);
    name = random.pick(parent ? partNamings(parent.name, subject) : namings[type](town, subject));
    // What has its name already is told apart by its town, unlike people.
    if (names.has(name)) name = `${name} (${town})`;
  } while (names.has(name));
  names.add(name);
  const place = `${town}, ${country}`;
  const made: Institution = { number, name, place, type, country, culture, parent, children: [] };
  parent?.children.push(made);
  return made;
}

/** The institution itself and whatever it is part of, from the inside out. */
export function lineage(institution: Institution): Institution[] {
  return institution.parent ? [institution, ...lineage(institution.parent)] : [institution];
}
