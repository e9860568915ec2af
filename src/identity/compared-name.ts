import { fold } from '../fold.ts';
import { isSuffix } from '../printed-name.ts';
import { plainFamily, plainSpelling, sameButForSlip } from './spelling.ts';

/** One way to read a name, folded: given names or initials in their order, and the last word of the family name. */
interface Reading {
  given: readonly string[];
  family: string;
  /** The same in one spelling for all customs. */
  plain: { given: readonly string[]; family: string };
}

/** A person's name, as it is usually read. */
export interface ComparedName extends Reading {
  /** What the name may be meant for else. */
  others: readonly Reading[];
}

/** `Smith JA`, as some bibliographies write: the initials come last, in capitals and without stops. */
const INITIALS_LAST = /^(.*\p{Ll}.*)\s(\p{Lu}{1,3})$/u;

/** Reads a name that is written in its usual order, with `, Jr` or without; also `Family, Given` and `Family GM`. */
export function readName(name: string): ComparedName {
  const words = wordsOf(name);
  return { ...toReading(words), others: otherReadings(words) };
}

/** The folded words of a name in their usual order, without `Jr`. */
function wordsOf(name: string): string[] {
  const [family = '', ...given] = name
    .split(',')
    .filter((part, index) => index === 0 || !isSuffix(part.trim()));
  if (given.length > 0) return fold(`${given.join(' ')} ${family}`).split(' ');
  const [, last, initials] = INITIALS_LAST.exec(name.trim()) ?? [];
  return fold(last && initials ? `${[...initials].join(' ')} ${last}` : family).split(' ');
}

/** `Zhang Wei` may be Wei Zhang; `Ana García Márquez`, of whom some leave out the second family name, Ana García. */
function otherReadings(words: readonly string[]): Reading[] {
  const [first = '', ...others] = words;
  const last = others.at(-1);
  if (!last) return [];
  const isInitial = (word: string | undefined) => word?.length === 1;
  const turned = words.some(isInitial)
    ? []
    : [
        [...others, first],
        [last, ...words.slice(0, -1)],
      ];
  const shorter = words.length > 2 && !isInitial(words.at(-2)) ? [words.slice(0, -1)] : [];
  return [...turned, ...shorter].map(toReading);
}

function toReading(words: readonly string[]): Reading {
  const [given, family] = [words.slice(0, -1), words.at(-1) ?? ''];
  return { given, family, plain: { given: given.map(plainSpelling), family: plainFamily(family) } };
}

/** What nearly all spellings of a name have in common: the family name and the first initial, `hubinger e`. */
export function nameKey(name: string): string {
  return keyOf(toReading(wordsOf(name)));
}

function keyOf({ plain: { given, family } }: Reading): string {
  return given[0] ? `${family} ${[...given[0]][0]}` : family;
}

/** The keys of what a name may be meant for, but its own. */
export function otherKeys(name: ComparedName): string[] {
  return [...new Set(name.others.map(keyOf))].filter((key) => key !== keyOf(name));
}

/** How well two names fit: see `compareNames`. */
export type Fit = 'full' | 'alike' | 'initials';

/**
 * Whether two names can be one person's: `full` where a given name is written out in both, `alike` where that is the
 * same but for the spelling, the order of the names or a second family name, `initials` where one has no more than
 * initials, null where they contradict each other.
 */
export function compareNames(a: ComparedName, b: ComparedName): Fit | null {
  const usual = compareRead(a, b);
  if (usual) return usual;
  const fits =
    a.others.some((reading) => compareRead(reading, b)) ||
    b.others.some((reading) => compareRead(a, reading));
  if (!fits) return null;
  return isWrittenOut(a) && isWrittenOut(b) ? 'alike' : 'initials';
}

/** Compares two names as they are read. */
function compareRead(a: Reading, b: Reading): Fit | null {
  if (!a.given[0] || !b.given[0] || a.plain.family !== b.plain.family) return null;
  let alike = a.family !== b.family;
  // Jean-Pierre, Jean Pierre, Jeanpierre.
  if (a.given.join('') !== b.given.join('')) {
    for (let index = 0; index < Math.min(a.given.length, b.given.length); index += 1) {
      if (a.given[index] === b.given[index]) continue;
      const fit = compareGiven(a.plain.given[index] ?? '', b.plain.given[index] ?? '');
      if (!fit) return null;
      alike ||= fit === 'alike';
    }
  }
  if (!isWrittenOut(a) || !isWrittenOut(b)) return 'initials';
  return alike ? 'alike' : 'full';
}

function isWrittenOut({ given: [first = ''] }: Reading): boolean {
  return first.length > 1;
}

/** Whether two given names, which are not the same as they are written, may be one. */
function compareGiven(one: string, other: string): 'initial' | 'alike' | null {
  if ((one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other)))
    return 'initial';
  return one === other || sameButForSlip(one, other) ? 'alike' : null;
}
