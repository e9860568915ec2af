import { createYoga, useReadinessCheck } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Context } from '../../schema/context.ts';
import { schema } from '../../schema/index.ts';
import { Batch } from '../graph/batch.ts';
import type { GraphStore } from '../graph/store.ts';
import { maskError, useErrorDetails } from './errors.ts';
import { useExports } from './exports.ts';
import { renderGraphiQL, useGraphiQLAssets } from './graphiql/graphiql.ts';

/** The HTTP interface: GraphQL and GraphiQL at /graphql, files at /export, /health, /ready, and the way there from /. */
export function createServerHandler(store: GraphStore, logger: Logger) {
  const mask = maskError(logger);
  return createYoga<object, Context>({
    schema,
    context: () => ({ store, batch: new Batch(store) }),
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/health',
    landingPage: false,
    cors: false,
    multipart: false,
    logging: {
      debug: () => undefined,
      info: (message) => logger.info(message),
      warn: (message) => logger.warn(message),
      // maskError has logged what failed, with the id that the client was given.
      error: () => undefined,
    },
    maskedErrors: { maskError: mask },
    renderGraphiQL,
    plugins: [
      useErrorDetails(mask),
      useGraphiQLAssets(),
      useExports({ store, schema }, mask),
      useReadinessCheck({
        endpoint: '/ready',
        check: async () => {
          await store.info();
        },
      }),
      {
        onRequest({ url, fetchAPI, endResponse }) {
          if (url.pathname === '/')
            endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: '/graphql' } }));
        },
      },
    ],
  });
}
