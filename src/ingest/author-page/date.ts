const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FORMS = [
  /^(?<month>\p{L}{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})$/u,
  /^(?<day>\d{1,2}) (?<month>\p{L}{3,9})\.?,? (?<year>\d{4})$/u,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u,
];

/** `Aug 7, 2023`, `7 August 2023` or `2023-08-07` as the last; undefined where there is no such day. */
export function isoDate(written: string): string | undefined {
  const form = FORMS.find((one) => one.test(written));
  const { month = '', day = '', year = '' } = form?.exec(written)?.groups ?? {};
  const number = /\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (number < 1 || number > 12) return undefined;
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  // Where the month has no such day, the date rolls over into the next one.
  return date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : undefined;
}
