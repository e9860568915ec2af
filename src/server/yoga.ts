import { createYoga, useReadinessCheck } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Context } from '../../schema/context.ts';
import { schema } from '../../schema/index.ts';
import { Batch } from '../graph/batch.ts';
import type { GraphStore } from '../graph/store.ts';
import { readSettings, type Settings } from '../settings.ts';
import { corsFor } from './cors.ts';
import { maskError, useErrorDetails } from './errors.ts';
import { useExports } from './exports.ts';
import { useJsonOnly } from './json-only.ts';
import { useLimits } from './limits.ts';
import { renderGraphiQL, usePages } from './pages.ts';
import { useOwnDocuments } from './persisted-documents.ts';
import { useSchemaFile } from './schema-file.ts';

/**
 * The HTTP interface: GraphQL and GraphiQL at /graphql, the schema at /schema.graphql, files at /export, /health, /ready,
 * and the explorer. Pages from elsewhere may ask where their origin is named, and nobody for more than the limits.
 */
export function createServerHandler(
  store: GraphStore,
  logger: Logger,
  { corsOrigins, limits }: Pick<Settings, 'corsOrigins' | 'limits'> = readSettings({}),
) {
  const mask = maskError(logger);
  return createYoga<object, Context>({
    schema,
    context: () => ({ store, batch: new Batch(store) }),
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/health',
    landingPage: false,
    cors: corsFor(corsOrigins),
    multipart: false,
    maxRequestBodySize: limits.body,
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
      useJsonOnly(),
      useLimits(limits),
      useErrorDetails(mask),
      useExports({ store, schema }, mask),
      useReadinessCheck({
        endpoint: '/ready',
        check: async () => {
          await store.info();
        },
      }),
      useSchemaFile(schema),
      useOwnDocuments(),
      usePages(),
    ],
  });
}
