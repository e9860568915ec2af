import { CULTURES } from '../src/generate/cultures.ts';
import { orcidOf } from '../src/generate/ids.ts';
import type { Institution, Institutions } from '../src/generate/institutions.ts';
import { drawName, drawSurname, type Name } from '../src/generate/names.ts';
import { Random } from '../src/generate/random.ts';
import type { Taxonomy, Topic } from '../src/generate/topics.ts';
import { groupBy } from '../src/group-by.ts';

/** Somebody real, of whom papers tell but a part. */
export interface Person {
  number: number;
  name: Name;
  /** Whose name or whose surname and initial this person has, and which of the two it is. */
  resembles: { other: number; by: 'name' | 'initials' } | null;
  /** The name after a change, by marriage or otherwise, and the first year under it. */
  later: { name: Name; year: number } | null;
  /** The first one is what the person writes about most. */
  topics: readonly Topic[];
  /** Where the person works, and since when: the last one that has begun counts. */
  posts: readonly { since: number; institution: Institution }[];
  orcid: string | null;
  /** With whom the person writes, of the same field; filled once all people are there. */
  circle: number[];
}

interface World {
  taxonomy: Taxonomy;
  institutions: Institutions;
}

export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2026;

/** Of all people, those who bear the name of another on purpose; more do by chance. */
const NAMESAKES = 0.05;
/** Those who share surname and initial with another on purpose. */
const SAME_INITIALS = 0.08;
/** Of either, those in the same field. */
const SAME_FIELD = 0.4;
/**
 * Of those whose given name and surname somebody has already by chance, those who get another name. A culture has
 * some thirty given names, of which the first falls to a fifth of its people; in the census of the United States of
 * 1990 no given name is borne by more than one man in thirty, so that names coincide far less often.
 */
const RENAMED = 0.85;
const CHANGED_SURNAME = 0.04;
const WITH_ORCID = 1 / 6;
const CIRCLE = 7;
/**
 * People who work together, and the share of a circle that is of the group. With these, two who write with a third
 * have written with each other in 0.33 of all cases. Without groups, and with strangers in 15 of
 * 100 places, it was 0.18.
 */
const GROUP = 8;
const OF_GROUP = 0.9;

/** People of some twenty cultures, in fields, at institutions and in circles of those who write together. */
export function makePeople(count: number, seed: number, world: World): Person[] {
  const people: Person[] = [];
  const names = new Set<string>();
  for (let number = 0; number < count; number += 1) {
    const person = makePerson(number, seed, { ...world, people, names });
    people.push(person);
    names.add(firstAndLast(person.name));
  }
  const fields = groupBy(people, ({ topics }) => topics[0]?.subfield.fieldId);
  for (const colleagues of fields.values()) {
    for (const person of colleagues)
      fillCircle(person, colleagues, new Random(seed, 'circle', person.number));
  }
  return people;
}

function makePerson(
  number: number,
  seed: number,
  {
    taxonomy,
    institutions,
    people,
    names,
  }: World & { people: readonly Person[]; names: ReadonlySet<string> },
): Person {
  const random = new Random(seed, 'identity', number);
  const home = institutions.all[institutions.draw(random)] as Institution;
  const culture = random.chance(0.6) ? home.culture : random.pick(CULTURES);
  const lot = random.next();
  const by = lot < NAMESAKES ? 'name' : lot < NAMESAKES + SAME_INITIALS ? 'initials' : null;
  const twin = by && people.length > 0 ? random.pick(people) : null;
  let name = drawName(culture, random);
  while (names.has(firstAndLast(name)) && random.chance(RENAMED)) name = drawName(culture, random);
  if (twin && by === 'name') name = twin.name;
  if (twin && by === 'initials') {
    name = { given: [sameInitial(twin.name.given[0] ?? '', random)], surname: twin.name.surname };
  }
  const main = taxonomy.draw(random, LAST_YEAR);
  const first = twin && random.chance(SAME_FIELD) ? sameField(twin, taxonomy, random) : main;
  const posts = [{ since: FIRST_YEAR, institution: home }];
  for (let since = FIRST_YEAR + 4 + random.below(12); since <= LAST_YEAR; since += 4 + random.below(12)) {
    posts.push({ since, institution: institutions.all[institutions.draw(random)] as Institution });
  }
  return {
    number,
    name,
    resembles: twin && by ? { other: twin.number, by } : null,
    later: random.chance(CHANGED_SURNAME) ? changed(name, drawSurname(culture, random), random) : null,
    topics: [first, random.pick(first.subfield.topics), random.pick(first.subfield.topics)],
    posts,
    orcid: random.chance(WITH_ORCID) ? orcidOf(number) : null,
    circle: [],
  };
}

function firstAndLast({ given, surname }: Name): string {
  return `${given[0]} ${surname}`;
}

/** Some topic of the field that somebody works in. */
function sameField({ topics: [main] }: Person, { subfields }: Taxonomy, random: Random): Topic {
  const alike = subfields.filter(({ fieldId }) => fieldId === main?.subfield.fieldId);
  return random.pick(random.pick(alike).topics);
}

/** Another given name that begins alike, where one is found. */
function sameInitial(given: string, random: Random): string {
  const alike = CULTURES.flatMap((culture) => culture.given).filter(
    (other) => other !== given && [...other][0] === [...given][0],
  );
  return alike.length > 0 ? random.pick(alike) : given;
}

/** A new surname in place of the old, or after it with a hyphen. */
function changed({ given, surname }: Name, other: string, random: Random): { name: Name; year: number } {
  const later = random.chance(0.6) ? other : `${surname}-${other}`;
  return { name: { given, surname: later }, year: FIRST_YEAR + 5 + random.below(18) };
}

/** Most of a circle are of one group, in which all write with each other. */
function fillCircle(person: Person, colleagues: readonly Person[], random: Random): void {
  const place = colleagues.indexOf(person);
  const first = place - (place % GROUP);
  const group = colleagues.slice(first, first + GROUP);
  const wanted = Math.max(1, Math.round(random.logNormal(CIRCLE, 0.5)));
  for (let tries = 20 * wanted; tries > 0 && person.circle.length < wanted; tries -= 1) {
    const other = random.pick(random.chance(OF_GROUP) ? group : colleagues);
    if (other !== person && !person.circle.includes(other.number)) person.circle.push(other.number);
  }
}
