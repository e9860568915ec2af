import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportNodes, graphNodeCounts } from '../../../cypher/statements.generated.ts';
import { chunks } from '../../chunks.ts';
import { idsOf } from '../../graph/ids.ts';
import type { RowOf } from '../../graph/statement.ts';
import type { GraphStore } from '../../graph/store.ts';
import { groupBy } from '../../group-by.ts';
import { type Progress, silent } from '../../progress.ts';
import { importCommand } from './import-command.ts';
import { createTableFile, MissingColumnError, type TableFile } from './table-file.ts';
import { nodeTables, relationshipTables } from './tables.ts';

/** How many nodes one statement reads, with the relationships that lead from them. */
const AT_ONCE = 500;

type Row = RowOf<typeof exportNodes>;

/** How much was written. */
export interface ExportedGraph {
  nodes: number;
  relationships: number;
}

/**
 * Writes the whole graph into a folder that is there, as `neo4j-admin database import full` takes it, and
 * `import.sh`, which calls that. Reads `atOnce` nodes with each statement. Throws MissingColumnError for what
 * it has no place for, and what the graph and the disk throw.
 */
export async function exportGraph(
  store: Pick<GraphStore, 'read'>,
  folder: string,
  { progress = silent, atOnce = AT_ONCE }: { progress?: Progress; atOnce?: number } = {},
): Promise<ExportedGraph> {
  const files = createFiles(folder);
  const written = { nodes: 0, relationships: 0 };
  const counts = await store.read(graphNodeCounts, {});
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const step = progress('exporting nodes', total);
  try {
    for (const { label } of nodeTables) {
      for (const ids of chunks(await idsOf(store, label), atOnce)) {
        const rows = await store.read(exportNodes, { label, ids });
        const nodes = rows.map(({ id, properties }) => ({ ids: [id], properties }));
        await files.of(label).write(nodes);
        written.nodes += nodes.length;
        written.relationships += await writeRelationships(label, rows, files.of);
        step.advance(rows.length);
      }
    }
  } finally {
    await Promise.all(files.all.map((file) => file.close()));
  }
  step.done();
  const script = importCommand(
    nodeTables.map(({ label }) => `${label}.csv`),
    relationshipTables.map(fileOf),
  );
  await writeFile(path.join(folder, 'import.sh'), script, { mode: 0o755 });
  return written;
}

async function writeRelationships(
  from: string,
  rows: Row[],
  fileNamed: (name: string) => TableFile,
): Promise<number> {
  const all = rows.flatMap(({ id: start, relationships }) =>
    relationships.map(({ type, label, id, properties }) => ({
      file: `${from}-${type}-${label}`,
      ids: [start, id],
      properties,
    })),
  );
  for (const [file, some] of groupBy(all, ({ file }) => file)) await fileNamed(file).write(some);
  return all.length;
}

function createFiles(folder: string) {
  const nodes = nodeTables.map(({ label, columns }): [string, TableFile] => [
    label,
    createTableFile(folder, `${label}.csv`, {
      ids: [`id:ID(${label})`],
      columns,
      kind: [':LABEL', label],
    }),
  ]);
  const relationships = relationshipTables.map((table): [string, TableFile] => [
    nameOf(table),
    createTableFile(folder, fileOf(table), {
      ids: [`:START_ID(${table.from})`, `:END_ID(${table.to})`],
      columns: table.columns,
      kind: [':TYPE', table.type],
    }),
  ]);
  const files = new Map([...nodes, ...relationships]);
  return {
    all: [...files.values()],
    of(name: string): TableFile {
      const file = files.get(name);
      if (!file) throw new MissingColumnError(`there is no file for ${name}`);
      return file;
    },
  };
}

function nameOf({ from, type, to }: { from: string; type: string; to: string }): string {
  return `${from}-${type}-${to}`;
}

function fileOf(table: { from: string; type: string; to: string }): string {
  return `${nameOf(table)}.csv`;
}
