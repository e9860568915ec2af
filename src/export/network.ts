/** What a node or an edge says, under the names of the columns that it has. */
export type Values = Record<string, string | number | null>;

/** An attribute of nodes or edges. Its type is declared, as a score that happens to be 1 is still no integer. */
export interface Column {
  name: string;
  type: 'string' | 'int' | 'double';
}

/** A network without directions, ready to be written. Every node has an `id` and a `label`, every edge a `weight`. */
export interface ExportedNetwork {
  description: string;
  nodeColumns: readonly Column[];
  edgeColumns: readonly Column[];
  nodes: (Values & { id: string; label: string })[];
  edges: (Values & { source: string; target: string; weight: number })[];
}
