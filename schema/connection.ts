import type { GraphQLResolveInfo } from 'graphql';
import type { Page } from '../cypher/statements.generated.ts';
import type { KeyedStatement, Statement } from '../src/graph/statement.ts';
import { inputError } from '../src/input-error.ts';
import type { Context } from './context.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { onceALevel } from './level.ts';
import type { Order } from './order.ts';
import { type SelectedPage, selectedPage } from './selection.ts';

/** Nodes of a page that is not said to be of another size. */
export const PAGE_SIZE = 20;
const LARGEST_SIZE = 100;

/** The paging arguments of a connection field, as GraphQL gives them. */
export interface PageArgs {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** What a statement takes to read one page. */
export interface PageParams {
  page: Page;
  limit: number;
  withTotal: boolean;
}

export interface PageRow<Edge> {
  total: number | null;
  edges: Edge[];
}

export interface AnyEdge {
  sortKey: string | number;
  node: { id: string };
}

interface Connection<Edge> {
  total: number | null;
  edges: (Edge & { cursor: string })[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/**
 * One page of each parent's list: the whole level is answered by one statement. What differs by parent is the key alone.
 */
export async function connect<Args extends object, Edge extends AnyEdge, K extends string | string[]>(
  context: Context,
  info: GraphQLResolveInfo,
  statement: KeyedStatement<K, Args & PageParams, PageRow<Edge>>,
  key: K,
  args: Omit<Args, 'keys' | keyof PageParams>,
  pageArgs: PageArgs,
  order: Order,
): Promise<Connection<Edge>> {
  const { window, load } = onceALevel(context, info, connect, () => {
    const selected = selectedPage(info);
    const opened = openWindow(statement.name, pageArgs, order, selected);
    const all = { ...args, ...opened.params } as Omit<Args & PageParams, 'keys'>;
    const rows = showsList(selected) ? context.batch.loader(statement, all, selected.properties) : undefined;
    return { window: opened, load: rows };
  });
  return toConnection((await load?.(key)) ?? null, window);
}

/** One page of a list that has no parent. */
export function connectAll<Args extends object, Edge extends AnyEdge>(
  { store }: Context,
  info: GraphQLResolveInfo,
  statement: Statement<Args & PageParams, PageRow<Edge>>,
  args: Omit<Args, keyof PageParams>,
  pageArgs: PageArgs,
  order: Order,
): Promise<Connection<Edge>> {
  const read = (page: PageParams) => store.read(statement, { ...args, ...page } as Args & PageParams);
  return connectRead(info, statement.name, read, pageArgs, order);
}

/** One page of a list that `read` reads, of whose nodes it is told what they are to have. `list` names it in its cursors. */
export async function connectRead<Edge extends AnyEdge>(
  info: GraphQLResolveInfo,
  list: string,
  read: (page: PageParams) => Promise<PageRow<Edge>[]>,
  pageArgs: PageArgs,
  order: Order,
): Promise<Connection<Edge>> {
  const selected = selectedPage(info);
  const window = openWindow(list, pageArgs, order, selected);
  if (!showsList(selected)) return toConnection(null, window);
  const [row] = await read({ ...window.params, ...selected.properties });
  return toConnection(row ?? null, window);
}

/**
 * One page of a list that is in memory, the highest sort key first, then by id as ranked. `list` names it in
 * its cursors.
 */
export function connectRanked<Edge extends AnyEdge & { sortKey: number }>(
  info: GraphQLResolveInfo,
  list: string,
  ranked: Edge[],
  pageArgs: PageArgs,
): Connection<Edge> {
  const window = openWindow(list, pageArgs, { by: 'score', descending: true }, selectedPage(info));
  const { after, backward } = window.params.page;
  const follows = ({ sortKey, node }: Edge) =>
    !after ||
    (sortKey === after.key ? backward !== node.id > after.id : backward !== sortKey < Number(after.key));
  const isPlace = ({ sortKey, node }: Edge) => sortKey === after?.key && node.id === after.id;
  const edges = (backward ? ranked.toReversed() : ranked)
    .filter((edge) => follows(edge) && !isPlace(edge))
    .slice(0, window.params.limit);
  return toConnection({ total: ranked.length, edges }, window);
}

/** Whether anything of the list itself is asked for, rather than only what its papers have in common. */
function showsList({ nodes, total }: SelectedPage): boolean {
  return nodes || total;
}

interface Window {
  list: string;
  size: number;
  backward: boolean;
  /** Whether its cursors are asked for. */
  cursors: boolean;
  /** Whether a cursor bounds the page on the side from which it is read. */
  bounded: boolean;
  params: PageParams;
}

function openWindow(name: string, args: PageArgs, order: Order, selected: SelectedPage): Window {
  const backward = args.last != null || (args.first == null && args.before != null);
  if (args.first != null && args.last != null) throw inputError('last', 'give `first` or `last`, not both');
  if (backward && args.after != null)
    throw inputError('after', 'goes with `first`; `last` goes with `before`');
  if (!backward && args.before != null)
    throw inputError('before', 'goes with `last`; `first` goes with `after`');
  const size = pageSize(backward ? 'last' : 'first', backward ? args.last : args.first);
  const list = `${name}:${order.by}:${order.descending ? 'desc' : 'asc'}`;
  const cursor = backward ? args.before : args.after;
  const after = cursor == null ? null : decodeCursor(list, cursor, backward ? 'before' : 'after');
  return {
    list,
    size,
    backward,
    cursors: selected.cursors,
    bounded: after !== null,
    params: {
      page: { descending: order.descending !== backward, backward, after },
      // One more than asked for tells whether there is a next page. Where only a count is asked for, no page is read.
      limit: selected.nodes ? size + 1 : 0,
      withTotal: selected.total,
    },
  };
}

function pageSize(argument: 'first' | 'last', size: number | null | undefined): number {
  if (size == null) return PAGE_SIZE;
  if (size >= 1 && size <= LARGEST_SIZE) return size;
  throw inputError(
    argument,
    `must be from 1 to ${LARGEST_SIZE}, not ${size}; ask for more pages with a cursor`,
  );
}

function toConnection<Edge extends AnyEdge>(row: PageRow<Edge> | null, window: Window): Connection<Edge> {
  const { list, size, backward, cursors, bounded } = window;
  const rows = row?.edges ?? [];
  const shown = rows.slice(0, size);
  if (backward) shown.reverse();
  const edges = cursors
    ? shown.map((edge) => ({ ...edge, cursor: encodeCursor(list, { key: edge.sortKey, id: edge.node.id }) }))
    : // Nobody reads what they lack.
      (shown as (Edge & { cursor: string })[]);
  const more = rows.length > size;
  return {
    // A parent without any row has nothing in its list.
    total: row ? row.total : 0,
    edges,
    pageInfo: {
      hasNextPage: backward ? bounded : more,
      hasPreviousPage: backward ? more : bounded,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
