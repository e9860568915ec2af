import { Writable } from 'node:stream';
import pino from 'pino';
import type { TypedDocumentString } from '../../schema/operations/generated/graphql.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { createServerHandler } from '../../src/server/yoga.ts';
import { readSettings } from '../../src/settings.ts';

export interface Answer<Data> {
  status: number;
  data: Data;
  // biome-ignore lint/suspicious/noExplicitAny: errors are looked at field by field
  errors?: any[];
}

/** The server in process, asked over its own fetch; `log` holds what it logged, and `handler` may be listened with. */
export function createClient(store: GraphStore, variables: NodeJS.ProcessEnv = {}) {
  const log: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      log.push(String(chunk));
      done();
    },
  });
  const handler = createServerHandler(store, pino({ level: 'debug' }, stream), readSettings(variables));

  const request = async (path: string, init?: RequestInit): Promise<Response> =>
    handler.fetch(new Request(`http://localhost${path}`, init));

  // biome-ignore lint/suspicious/noExplicitAny: a query given as text has no type
  async function ask<Data = any, Variables = Record<string, unknown>>(
    query: string | TypedDocumentString<Data, Variables>,
    variables?: Variables,
  ): Promise<Answer<Data>> {
    const response = await request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: String(query), variables }),
    });
    return { status: response.status, ...((await response.json()) as object) } as Answer<Data>;
  }

  return { ask, log, fetch: request, handler };
}
