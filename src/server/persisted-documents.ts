import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { getOperationAST, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import documents from '../../schema/operations/generated/persisted-documents.json' with { type: 'json' };

/** What our own documents are called. */
export const ownOperations: ReadonlySet<string | undefined> = new Set(
  Object.values(documents).map((text) => getOperationAST(parse(text))?.name?.value),
);

/**
 * Answers those who send the hash of one of our own documents in place of its text, as Apollo's persisted queries do:
 * `extensions.persistedQuery.sha256Hash`, with `sha256:` before it or without. Any other document may be sent as text.
 */
export function useOwnDocuments(): Plugin {
  const known = new Map<string, string>(Object.entries(documents));
  return usePersistedOperations({
    allowArbitraryOperations: true,
    getPersistedOperation: (hash) => known.get(hash.startsWith('sha256:') ? hash : `sha256:${hash}`) ?? null,
    customErrors: {
      keyNotFound: {
        message: 'There is nothing to answer: send a `query`, or the hash of one of our own documents.',
        extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
      },
    },
  });
}
