import type { GraphQLResolveInfo } from 'graphql';
import type { Conditions } from '../cypher/statements.generated.ts';
import type { KeyedStatement } from '../src/graph/statement.ts';
import { type ByFilter, byFilter } from '../src/paper-filter.ts';
import { type AnyEdge, connect, type PageArgs, type PageParams, type PageRow } from './connection.ts';
import type { Context } from './context.ts';
import { onceALevel } from './level.ts';
import { type PaperListArgs, paperList } from './paper-list.ts';

/** What all statements take that list the papers of something. */
interface PaperParams {
  filter: Conditions;
  orderBy: string;
}

/**
 * One page of each parent's papers, by the arguments of a field that lists papers, and the conditions of its filter. `others`
 * are what the statement takes beside these.
 */
export async function connectPapers<Others extends object, Edge extends AnyEdge, K extends string | string[]>(
  context: Context,
  info: GraphQLResolveInfo,
  statement: ByFilter<KeyedStatement<K, Others & PaperParams & PageParams, PageRow<Edge>>>,
  key: K,
  args: PaperListArgs & PageArgs,
  others: Others,
) {
  const { order, params } = await onceALevel(context, info, connectPapers, () => paperList(context, args));
  const { filter } = params;
  const all = { ...others, ...params } as Omit<Others & PaperParams, 'keys' | keyof PageParams>;
  return { ...(await connect(context, info, byFilter(statement, filter), key, all, args, order)), filter };
}
