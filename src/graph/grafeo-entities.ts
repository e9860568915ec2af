/** A node as the embedded engine answers with it: its properties stand beside what it is. */
export interface RawNode {
  _id: number;
  _labels: string[];
  [property: string]: unknown;
}

/** A relationship as the embedded engine answers with it. */
export interface RawEdge {
  _id: number;
  _source: number;
  _target: number;
  _type: string;
  [property: string]: unknown;
}

/** A path as the embedded engine answers with it: one node more than edges, in the order of the path. */
export interface RawPath {
  nodes: RawNode[];
  edges: RawEdge[];
}

export function isNode(raw: object): raw is RawNode {
  return '_id' in raw && '_labels' in raw;
}

export function isEdge(raw: object): raw is RawEdge {
  return '_id' in raw && '_type' in raw && '_source' in raw;
}

export function isPath(raw: object): raw is RawPath {
  const { nodes, edges, ...others } = raw as Record<string, unknown>;
  const are = (list: unknown, is: (one: object) => boolean) => Array.isArray(list) && list.every(is);
  return Object.keys(others).length === 0 && are(nodes, isNode) && are(edges, isEdge);
}

/** Whether each step of a path follows the direction of its relationship. */
export function directionsOf({ nodes, edges }: RawPath): boolean[] {
  return edges.map((edge, index) => edge._source === nodes[index]?._id);
}
