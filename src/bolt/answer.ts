import type grafeo from '@grafeo-db/js';
import { type Data, tableFromIPC } from 'apache-arrow';
import { boltNodes, boltRelationships } from '../../cypher/statements.generated.ts';
import type { Engine } from '../graph/grafeo-database.ts';
import type { Statement } from '../graph/statement.ts';
import { entitiesIn, type KnownProperties } from './entities.ts';
import type { Structure } from './packstream.ts';
import { isUntyped, toBolt } from './value.ts';

/** What a statement answered with, as PackStream has it. */
export interface Answer {
  columns: string[];
  /** How many rows there are. */
  size: number;
  /** The values of a row; made when they are asked for. */
  row(index: number): unknown[];
  changes: Record<string, number>;
}

const NOTHING: KnownProperties = { nodes: new Map(), edges: new Map() };

/**
 * Reads an answer of the engine. It does not tell the types of what is in a path, or in a list of this and that: nodes
 * and relationships of such are asked for once more, of `engine`.
 */
export async function readAnswer(engine: Engine, result: grafeo.QueryResult): Promise<Answer> {
  const { columns, counters } = result;
  const rows = result.rows();
  const columnsAt = readColumns(result);
  const untyped = rows.map((row, index) => {
    const [data] = columnsAt(index);
    return row.filter((value, column) => isUntyped(value, data[column] as Data));
  });
  const { nodes, edges } = entitiesIn(untyped);
  const nodeIds = new Set(nodes.map(({ _id }) => _id));
  // A relationship is found by the node where it begins.
  const sources = new Map(edges.map(({ _id, _source }) => [_id, _source]));
  const edgeIds = [...sources].map(([edge, source]) => ({ edge, source }));
  const known = {
    nodes: await readProperties(engine, boltNodes, [...nodeIds]),
    edges: await readProperties(engine, boltRelationships, edgeIds),
  };
  return {
    columns,
    size: rows.length,
    changes: { ...counters },
    row(index) {
      const [data, place] = columnsAt(index);
      return (rows[index] ?? []).map((value, column) => toBolt(value, data[column] as Data, place, known));
    },
  };
}

/** The columns that have a row, and its place in them: a large answer comes in several batches. */
function readColumns(result: grafeo.QueryResult): (row: number) => [Data[], number] {
  const { batches } = tableFromIPC(result.toArrowIPC());
  const starts: number[] = [];
  let size = 0;
  for (const { numRows } of batches) {
    starts.push(size);
    size += numRows;
  }
  return (row) => {
    const at = starts.findLastIndex((start) => start <= row);
    return [batches[at]?.data.children ?? [], row - (starts[at] ?? 0)];
  };
}

async function readProperties<Id>(
  engine: Engine,
  { cypher }: Statement<{ ids: Id[] }, unknown>,
  ids: Id[],
): Promise<Map<number, Record<string, unknown>>> {
  if (ids.length === 0) return new Map();
  const result = await engine.executeCypher(cypher, { ids });
  const rows = result.rows() as { _id: number }[][];
  const columnsAt = readColumns(result);
  return new Map(
    rows.map(([entity], index) => {
      const [[data], place] = columnsAt(index);
      const { fields } = toBolt(entity, data as Data, place, NOTHING) as Structure;
      // The properties of a node are its third field, those of a relationship its fifth.
      return [entity?._id ?? -1, (fields.length === 4 ? fields[2] : fields[4]) as Record<string, unknown>];
    }),
  );
}
