import { displayName, isSuffix } from '../../printed-name.ts';
import { divideEtAl } from '../bibliography/et-al.ts';
import { plain } from '../bibliography/plain.ts';
import { fromLatex } from './latex.ts';

const AND = /\s+and(?=\s)/iy;
const COMMA = /,/y;
const LABELLED = /^(?<label>family|given|prefix|suffix|given-i|useprefix|juniorcomma)\s*=\s*(?<text>.*)$/is;
const INITIALS = /^(?:\p{Lu}\.?[\s-]*)+$/u;

/** Divides a list at separators that stand outside of braces. */
function divide(list: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < list.length; at += 1) {
    if (list[at] === '\\') at += 1;
    else if (list[at] === '{') depth += 1;
    else if (list[at] === '}') depth -= 1;
    separator.lastIndex = at;
    if (depth !== 0 || !separator.test(list)) continue;
    parts.push(list.slice(start, at));
    start = separator.lastIndex;
    at = start - 1;
  }
  return [...parts, list.slice(start)].map((part) => part.trim());
}

/** A name as BibLaTeX can write it: `family=Berg, given=Jan, prefix=van der`. */
function labelledName(parts: string[]): string {
  const found = parts.map((part) => LABELLED.exec(part)?.groups ?? {});
  const part = (label: string): string =>
    fromLatex(found.find((one) => one.label?.toLowerCase() === label)?.text ?? '').trim();
  const [given, particle, family, suffix] = ['given', 'prefix', 'family', 'suffix'].map(part);
  return displayName({ given, particle, family, suffix });
}

/** One name; or several, where somebody put commas for `and`. */
function namesOf(latex: string): string[] {
  const written = divide(latex, COMMA).filter((part) => part !== '');
  if (written.every((part) => LABELLED.test(part))) return [labelledName(written)];
  const parts = written.map((part) => fromLatex(part).trim()).filter((part) => part !== '');
  const [family = '', second = '', third = ''] = parts;
  if (parts.length === 2 && /^[js]r\.?$/i.test(second)) return [displayName({ family, suffix: second })];
  if (parts.length <= 2) return [displayName({ given: second, family })];
  if (parts.length === 3 && isSuffix(second)) return [displayName({ given: third, family, suffix: second })];
  if (parts.length === 3 && isSuffix(third)) return [displayName({ given: second, family, suffix: third })];
  if (parts.every((part) => part.includes(' '))) return parts;
  if (parts.length % 2 === 0 && parts.every((part, index) => index % 2 === 0 || INITIALS.test(part))) {
    return parts.flatMap((part, index) => (index % 2 === 0 ? [`${parts[index + 1]} ${part}`] : []));
  }
  return [displayName({ given: parts.slice(2).join(' '), family, suffix: second })];
}

/**
 * The names of a list such as `Ludwig van Beethoven and King, Jr, Martin Luther and {The Team} and others`, as they are
 * said, and whether `others` or `et al.` says that there are more. What stands in braces is one name.
 */
export function readNames(latex: string): { authors: string[]; more: boolean } {
  const { name: list, etAl } = divideEtAl(plain(latex));
  const names = divide(list, AND).filter((name) => name !== '');
  const others = /^others\.?$/i.test(names.at(-1) ?? '');
  return { authors: (others ? names.slice(0, -1) : names).flatMap(namesOf), more: others || etAl !== '' };
}
