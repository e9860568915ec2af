import { isoDate } from '../author-page/date.ts';

/** When something was published: the day, or where that is not known the year. */
export type PublicationDate = { publishedOn: string } | { year: number };

const YEAR = /(?<!\d)[12]\d{3}(?!\d)/;
const NUMERIC = /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})?(?:[-/.](?<day>\d{1,2})(?!\d))?)?(?<rest>.*)$/;

/** A date given in parts; a month may be a number or a name. Undefined where there is not even a year. */
export function dateOf(year: string, month = '', day = ''): PublicationDate | undefined {
  const known = YEAR.exec(year)?.[0];
  if (!known) return undefined;
  const numeric = [known, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const publishedOn = isoDate(/^\d+$/.test(month) ? numeric : `${day} ${month} ${known}`);
  return publishedOn ? { publishedOn } : { year: Number(known) };
}

/** A date given as one text: `2020-03-04`, `2020/03/04/Spring`, `2020///`, `4 March 2020`, `c. 2020`. */
export function dateIn(text: string): PublicationDate | undefined {
  const { year, month, day, rest = '' } = NUMERIC.exec(text)?.groups ?? {};
  // Of a range no more than the year is known.
  if (year) return YEAR.test(rest) ? dateOf(year) : dateOf(year, month, day);
  const publishedOn = isoDate(text);
  return publishedOn ? { publishedOn } : dateOf(text);
}
