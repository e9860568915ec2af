import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';

type Known = Map<unknown, unknown>;

const requests = new WeakMap<object, WeakMap<readonly FieldNode[], Known>>();

/**
 * What `make` makes, once for all fields of a level: those that one field of the question becomes for all parents. These
 * have their arguments and what is selected in them in common, and differ by their parents alone. `what` tells it from
 * what else is made for the level.
 */
export function onceALevel<Made>(
  { batch }: Context,
  info: GraphQLResolveInfo,
  what: unknown,
  make: () => Made,
): Made {
  const levels = requests.get(batch) ?? new WeakMap<readonly FieldNode[], Known>();
  requests.set(batch, levels);
  const known: Known = levels.get(info.fieldNodes) ?? new Map();
  levels.set(info.fieldNodes, known);
  if (!known.has(what)) known.set(what, make());
  return known.get(what) as Made;
}
