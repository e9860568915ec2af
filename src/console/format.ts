import { stringify } from 'csv-stringify/sync';
import { table } from 'table';
import type { CypherAnswer } from './console.ts';
import { type CypherValue, toCypher, toJson } from './value.ts';

/** How answers are written. */
export const FORMATS = ['table', 'csv', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

const NARROWEST = 12;
/** Where there is no terminal to say how wide it is. */
const WIDTH = 160;

/** An answer as text: a table for people, within `width` characters, or CSV or JSON lines for programs. */
export function formatAnswer({ columns, rows }: CypherAnswer, format: Format, width = WIDTH): string {
  if (columns.length === 0) return '';
  if (format === 'csv') {
    return stringify([columns, ...rows.map((row) => row.map(toText))]);
  }
  if (format === 'jsonl') {
    const named = (row: CypherValue[]) =>
      columns.map((column, index) => [column, toJson(row[index] ?? null)]);
    return rows.map((row) => `${JSON.stringify(Object.fromEntries(named(row)))}\n`).join('');
  }
  const cells = [columns, ...rows.map((row) => row.map((value) => oneLine(toText(value))))];
  return table(cells, {
    columns: fitting(cells, width).map((most, index) => ({
      width: most,
      truncate: most,
      alignment: rows.length > 0 && rows.every((row) => typeof row[index] === 'number') ? 'right' : 'left',
    })),
    drawHorizontalLine: (line, count) => line <= 1 || line === count,
  });
}

/** What an answer is, in a line below it: `3 rows, 12 ms`. */
export function summaryOf({ columns, rows, changes }: CypherAnswer, milliseconds: number): string {
  const words = Object.entries(changes).map(
    ([name, count]) => `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${count}`,
  );
  const read = columns.length > 0 ? [`${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`] : [];
  return [...read, ...words, `${milliseconds.toFixed(0)} ms`].join(', ');
}

/** A text by itself stands without quotes. */
function toText(value: CypherValue): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : toCypher(value);
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ⏎ ').replace(/\p{Cc}/gu, ' ');
}

/** How wide columns are: the widest are cut, so that they share what the others leave. */
function fitting(cells: string[][], width: number): number[] {
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(1, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const room = width - 3 * widths.length - 1;
  let most = Math.max(...widths);
  while (most > NARROWEST && widths.reduce((sum, one) => sum + Math.min(one, most), 0) > room) most -= 1;
  return widths.map((one) => Math.min(one, most));
}
