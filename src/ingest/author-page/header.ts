import type { Line } from '../document.ts';
import type { AuthorRecord, Issue } from '../record.ts';
import { personId } from '../slug.ts';
import { datedHead } from './head.ts';
import { readMetric } from './metrics.ts';

/** What stands above the list of papers. */
export interface Header {
  owner: AuthorRecord;
  /** How many papers the page says that it lists, and the line that says so. */
  stated?: { count: number; line: Line };
  issues: Issue[];
  /** The lines of the list. */
  list: Line[];
}

const LIST_HEADING = /^(?<count>\d[\d,]*) Papers?$/;

function divide(lines: Line[]): { above: Line[]; heading: Line | undefined; list: Line[] } {
  const at = lines.findIndex((line) => LIST_HEADING.test(line.text) || datedHead(line.text));
  if (at === -1) return { above: lines, heading: undefined, list: [] };
  const found = lines[at];
  const heading = found && LIST_HEADING.test(found.text) ? found : undefined;
  return { above: lines.slice(0, at), heading, list: lines.slice(heading ? at + 1 : at) };
}

/** Reads the head of the page: the owner's name, field and metrics, and the stated number of papers. */
export function readHeader(lines: Line[], expected: string): Header {
  const { above, heading, list } = divide(lines);
  const [nameLine, ...rest] = above.filter((line) => line.text !== '');
  const name = nameLine?.text ?? '';
  const id = personId(name);
  if (id === '' || readMetric(name)) throw new Error(`The page does not begin with a name. ${expected}`);

  const metrics: NonNullable<AuthorRecord['metrics']> = [];
  const issues: Issue[] = [];
  let field: string | undefined;
  for (const { number: line, text } of rest) {
    const metric = readMetric(text);
    if (metric && metrics.some((known) => known.name === metric.name)) {
      issues.push({ line, severity: 'rejected', reason: `a second figure for ${metric.name}`, text });
    } else if (metric) metrics.push(metric);
    else if (field === undefined && metrics.length === 0 && !/\d/.test(text)) field = text;
    else issues.push({ line, severity: 'rejected', reason: 'neither a metric nor a heading', text });
  }
  // A single figure can stand in any text.
  if (metrics.length < 2 && list.length === 0) throw new Error(`No metrics and no papers. ${expected}`);

  const count = heading && LIST_HEADING.exec(heading.text)?.groups?.count;
  return {
    owner: { type: 'author', id, name, ...(field && { field }), ...(metrics.length > 0 && { metrics }) },
    ...(heading && count && { stated: { count: Number(count.replaceAll(',', '')), line: heading } }),
    issues,
    list,
  };
}
