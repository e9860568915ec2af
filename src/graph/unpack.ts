import { nodeProperties } from '../../cypher/statements.generated.ts';
import type { Label } from '../global-id.ts';
import { type Place, parameterOf, type Statement } from './statement.ts';

type Named = Record<string, unknown>;
/** Gives the values that travelled their names. */
type Unpack = (values: readonly unknown[]) => Named | null;

/**
 * Rows as their statement declares them: what travels as lists of values becomes objects, in place. `params` are those with
 * which the statement was asked.
 */
export function unpackRows<Params, Row>(
  { places = [] }: Statement<Params, Row>,
  params: Params,
  rows: unknown[],
): Row[] {
  for (const place of places) {
    const unpack = unpackerOf(place, params as Named);
    for (const row of rows) unpackAt(row as Named, place, 0, unpack);
  }
  return rows as Row[];
}

function unpackAt(parent: Named, place: Place, depth: number, unpack: Unpack): void {
  const name = place.at[depth] ?? '';
  const value = parent[name];
  if (!value) return;
  if (depth < place.at.length - 1) {
    for (const item of Array.isArray(value) ? value : [value]) unpackAt(item, place, depth + 1, unpack);
  } else if (place.list) {
    const list = value as unknown[];
    for (const [index, item] of list.entries()) list[index] = unpack(item as unknown[]);
  } else {
    parent[name] = unpack(value as unknown[]);
  }
}

function unpackerOf(place: Place, params: Named): Unpack {
  if ('label' in place)
    return nodeUnpacker(place.label, (params[parameterOf(place.label)] ?? []) as string[]);
  return (values) => {
    const named: Named = {};
    for (const [index, name] of place.names.entries()) named[name] = values[index];
    return named;
  };
}

/** Clients choose what is asked for, in more ways than are worth keeping. */
const MOST_UNPACKERS = 500;
const unpackers = new Map<string, Unpack>();

function nodeUnpacker(label: Label, asked: readonly string[]): Unpack {
  const name = `${label} ${asked.join()}`;
  let unpack = unpackers.get(name);
  if (!unpack) {
    if (unpackers.size >= MOST_UNPACKERS) unpackers.clear();
    unpack = newNodeUnpacker(label, asked);
    unpackers.set(name, unpack);
  }
  return unpack;
}

function newNodeUnpacker(label: Label, asked: readonly string[]): Unpack {
  const { always, asked: all } = nodeProperties[label];
  const isAsked = (name: string) => asked.includes(name);
  const places = [...(all as readonly string[]).entries()].filter(([, name]) => isAsked(name));
  const refused = all.filter((name) => !isAsked(name)).map((name) => [name, refusal(label, name)]);
  const blank = Object.create(Object.prototype, Object.fromEntries(refused));
  return (values) => {
    // An optional node that is not there.
    if (values[0] === null) return null;
    const node: Named = Object.create(blank);
    node.label = label;
    for (const [index, name] of always.entries()) node[name] = values[index];
    const others = values[always.length] as unknown[];
    for (const [index, name] of places) node[name] = others[index];
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
