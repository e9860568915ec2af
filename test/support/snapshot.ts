import { openGrafeo } from '../../src/graph/grafeo.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import type { ImportFiles } from './import-files.ts';
import { testStatement } from './store.ts';

interface NodeRow {
  label: string;
  properties: Record<string, unknown>;
}

interface RelationshipRow extends NodeRow {
  from: string;
  to: string;
}

type Kept = (key: string, value: unknown) => boolean;

const nodes = testStatement<NodeRow>(`
  MATCH (n)
  WHERE NOT n:Word
  RETURN labels(n)[0] AS label,
    n {.*, publishedOn: toString(n.publishedOn), retrievedAt: toString(n.retrievedAt), asOf: toString(n.asOf), at: toString(n.at)} AS properties
`);

const relationships = testStatement<RelationshipRow>(`
  MATCH (a)-[r]->(b)
  RETURN labels(a)[0] + ' ' + a.id AS from, type(r) AS label, labels(b)[0] + ' ' + b.id AS to, properties(r) AS properties
`);

/** The whole graph but the words of the search as text lines in a fixed order: two graphs are the same if their snapshots are. */
export async function snapshot(
  store: GraphStore,
  leaveOut: string[] = [],
  { emptyLists = true } = {},
): Promise<string[]> {
  const kept = (key: string, value: unknown) =>
    !leaveOut.includes(key) && (emptyLists || !(Array.isArray(value) && value.length === 0));
  return linesOf(await store.read(nodes, {}), await store.read(relationships, {}), kept);
}

/** The snapshot of a file of the embedded engine, but for when what it holds was read and from where. */
export async function snapshotOfFile(file: string): Promise<string[]> {
  const store = openGrafeo({ file, readOnly: true, timeout: 60_000 });
  try {
    return await snapshot(store, ['retrievedAt', 'version', 'file']);
  } finally {
    await store.close();
  }
}

/** The snapshot of the graph that files for Neo4j's import hold. */
export function asSnapshot({ nodes, relationships }: ImportFiles): string[] {
  return linesOf(
    nodes.map(({ kind, properties }) => ({ label: kind, properties })),
    relationships.map(({ ids: { START_ID = '', END_ID = '' }, kind, properties }) => ({
      from: START_ID,
      label: kind,
      to: END_ID,
      properties,
    })),
  );
}

function linesOf(nodes: NodeRow[], relationships: RelationshipRow[], kept: Kept = () => true): string[] {
  const nodeLines = nodes.map(({ label, properties }) => `${label} ${stable(properties, kept)}`);
  const relationshipLines = relationships.map(
    ({ from, label, to, properties }) => `${from} -${label}-> ${to} ${stable(properties, kept)}`,
  );
  return [...nodeLines, ...relationshipLines].sort();
}

function stable(properties: Record<string, unknown>, kept: Kept): string {
  const entries = Object.entries(properties).filter(([key, value]) => value !== null && kept(key, value));
  return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}
