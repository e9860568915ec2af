import { nodeProperties } from '../../cypher/statements.generated.ts';
import type { Label } from '../global-id.ts';
import type { Statement } from './statement.ts';

type Node = Record<string, unknown>;
/** Makes a node of the values that a statement gives. */
type Make = (values: readonly unknown[]) => Node;

/** The parameter of statements that says which properties the nodes of a label are to have: `paperProperties`. */
export function parameterOf(label: Label): string {
  return `${label.toLowerCase()}Properties`;
}

/** Of each list of properties that a statement takes, the one that is asked for; where none is, it gives all. */
type Properties = Record<string, readonly string[]>;

/** The arguments of a statement, and apart from them which properties its nodes are to have. */
export function splitProperties<Args extends object>(
  { nodes = [] }: Pick<Statement<never, unknown>, 'nodes'>,
  args: Args,
): { properties: Properties; others: Args } {
  const others = { ...args } as Record<string, unknown>;
  const properties: Properties = {};
  for (const { label } of nodes) {
    const name = parameterOf(label);
    const asked = others[name];
    if (asked) properties[name] = asked as readonly string[];
    delete others[name];
  }
  return { properties, others: others as Args };
}

/** The properties with which all are content: what anybody asks for, or all where somebody wants all. */
export function askedTogether(wishes: readonly Properties[]): Properties {
  const [first = {}, ...others] = [...new Map(wishes.map((wish) => [JSON.stringify(wish), wish])).values()];
  return others.reduce((together, wish) => {
    const names = Object.keys(together).filter((name) => wish[name]);
    const both = (name: string) => [...new Set([...(together[name] ?? []), ...(wish[name] ?? [])])];
    return Object.fromEntries(names.map((name) => [name, both(name)]));
  }, first);
}

/** The parameters of a statement that returns nodes, with all of their properties where they do not say which. */
export function withProperties<Params, Row>({ nodes }: Statement<Params, Row>, params: Params): Params {
  if (!nodes) return params;
  const all = nodes.map(({ label }) => [parameterOf(label), nodeProperties[label]]);
  return { ...Object.fromEntries(all), ...params };
}

/**
 * Rows as who asked wants them: nodes travel as lists of values, as names would be sent with each of them, and become
 * objects here, in place. `params` are those with which the statement was asked.
 */
export function withNodes<Params, Row>(
  { nodes = [] }: Statement<Params, Row>,
  params: Params,
  rows: unknown[],
): Row[] {
  for (const { at, label } of nodes) {
    const asked = (params as Record<string, readonly string[]>)[parameterOf(label)] ?? [];
    const make = maker(label, asked);
    for (const row of rows) makeAt(row as Node, at, 0, make);
  }
  return rows as Row[];
}

function makeAt(parent: Node, at: readonly string[], depth: number, make: Make): void {
  const name = at[depth] ?? '';
  const value = parent[name];
  if (!Array.isArray(value)) return;
  if (depth < at.length - 1) {
    for (const item of value) makeAt(item, at, depth + 1, make);
  } else if (Array.isArray(value[0])) {
    for (const [index, item] of value.entries()) value[index] = make(item);
  } else if (value.length > 0) {
    // An optional node that is not there has no id.
    parent[name] = value[0] === null ? null : make(value);
  }
}

/** Clients choose what is asked for, in more ways than are worth keeping. */
const MOST_MAKERS = 500;
const makers = new Map<string, Make>();

function maker(label: Label, asked: readonly string[]): Make {
  const name = `${label} ${asked.join()}`;
  let make = makers.get(name);
  if (!make) {
    if (makers.size >= MOST_MAKERS) makers.clear();
    make = newMaker(label, asked);
    makers.set(name, make);
  }
  return make;
}

function newMaker(label: Label, asked: readonly string[]): Make {
  const isAsked = (name: string) => name === 'id' || asked.includes(name);
  const places = [...nodeProperties[label].entries()].filter(([, name]) => isAsked(name));
  const others = nodeProperties[label].filter((name) => !isAsked(name));
  const blank = Object.create(
    Object.prototype,
    Object.fromEntries(others.map((name) => [name, refusal(label, name)])),
  );
  return (values) => {
    const node = Object.create(blank);
    node.label = label;
    for (const [index, name] of places) node[name] = values[index];
    return node;
  };
}

/** Who reads a property that was not asked for has forgotten to ask for it: null would be a wrong answer. */
function refusal(label: Label, name: string): PropertyDescriptor {
  return {
    get() {
      throw new Error(`${label}.${name} was not asked for: name it in \`needs\` of the field that reads it`);
    },
  };
}
