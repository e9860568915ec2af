import { createHash } from 'node:crypto';
import { type GraphQLSchema, printSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Serves the schema in its own language at /schema.graphql, for programs that make types of it. */
export function useSchemaFile(schema: GraphQLSchema): Plugin {
  const text = `${printSchema(schema)}\n`;
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    etag,
  };

  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== '/schema.graphql' || !['GET', 'HEAD'].includes(request.method)) return;
      const known = request.headers.get('if-none-match')?.split(/,\s*/) ?? [];
      const isKnown = known.some((one) => one === '*' || one.replace(/^W\//, '') === etag);
      const body = request.method === 'HEAD' || isKnown ? null : text;
      endResponse(new fetchAPI.Response(body, { status: isKnown ? 304 : 200, headers }));
    },
  };
}
