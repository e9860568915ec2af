import type { Culture } from './cultures.ts';
import type { Random } from './random.ts';

/** A person's name in its parts. */
export interface Name {
  /** Given names, the first one first; never empty. */
  given: readonly string[];
  /** The family name with its particles, all of it where there are two. */
  surname: string;
}

const RARE_SURNAMES = 0.3;
const SECOND_NAMES = 0.45;

/** A name as people of a culture bear it: few names are very frequent, so that many people share theirs. */
export function drawName(culture: Culture, random: Random): Name {
  const given = [random.pickRanked(culture.given)];
  if (culture.habit === 'second name' && random.chance(SECOND_NAMES)) {
    const second = random.pick(culture.given);
    if (second !== given[0]) given.push(second);
  }
  const surname = drawSurname(culture, random);
  if (culture.habit !== 'two surnames' || random.chance(0.4)) return { given, surname };
  const second = random.pickRanked(culture.surnames);
  return { given, surname: second === surname ? surname : `${surname} ${second}` };
}

/** A surname of the culture, one of the rare ones, which are named after places, in three of ten cases. */
export function drawSurname(culture: Culture, random: Random): string {
  return random.chance(RARE_SURNAMES) ? drawPlace(culture, random) : random.pickRanked(culture.surnames);
}

/** A place of the culture. */
export function drawPlace({ places: [starts, ends] }: Culture, random: Random): string {
  return random.pick(starts) + random.pick(ends);
}

/** All of the name: `Anna Maria van der Berg`. */
export function fullName({ given, surname }: Name): string {
  return `${given.join(' ')} ${surname}`;
}

const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  æ: 'ae',
  Æ: 'AE',
};

/** The text without accents: `Järviniemi` becomes `Jarviniemi`. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøØłŁđĐıæÆ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The initial of each given name: `Jean-Pierre Marie` gives `J.-P.` and `M.`. */
export function initials({ given }: Name): string[] {
  return given.map((name) =>
    name
      .split(/(?<=-)|\s/)
      .map((part) => `${[...part][0]}.${part.endsWith('-') ? '-' : ''}`)
      .join(''),
  );
}

/** The ways in which papers print a name, all of it first. Each is there once. */
export function printedForms(name: Name): string[] {
  const [first = '', ...others] = name.given;
  const letters = initials(name);
  const forms = [
    fullName(name),
    [first, ...letters.slice(1), name.surname].join(' '),
    `${letters.join(' ')} ${name.surname}`,
    `${letters[0]} ${name.surname}`,
    `${name.surname}, ${[first, ...others].join(' ')}`,
    `${name.surname} ${letters.join('').replace(/[.-]/g, '')}`,
    withoutAccents(fullName(name)),
    fullName(name).toUpperCase(),
  ];
  return [...new Set(forms)];
}
