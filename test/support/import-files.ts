import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/** A column by the rules of `neo4j-admin database import`: a name, a type, and for ids the space that they are from. */
interface ImportColumn {
  name: string;
  type: string;
  space: string;
}

/** One line of a file. */
interface ImportRow {
  /** `:ID`, `:START_ID` and `:END_ID`, as `Space id`. */
  ids: Record<string, string>;
  /** `:LABEL` or `:TYPE`. */
  kind: string;
  properties: Record<string, unknown>;
}

export interface ImportFiles {
  nodes: ImportRow[];
  relationships: ImportRow[];
}

const HEADER = /^(\w*):(\w+(?:\[\])?)(?:\((\w+)\))?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** Reads a folder of files as the import would, with the separator of lists that `import.sh` names. Throws at the first thing that breaks a rule. */
export function readImportFiles(folder: string): ImportFiles {
  const script = readFileSync(path.join(folder, 'import.sh'), 'utf8');
  const code = /--array-delimiter=U\+(\w{4})/.exec(script)?.[1] ?? '';
  const separator = String.fromCharCode(Number.parseInt(code, 16));
  const named = (option: string) =>
    [...script.matchAll(new RegExp(`--${option}=\\./(\\S+\\.csv)`, 'g'))].map(([, file = '']) => file);
  const [nodeFiles, relationshipFiles] = [named('nodes'), named('relationships')];
  const there = readdirSync(folder).filter((file) => file.endsWith('.csv'));
  if ([...nodeFiles, ...relationshipFiles].sort().join() !== there.sort().join())
    throw new Error('import.sh does not name each file once');
  const read = (file: string, marks: string[]) => readFile(path.join(folder, file), marks, separator);
  const nodes = nodeFiles.flatMap((file) => read(file, ['ID', 'LABEL']));
  const relationships = relationshipFiles.flatMap((file) => read(file, ['START_ID', 'END_ID', 'TYPE']));
  const ids = new Set(nodes.map((row) => row.ids.ID));
  if (ids.size !== nodes.length) throw new Error('an id stands twice');
  for (const { ids: ends } of relationships) {
    for (const end of Object.values(ends)) if (!ids.has(end)) throw new Error(`there is no node ${end}`);
  }
  return { nodes, relationships };
}

function readFile(file: string, marks: string[], separator: string): ImportRow[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  const [header = [], ...lines] = parse(text, {
    record_delimiter: '\n',
    // Tells an empty cell, which is null, from an empty text.
    cast: (cell, { quoting, header: isHeader }) => (cell === '' && !quoting && !isHeader ? null : cell),
  }) as unknown as [string[], ...(string | null)[][]];
  const columns = header.map((cell): ImportColumn => {
    const [, name = '', type = '', space = ''] = HEADER.exec(cell) ?? [];
    if (!type) throw new Error(`${file}: ${cell} is no header`);
    return { name, type, space };
  });
  if (new Set(header).size !== header.length) throw new Error(`${file}: a column stands twice`);
  for (const mark of marks) {
    const { length } = columns.filter(({ type }) => type === mark);
    if (length !== 1) throw new Error(`${file} has ${length} columns ${mark}`);
  }
  return lines.map((cells) => rowOf(file, columns, cells, separator));
}

function rowOf(
  file: string,
  columns: ImportColumn[],
  cells: (string | null)[],
  separator: string,
): ImportRow {
  const row: ImportRow = { ids: {}, kind: '', properties: {} };
  for (const [index, { name, type, space }] of columns.entries()) {
    const cell = cells[index] ?? null;
    if (/ID$/.test(type)) {
      if (!cell) throw new Error(`${file}: an id is missing`);
      row.ids[type] = `${space} ${cell}`;
      if (name) row.properties[name] = cell;
    } else if (type === 'LABEL' || type === 'TYPE') row.kind = cell ?? '';
    else if (cell !== null) row.properties[name] = typed(file, type, cell, separator);
  }
  return row;
}

function typed(file: string, type: string, cell: string, separator: string): unknown {
  if (type.endsWith('[]')) {
    const items = cell === '' ? [] : cell.split(separator);
    return items.map((item) => typed(file, type.slice(0, -2), item, separator));
  }
  const wrong = new Error(`${file}: ${JSON.stringify(cell)} is no ${type}`);
  if (type === 'string') return cell;
  if (type === 'boolean' && (cell === 'true' || cell === 'false')) return cell === 'true';
  if (type === 'long' && /^-?\d+$/.test(cell)) return Number(cell);
  if (type === 'double' && cell !== '' && Number.isFinite(Number(cell))) return Number(cell);
  if ((type === 'date' && DAY.test(cell)) || (type === 'datetime' && TIME.test(cell))) return cell;
  throw wrong;
}
