import {
  directionsOf,
  isEdge,
  isNode,
  isPath,
  type RawEdge,
  type RawNode,
  type RawPath,
} from '../graph/grafeo-entities.ts';
import { type Structure, structureOf } from './packstream.ts';

const NODE = 0x4e;
const RELATIONSHIP = 0x52;
const UNBOUND_RELATIONSHIP = 0x72;
const PATH = 0x50;

type Properties = Record<string, unknown>;

/** The ids that the engine's `elementId` has. */
const nodeId = (id: number) => `n:${id}`;
const relationshipId = (id: number) => `e:${id}`;

export function toNode({ _id, _labels }: RawNode, properties: Properties): Structure {
  return structureOf(NODE, BigInt(_id), _labels, properties, nodeId(_id));
}

export function toRelationship({ _id, _source, _target, _type }: RawEdge, properties: Properties): Structure {
  return structureOf(
    RELATIONSHIP,
    ...[BigInt(_id), BigInt(_source), BigInt(_target), _type, properties],
    ...[relationshipId(_id), nodeId(_source), nodeId(_target)],
  );
}

/** The properties of nodes and relationships whose types the engine did not tell with an answer, by their ids. */
export interface KnownProperties {
  nodes: ReadonlyMap<number, Properties>;
  edges: ReadonlyMap<number, Properties>;
}

/**
 * A path: its nodes and relationships, each once, and the steps in numbers. A step is a relationship, counted from 1 and
 * negative against its direction, and the node that it leads to.
 */
export function toPath(
  raw: RawPath,
  known: KnownProperties,
  untyped: (raw: object) => Properties,
): Structure {
  const nodes = [...new Map(raw.nodes.map((node) => [node._id, node])).values()];
  const edges = [...new Map(raw.edges.map((edge) => [edge._id, edge])).values()];
  const nodeAt = new Map(nodes.map(({ _id }, index) => [_id, index]));
  const edgeAt = new Map(edges.map(({ _id }, index) => [_id, index + 1]));
  const steps = directionsOf(raw).flatMap((forward, index) => {
    const edge = edgeAt.get((raw.edges[index] as RawEdge)._id) ?? 0;
    const node = nodeAt.get((raw.nodes[index + 1] as RawNode)._id) ?? 0;
    return [BigInt(forward ? edge : -edge), BigInt(node)];
  });
  return structureOf(
    PATH,
    nodes.map((node) => toNode(node, known.nodes.get(node._id) ?? untyped(node))),
    edges.map((edge) =>
      structureOf(
        UNBOUND_RELATIONSHIP,
        ...[BigInt(edge._id), edge._type, known.edges.get(edge._id) ?? untyped(edge)],
        relationshipId(edge._id),
      ),
    ),
    steps,
  );
}

/** The nodes and relationships in a value, at any depth. */
export function entitiesIn(value: unknown): { nodes: RawNode[]; edges: RawEdge[] } {
  if (value === null || typeof value !== 'object') return { nodes: [], edges: [] };
  if (isNode(value)) return { nodes: [value], edges: [] };
  if (isEdge(value)) return { nodes: [], edges: [value] };
  if (isPath(value)) return value;
  const found = Object.values(value).map(entitiesIn);
  return { nodes: found.flatMap(({ nodes }) => nodes), edges: found.flatMap(({ edges }) => edges) };
}
