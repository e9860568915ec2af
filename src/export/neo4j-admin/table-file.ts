import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import type { Properties } from '../../../cypher/statements.generated.ts';

/** Stands between the items of a list. The usual `;` does occur in them, and there is no way to write one that does not part. */
const ITEM_SEPARATOR = '\u001F';
/** The same as `--array-delimiter` wants to hear it. */
export const ARRAY_DELIMITER = 'U+001F';

/** A file of nodes of one label or relationships of one type: a header, then a line for each. */
export interface TableFile {
  name: string;
  /** Adds some lines, and resolves when more may follow. Throws MissingColumnError. */
  write(rows: { ids: string[]; properties: Properties }[]): Promise<void>;
  close(): Promise<void>;
}

/** The graph has a property, or a relationship, that the export has no place for: it would not be complete. */
export class MissingColumnError extends Error {
  override name = 'MissingColumnError';
}

/**
 * Creates the file of a table: `ids` are the columns that hold ids, `columns` those of properties with their
 * types (`aliases:string[]`), and `kind` is the last column with the same value in all lines (`:LABEL`).
 */
export function createTableFile(
  folder: string,
  name: string,
  {
    ids,
    columns,
    kind,
  }: { ids: string[]; columns: readonly string[]; kind: [header: string, value: string] },
): TableFile {
  const stream = createWriteStream(path.join(folder, name));
  const done = finished(stream);
  // Whoever closes the file hears of it.
  done.catch(() => undefined);
  const properties = columns.map((column) => column.slice(0, column.indexOf(':')));
  const known = new Set(['id', ...properties]);
  const put = (lines: (string | number | null)[][]) =>
    stream.write(stringify(lines, { quoted_string: true, record_delimiter: '\n' }));
  stream.write(`${[...ids, ...columns, kind[0]].join(',')}\n`);

  return {
    name,
    async write(rows) {
      for (const row of rows) refuseUnknown(name, row.properties, known);
      const lines = rows.map((row) => [
        ...row.ids,
        ...properties.map((key) => cell(row.properties[key])),
        kind[1],
      ]);
      if (!put(lines)) await once(stream, 'drain');
    },
    async close() {
      stream.end();
      await done;
    },
  };
}

function refuseUnknown(file: string, properties: Properties, known: ReadonlySet<string>): void {
  for (const [key, value] of Object.entries(properties)) {
    if (value !== null && !known.has(key)) {
      throw new MissingColumnError(`${file} has no column for the property ${JSON.stringify(key)}`);
    }
  }
}

/** Null leaves a cell empty; an empty text is one in quotes. */
function cell(value: Properties[string] | undefined): string | number | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value))
    return value.map((item) => String(item).replaceAll(ITEM_SEPARATOR, ' ')).join(ITEM_SEPARATOR);
  return typeof value === 'boolean' ? String(value) : value;
}
