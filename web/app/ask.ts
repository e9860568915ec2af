import type { TypedDocumentString } from '../../schema/operations/generated/graphql.ts';

/** What the API answered instead of data, in words for readers. */
class AskError extends Error {
  override name = 'AskError';
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/**
 * Asks the API one of its persisted documents. A server that does not know it, being older or newer than this page, is
 * given its text. Throws AskError where there is no whole answer, and what `fetch` throws where `signal` aborts.
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const persistedQuery = { version: 1, sha256Hash: document.__meta__?.hash };
  let answer = await post<Data>({ variables, extensions: { persistedQuery } }, signal);
  if (answer.errors?.some(({ extensions }) => extensions?.code === 'PERSISTED_QUERY_NOT_IN_LIST')) {
    answer = await post<Data>({ query: String(document), variables }, signal);
  }
  if (answer.errors || !answer.data) {
    throw new AskError(
      answer.errors?.map(({ message }) => message).join(' ') ?? 'The server gave no answer.',
    );
  }
  return answer.data;
}

async function post<Data>(body: object, signal: AbortSignal | undefined): Promise<Answer<Data>> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError('The server cannot be reached. Is it still running?', { cause: error });
  }
  return response.json().catch((cause: unknown) => {
    throw new AskError(`The server answered with ${response.status} and no data.`, { cause });
  });
}
