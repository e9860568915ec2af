import type { GraphStore } from '../../src/graph/store.ts';
import { testStatement } from './store.ts';

interface NodeRow {
  label: string;
  properties: Record<string, unknown>;
}

interface RelationshipRow extends NodeRow {
  from: string;
  to: string;
}

const nodes = testStatement<NodeRow>(`
  MATCH (n)
  WHERE NOT n:Word
  RETURN labels(n)[0] AS label,
    n {.*, publishedOn: toString(n.publishedOn), retrievedAt: toString(n.retrievedAt), asOf: toString(n.asOf)} AS properties
`);

const relationships = testStatement<RelationshipRow>(`
  MATCH (a)-[r]->(b)
  RETURN labels(a)[0] + ' ' + a.id AS from, type(r) AS label, labels(b)[0] + ' ' + b.id AS to, properties(r) AS properties
`);

/** The whole graph but the words of the search as text lines in a fixed order: two graphs are the same if their snapshots are. */
export async function snapshot(store: GraphStore, leaveOut: string[] = []): Promise<string[]> {
  const nodeLines = (await store.read(nodes, {})).map(
    ({ label, properties }) => `${label} ${stable(properties, leaveOut)}`,
  );
  const relationshipLines = (await store.read(relationships, {})).map(
    ({ from, label, to, properties }) => `${from} -${label}-> ${to} ${stable(properties, leaveOut)}`,
  );
  return [...nodeLines, ...relationshipLines].sort();
}

function stable(properties: Record<string, unknown>, leaveOut: string[]): string {
  const entries = Object.entries(properties).filter(
    ([key, value]) => value !== null && !leaveOut.includes(key),
  );
  return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}
