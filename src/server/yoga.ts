import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import type { Context } from '../../schema/context.ts';
import { schema } from '../../schema/index.ts';
import type { GraphStore } from '../graph/store.ts';
import { metrics } from '../observe/metrics.ts';
import type { Observer } from '../observe/observer.ts';
import { requestLog } from '../observe/request-log.ts';
import { readSettings, type Settings } from '../settings.ts';
import { corsFor } from './cors.ts';
import { useNoIntrospection, useNoSuggestions } from './disclosure.ts';
import { maskError, useErrorDetails } from './errors.ts';
import { useExports } from './exports.ts';
import { useGraphContext } from './graph-context.ts';
import { useJsonOnly } from './json-only.ts';
import { useLimits } from './limits.ts';
import { useMetricsPage } from './metrics-page.ts';
import { Observation } from './observation.ts';
import { renderGraphiQL, usePages } from './pages.ts';
import { useOwnDocuments } from './persisted-documents.ts';
import { useProbes } from './probes.ts';
import { useSchemaFile } from './schema-file.ts';

/** What a server may be given by the process that it runs in. */
interface Surroundings {
  /** What /metrics tells besides the server's own. */
  registry?: Registry;
  /** Who else is told what comes of requests. */
  observers?: Observer[];
  /** Aborted when the server is about to stop. */
  stopping?: AbortSignal;
}

type HttpSettings = Pick<
  Settings,
  'corsOrigins' | 'limits' | 'requestTimeout' | 'introspection' | 'suggestions' | 'slowStatement'
>;

/**
 * The HTTP interface: GraphQL and GraphiQL at /graphql, the schema at /schema.graphql, files at /export, /health, /ready,
 * /metrics and the explorer. Pages from elsewhere may ask where their origin is named, and nobody for more than the limits.
 */
export function createServerHandler(
  store: GraphStore,
  logger: Logger,
  {
    corsOrigins,
    limits,
    requestTimeout,
    introspection,
    suggestions,
    slowStatement,
  }: HttpSettings = readSettings({}),
  { registry = new Registry(), observers = [], stopping }: Surroundings = {},
) {
  const mask = maskError(logger);
  const observation = new Observation(store, [
    metrics(registry),
    requestLog(logger, slowStatement),
    ...observers,
  ]);
  const storeOf = (request: Request) => observation.storeOf(request);
  return createYoga<object, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    // Its own answers every address that ends so, such as /topic/health. No address has a line break.
    healthCheckEndpoint: '\n',
    landingPage: false,
    ...(!introspection && { graphiql: false }),
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
    maskedErrors: { maskError: (error) => mask(error) },
    renderGraphiQL,
    plugins: [
      observation.plugin(),
      useJsonOnly(),
      useLimits(limits),
      useGraphContext(storeOf, requestTimeout),
      useErrorDetails(mask),
      useExports(schema, storeOf, mask),
      useProbes(store, stopping),
      useMetricsPage(registry),
      ...(introspection ? [useSchemaFile(schema)] : [useNoIntrospection()]),
      ...(suggestions ? [] : [useNoSuggestions()]),
      useOwnDocuments(),
      usePages(),
    ],
  });
}
