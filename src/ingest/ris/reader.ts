import { doi } from '../../identifier.ts';
import { displayName } from '../../printed-name.ts';
import { dateIn, type PublicationDate } from '../bibliography/date.ts';
import { divideEtAl } from '../bibliography/et-al.ts';
import { entryOf } from '../bibliography/paper.ts';
import { plain } from '../bibliography/plain.ts';
import type { Reference } from '../bibliography/reference.ts';
import type { Entry } from '../entry.ts';
import { kindOf } from './kind.ts';
import { type RisEntry, scanRis } from './scan.ts';

/** `Family, Given, Suffix`; a name without a comma is that of an organisation, or is said as it stands. */
function nameOf(value: string): string {
  const { name, etAl } = divideEtAl(plain(value));
  const [family, given, ...suffix] = name.split(',').map((part) => part.trim());
  return displayName({ given, family, suffix: suffix.join(', ') }) + etAl;
}

/** The first whole date of all that are given, or else the first year. */
function dateOfEntry(values: string[]): PublicationDate | undefined {
  const dates = values.map((value) => dateIn(plain(value))).filter((date) => date !== undefined);
  return dates.find((date) => 'publishedOn' in date) ?? dates[0];
}

function pagesOf(start = '', end = ''): string {
  return end === '' || start.includes('-') ? start : `${start}-${end}`;
}

function referenceOf({ type, fields }: RisEntry): Reference {
  const all = (...tags: string[]): string[] =>
    fields
      .filter(({ tag, value }) => tags.includes(tag) && value.trim() !== '')
      .map(({ value }) => value.trim());
  const first = (...tags: string[]): string | undefined => tags.flatMap((tag) => all(tag))[0];
  const addresses = all('UR', 'L1', 'L2', 'LK');
  const ownTitle = first('TI', 'T1', 'CT');
  const venue = first('JF', 'T2', 'JO', ...(ownTitle ? ['BT'] : []), 'C3', 'JA', 'J1', 'J2');
  return {
    key: first('ID'),
    title: ownTitle ?? first('BT'),
    authors: all('AU', 'A1').map(nameOf),
    abstract: first('AB', 'N2'),
    date: dateOfEntry(['DA', 'PY', 'Y1', 'YR'].flatMap((tag) => all(tag))),
    kind: kindOf(type, first('M3')),
    publication: {
      venue,
      volume: first('VL'),
      issue: first('IS', 'CP'),
      pages: pagesOf(first('SP'), first('EP')),
      publisher: first('PB'),
    },
    doi: [...all('DO', 'L3', 'M3'), ...addresses].find((text) => doi(text) !== null),
    arXiv: [...addresses, ...all('AN', 'M1', 'C7'), venue],
  };
}

/**
 * Reads a RIS file: a paper of each entry, or why there is none, in the order of the file. Texts are in their normal
 * form (see `plain`), names are said `Given von Family, Jr`.
 */
export async function* readRis(text: string, file: string): AsyncIterable<Entry> {
  let isEmpty = true;
  for (const found of scanRis(text)) {
    isEmpty = false;
    const place = { file, line: found.line };
    if ('reason' in found) yield { place, reason: found.reason, text: found.text };
    else yield entryOf(place, referenceOf(found), found.text);
  }
  if (isEmpty)
    yield { place: { file, line: 1 }, reason: 'the file has no RIS entry', text: text.slice(0, 120) };
}
