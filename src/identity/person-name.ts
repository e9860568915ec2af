import { fold } from '../fold.ts';
import { isSuffix } from '../person-name.ts';

/** A person's name in parts, folded: given names or initials in their order, and the last word of the family name. */
export interface PersonName {
  given: readonly string[];
  family: string;
}

/** `Smith JA`, as some bibliographies write: the initials come last, in capitals and without stops. */
const INITIALS_LAST = /^(.*\p{Ll}.*)\s(\p{Lu}{1,3})$/u;

/** Reads a name that is written in its usual order, with `, Jr` or without; also `Family, Given` and `Family GM`. */
export function readName(name: string): PersonName {
  const [family = '', ...given] = name
    .split(',')
    .filter((part, index) => index === 0 || !isSuffix(part.trim()));
  if (given.length > 0) return toName(`${given.join(' ')} ${family}`);
  const [, last, initials] = INITIALS_LAST.exec(name.trim()) ?? [];
  return last && initials ? toName(`${[...initials].join(' ')} ${last}`) : toName(family);
}

function toName(name: string): PersonName {
  const words = fold(name).split(' ');
  return { given: words.slice(0, -1), family: words.at(-1) ?? '' };
}

/** What all spellings of a name have in common: the family name and the first initial, `hubinger e`. */
export function nameKey(name: string): string {
  const { given, family } = readName(name);
  return given[0] ? `${family} ${[...given[0]][0]}` : family;
}

/**
 * Whether two names can be one person's: `full` where a given name is written out in both, `initials` where one
 * has no more than initials, null where they contradict each other.
 */
export function compareNames(a: PersonName, b: PersonName): 'full' | 'initials' | null {
  if (a.family !== b.family || !a.given[0] || !b.given[0]) return null;
  // Jean-Pierre, Jean Pierre, Jeanpierre.
  const joined = a.given.join('') === b.given.join('');
  if (!joined) {
    for (const [index, name] of a.given.entries()) {
      const counterpart = b.given[index];
      if (counterpart && !compatible(name, counterpart)) return null;
    }
  }
  return a.given[0].length > 1 && b.given[0].length > 1 ? 'full' : 'initials';
}

function compatible(one: string, other: string): boolean {
  return (
    one === other ||
    (one.length === 1 && other.startsWith(one)) ||
    (other.length === 1 && one.startsWith(other))
  );
}
