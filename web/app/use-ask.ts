import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../../schema/operations/generated/graphql.ts';
import { ask } from './ask.ts';

type Document<Data, Variables> = TypedDocumentString<Data, Variables>;

/** One page of a Relay connection, as far as going on needs it. */
export interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * Asks a document, once for all who ask the same. `enabled: false` asks nothing yet. Until there is an answer for new
 * variables, the one for those before is shown if `keep` says so of them.
 */
export function useAsk<Data, Variables>(
  document: Document<Data, Variables>,
  variables: NoInfer<Variables>,
  { enabled = true, keep = () => false }: { enabled?: boolean; keep?: (before: Variables) => boolean } = {},
) {
  return useQuery<Data, Error, Data, readonly [string | undefined, Variables]>({
    queryKey: [document.__meta__?.hash, variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled,
    meta: { document: String(document) },
    placeholderData: (data, query) => (query && keep(query.queryKey[1]) ? data : undefined),
  });
}

/**
 * Asks a document that lists, page after page. `connection` finds the list in an answer; null where there is none. While
 * a new order or filter is asked for, the former list stays.
 */
export function useAskPages<
  Data,
  Variables extends { after?: string | null | undefined },
  Connection extends Page,
>(
  document: Document<Data, Variables>,
  variables: NoInfer<Omit<Variables, 'after'>>,
  connection: (data: Data) => Connection | null | undefined,
) {
  return useInfiniteQuery({
    queryKey: [document.__meta__?.hash, variables],
    queryFn: async ({ signal, pageParam }) =>
      connection(await ask(document, { ...variables, after: pageParam } as Variables, signal)) ?? null,
    initialPageParam: null as string | null,
    getNextPageParam: (last: Connection | null) =>
      last?.pageInfo.hasNextPage ? last.pageInfo.endCursor : null,
    meta: { document: String(document) },
    placeholderData: keepPreviousData,
  });
}
