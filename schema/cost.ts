import type { GraphQLField } from 'graphql';

const PAGE = 20;
/** Who asks for more is refused by the field itself, which says so. */
const LARGEST = 2000;
const LIST = 10;
/** Fields whose statements walk through the graph rather than to what is next to a node. */
const WALKS = new Map([
  ...['coauthorNetwork', 'themeMap', 'collaborationPaths', 'search', 'suggest'].map(
    (name) => [name, 10_000] as const,
  ),
  // All of a level share their walk.
  ['collaborationDistance', 100],
]);

/**
 * What a field adds to the cost of a question: 1, or more where it makes the engine walk, and what is within it as often
 * as it can be there. The cost of a question is how many values its answer can have at most, all pages being full.
 */
export function fieldCost(
  args: Record<string, unknown>,
  _context: object,
  { name, type, args: declared }: Pick<GraphQLField<unknown, unknown>, 'name' | 'type' | 'args'>,
): { field: number; multiplier: number } {
  const takes = (argument: string) => declared.some((one) => one.name === argument);
  const field = WALKS.get(name) ?? 1;
  // Facets come once for a list, but are counted as often as that has nodes.
  if (String(type).includes('Facet')) return { field, multiplier: 1 };
  const given = args.first ?? args.last ?? args.limit;
  if (takes('first') || takes('limit')) {
    const usual = declared.find((one) => one.name === 'limit')?.defaultValue;
    return { field, multiplier: Math.min(Number(given ?? usual ?? PAGE), LARGEST) };
  }
  if (Array.isArray(args.ids)) return { field, multiplier: args.ids.length };
  // What lists the page of a connection is as long as that says; within other lists nobody says how long they are.
  const isOfPage = name === 'edges' || name === 'nodes' || name === 'hops';
  return { field, multiplier: String(type).startsWith('[') && !isOfPage ? LIST : 1 };
}
