import { type Engine, openEngineFile } from '../graph/grafeo-database.ts';
import {
  directionsOf,
  isEdge,
  isNode,
  isPath,
  type RawEdge,
  type RawNode,
  type RawPath,
} from '../graph/grafeo-entities.ts';
import { readGrafeoError } from '../graph/grafeo-error.ts';
import { mapValues } from '../map-values.ts';
import { type CypherAnswer, type CypherConsole, CypherError } from './console.ts';
import { type CypherValue, GraphNode, GraphPath, GraphRelationship } from './value.ts';

/**
 * Opens the file of the embedded engine for any Cypher: to be read, if it is not to be written, which the engine itself
 * sees to. Throws SettingsError where there is no such file, or another process has it open.
 */
export async function openGrafeoConsole({
  file,
  write,
}: {
  file: string;
  write: boolean;
}): Promise<CypherConsole> {
  const otherwise = ', or, where it is the server, ask that one with NEO4J_URI=bolt://localhost:7687';
  const db = openEngineFile(file, { write, otherwise });
  return {
    run: (text, parameters) => run(db, text, parameters),
    async names() {
      const { labels, edge_types, property_keys } = db.schema() as {
        labels: { name: string }[];
        edge_types: { name: string }[];
        property_keys: string[];
      };
      const named = (list: { name: string }[]) => list.map(({ name }) => name);
      return { labels: named(labels), types: named(edge_types), properties: property_keys };
    },
    async close() {
      db.close();
    },
  };
}

async function run(
  db: Engine,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<CypherAnswer> {
  try {
    const result = await db.executeCypher(text, parameters);
    const counters = Object.entries<number>({ ...result.counters });
    return {
      columns: result.columns,
      rows: result.rows().map((row) => row.map(toValue)),
      changes: Object.fromEntries(counters.filter(([, count]) => count > 0)),
    };
  } catch (cause) {
    throw new CypherError(explain(cause), { cause });
  }
}

function explain(cause: unknown): string {
  const { code, message } = readGrafeoError(cause);
  return code === 'GRAFEO-T003' ? 'This statement writes: say --write if it is meant to.' : message;
}

function toValue(raw: unknown): CypherValue {
  if (Array.isArray(raw)) return raw.map(toValue);
  if (raw === null || typeof raw !== 'object') return raw as CypherValue;
  if (isNode(raw)) return toNode(raw);
  if (isEdge(raw)) return toRelationship(raw);
  if (isPath(raw)) return toPath(raw);
  return mapValues(raw, toValue);
}

function toNode({ _id, _labels, ...properties }: RawNode): GraphNode {
  return new GraphNode(_labels, mapValues(properties, toValue));
}

function toRelationship({ _id, _source, _target, _type, ...properties }: RawEdge): GraphRelationship {
  return new GraphRelationship(_type, mapValues(properties, toValue));
}

function toPath(raw: RawPath): GraphPath {
  const steps = directionsOf(raw).map((forward, index) => ({
    relationship: toRelationship(raw.edges[index] as RawEdge),
    forward,
  }));
  return new GraphPath(raw.nodes.map(toNode), steps);
}
