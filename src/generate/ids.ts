/**
 * Identifiers in the forms that OpenAlex gives. All are from ranges that nobody has assigned so far, so that
 * what is made up is never taken for something real.
 */

const FIRST = 9_000_000_000;
const OPENALEX = 'https://openalex.org/';

/** The author of authorships that OpenAlex ascribes to nobody. */
export const NULL_AUTHOR = `${OPENALEX}A9999999999`;

export type EntityLetter = 'W' | 'A' | 'I' | 'S';

/** The OpenAlex id of the entity with this number, from 0 to 999,999,998. */
export function openAlexId(letter: EntityLetter, number: number): string {
  return `${OPENALEX}${letter}${FIRST + number}`;
}

/** The OpenAlex id of a topic. */
export function topicId(number: number): string {
  return `${OPENALEX}T${900_001 + number}`;
}

/** An ORCID with its check digit (ISO 7064 MOD 11-2). `number` is from 0 to 9,999,999. */
export function orcidOf(number: number): string {
  const digits = `0000000${70_000_000 + number}`;
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  const all = digits + (check === 10 ? 'X' : check);
  return `https://orcid.org/${all.replace(/(.{4})(?=.)/g, '$1-')}`;
}

const BASE_32 = '0123456789abcdefghjkmnpqrstvwxyz';

/** A ROR id: six characters in Crockford's base 32 and a checksum (ISO 7064 MOD 97-10). */
export function rorOf(number: number): string {
  // The last one that ROR has given begins with 05, these with 0s.
  let rest = 25 * 32 ** 5 + number;
  let text = '';
  for (let place = 0; place < 6; place += 1) {
    text = BASE_32[rest % 32] + text;
    rest = Math.floor(rest / 32);
  }
  const value = [...text].reduce((sum, char) => sum * 32 + BASE_32.indexOf(char), 0);
  const checksum = 98 - ((value * 100) % 97);
  return `https://ror.org/0${text}${String(checksum).padStart(2, '0')}`;
}

/** A DOI under the prefix that Crossref keeps for examples. */
export function doiOf(number: number): string {
  return `https://doi.org/10.5555/coterie.${number}`;
}

/** An arXiv id of a thirteenth month, which arXiv never had. */
export function arXivIdOf(year: number, number: number): string {
  return `${String(year % 100).padStart(2, '0')}13.${String(number % 100_000).padStart(5, '0')}`;
}
