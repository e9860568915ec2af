/** The line that an entry begins with: a category glued to a date and perhaps to `Code`. */
export interface Head {
  category?: string;
  /** The date as written, which may turn out not to be one. */
  date?: string;
  hasCode: boolean;
}

const CATEGORY = String.raw`(?<category>(?:[a-z][a-z-]*\.)?(?:[A-Z]{2,}|[a-z][a-z-]*[a-z]))`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
const WORD = String.raw`[A-Z][a-z]{2,8}\.?`;
const DATE = String.raw`(?<date>${WORD} (?:\d{1,2},? )?\d{4}|\d{1,2} ${WORD},? \d{4}|\d{4}-\d{2}-\d{2})`;
// Glued to a category any word may pass for a month; by itself it must be one, as a title may end in a year.
const DATED = new RegExp(
  String.raw`^(?:${CATEGORY}(?:\s+(?=${MONTH}\b))?|(?=${MONTH}\b))${DATE}\s*(?<code>Code)?$`,
);
const DATELESS = new RegExp(String.raw`^${CATEGORY}\s*(?<code>Code)?$`);

function toHead(groups: Record<string, string | undefined>): Head {
  const { category, date, code } = groups;
  return { ...(category && { category }), ...(date && { date }), hasCode: code !== undefined };
}

/** Reads a line as the head of an entry, if it has a date or something written like one. */
export function datedHead(line: string): Head | undefined {
  const groups = DATED.exec(line)?.groups;
  return groups && toHead(groups);
}

/** Reads a line as a head without a date. Any word in capitals looks like that: its place must decide. */
export function datelessHead(line: string): Head | undefined {
  const groups = DATELESS.exec(line)?.groups;
  return groups && toHead(groups);
}
