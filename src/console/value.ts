import { mapValues } from '../map-values.ts';

/** What a column of an answer to any Cypher may hold. Dates, times, durations and points are texts, as Cypher writes them. */
export type CypherValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | CypherValue[]
  | { [key: string]: CypherValue }
  | GraphNode
  | GraphRelationship
  | GraphPath;

type Properties = Record<string, CypherValue>;

/** A node of the graph, as an answer has it. */
export class GraphNode {
  readonly labels: readonly string[];
  readonly properties: Properties;

  constructor(labels: readonly string[], properties: Properties) {
    this.labels = labels;
    this.properties = properties;
  }
}

/** A relationship of the graph. */
export class GraphRelationship {
  readonly type: string;
  readonly properties: Properties;

  constructor(type: string, properties: Properties) {
    this.type = type;
    this.properties = properties;
  }
}

/** A step of a path; `forward` says whether the path follows the direction of the relationship. */
interface Step {
  relationship: GraphRelationship;
  forward: boolean;
}

/** A way through the graph: one node more than there are steps. */
export class GraphPath {
  readonly nodes: readonly GraphNode[];
  readonly steps: readonly Step[];

  constructor(nodes: readonly GraphNode[], steps: readonly Step[]) {
    this.nodes = nodes;
    this.steps = steps;
  }
}

/** A value as one would write it in Cypher, on one line: `(:Author {name: "Ada"})-[:AUTHORED]->(…)`. */
export function toCypher(value: CypherValue): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(toCypher).join(', ')}]`;
  if (value instanceof GraphNode) {
    const labels = value.labels.map((label) => `:${quoted(label)}`).join('');
    return `(${[labels, ...propertiesOf(value)].join(' ').trim()})`;
  }
  if (value instanceof GraphRelationship) {
    return `[${[`:${quoted(value.type)}`, ...propertiesOf(value)].join(' ')}]`;
  }
  if (value instanceof GraphPath) {
    const [first, ...others] = value.nodes.map(toCypher);
    return value.steps.reduce((text, { relationship, forward }, index) => {
      const [left, right] = forward ? ['-', '->'] : ['<-', '-'];
      return `${text}${left}${toCypher(relationship)}${right}${others[index] ?? ''}`;
    }, first ?? '');
  }
  return toMap(value as Properties);
}

/** A value for JSON: nodes, relationships and paths say which of them they are. */
export function toJson(value: CypherValue): unknown {
  if (typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toJson);
  if (value instanceof GraphNode) {
    return { kind: 'node', labels: value.labels, properties: toJson(value.properties) };
  }
  if (value instanceof GraphRelationship) {
    return { kind: 'relationship', type: value.type, properties: toJson(value.properties) };
  }
  if (value instanceof GraphPath) {
    return {
      kind: 'path',
      nodes: value.nodes.map(toJson),
      relationships: value.steps.map(({ relationship }) => toJson(relationship)),
    };
  }
  return mapValues(value, toJson);
}

function propertiesOf({ properties }: { properties: Properties }): string[] {
  return Object.keys(properties).length === 0 ? [] : [toMap(properties)];
}

function toMap(map: Properties): string {
  const entries = Object.entries(map).map(([key, value]) => `${quoted(key)}: ${toCypher(value)}`);
  return `{${entries.join(', ')}}`;
}

function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}
