import type { GraphQLField } from 'graphql';
import { PAGE_SIZE } from './connection.ts';

/** Who asks for more is refused by the field itself, which says so. */
const LARGEST = 2000;
const LIST = 10;
/** Fields whose statements walk through the graph rather than to what is next to a node. */
const WALKS = new Map([
  ...['coauthorNetwork', 'themeMap', 'collaborationPaths', 'search', 'suggest'].map(
    (name) => [name, 20_000] as const,
  ),
  // All of a level share their walk.
  ['collaborationDistance', 100],
]);

type Args = Record<string, unknown>;
/** How often a field can have what is within it, where it says so by itself, in its `extensions`. */
type Most = number | ((args: Args) => number);

/**
 * What a field adds to the cost of a question: 1, or more where it makes the engine walk, and what is within it as often
 * as it can be there. The cost of a question is how many values its answer can have at most, all pages being full.
 */
export function fieldCost(
  args: Args,
  _context: object,
  field: Pick<GraphQLField<unknown, unknown>, 'name' | 'type' | 'args' | 'extensions'>,
): { field: number; multiplier: number } {
  return { field: WALKS.get(field.name) ?? 1, multiplier: timesWithin(args, field) };
}

function timesWithin(
  args: Args,
  { name, type, args: declared, extensions }: Parameters<typeof fieldCost>[2],
): number {
  const most = extensions.most as Most | undefined;
  if (most !== undefined) return typeof most === 'function' ? most(args) : most;
  const takes = (argument: string) => declared.some((one) => one.name === argument);
  const given = args.first ?? args.last ?? args.limit;
  if (takes('first') || takes('limit')) {
    const usual = declared.find((one) => one.name === 'limit')?.defaultValue;
    return Math.min(Number(given ?? usual ?? PAGE_SIZE), LARGEST);
  }
  if (Array.isArray(args.ids)) return args.ids.length;
  // What lists the page of a connection is as long as that says; within other lists nobody says how long they are.
  const isOfPage = name === 'edges' || name === 'nodes';
  return String(type).startsWith('[') && !isOfPage ? LIST : 1;
}
