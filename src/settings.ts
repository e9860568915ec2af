import path from 'node:path';
import { z } from 'zod';

/** Something that whoever starts Coterie has to change; its message says what, in one line. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

const port = z.coerce.number().int().min(0).max(65_535);
const milliseconds = z.coerce.number().int().min(100).max(600_000);
const wait = z.coerce.number().int().min(0).max(600_000);
const otlp = z.enum(['http/protobuf', 'http/json']);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const count = z.coerce.number().int().min(1);

/** Origins as browsers send them, or `*` for all. */
const origins = z
  .string()
  .transform((list) => list.split(',').map((origin) => origin.trim()))
  .pipe(z.array(z.string().refine((text) => text === '*' || isOrigin(text))))
  .default([]);

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(4000),
  CORS_ORIGINS: origins,
  COTERIE_DATA: z.string().min(1).default('.coterie'),
  COTERIE_TIMEOUT: milliseconds.default(5000),
  REQUEST_TIMEOUT: milliseconds.default(20_000),
  INTROSPECTION: flag.default(true),
  NODE_ENV: z.string().optional(),
  MAX_COST: count.default(2_000_000),
  MAX_DEPTH: count.default(16),
  MAX_FIELDS: count.default(300),
  MAX_TOKENS: count.default(5000),
  MAX_BODY: count.default(1_000_000),
  BOLT_PORT: z.literal('off').or(port).default(7687),
  BOLT_WRITE: flag.default(false),
  BOLT_PASSWORD: z.string().optional(),
  BOLT_MEMORY: z.coerce.number().int().min(128).max(1_000_000).default(1024),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  SLOW_STATEMENT: wait.default(1000),
  SHUTDOWN_DELAY: wait.default(0),
  OTEL_SDK_DISABLED: z.string().optional(),
  OTEL_TRACES_EXPORTER: z.enum(['otlp', 'none']).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.string().optional(),
  OTEL_EXPORTER_OTLP_PROTOCOL: otlp.default('http/protobuf'),
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: otlp.optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/)
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
});

const expected: Record<string, string> = {
  PORT: 'a port number from 0 to 65535',
  CORS_ORIGINS: 'origins such as https://example.org, with commas between them, or *',
  BOLT_PORT: 'a port number from 0 to 65535, or off',
  BOLT_WRITE: 'true or false',
  BOLT_MEMORY: 'megabytes from 128 to 1000000',
  INTROSPECTION: 'true or false',
  COTERIE_TIMEOUT: 'milliseconds from 100 to 600000',
  REQUEST_TIMEOUT: 'milliseconds from 100 to 600000',
  ...Object.fromEntries(
    ['MAX_COST', 'MAX_DEPTH', 'MAX_FIELDS', 'MAX_TOKENS', 'MAX_BODY'].map((name) => [
      name,
      'a number from 1 on',
    ]),
  ),
  LOG_LEVEL: 'debug, info, warn, error or silent',
  SLOW_STATEMENT: 'milliseconds from 0 to 600000',
  SHUTDOWN_DELAY: 'milliseconds from 0 to 600000',
  OTEL_TRACES_EXPORTER: 'otlp or none',
  OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf or http/json',
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/protobuf or http/json',
  NEO4J_URI: 'an address such as bolt://localhost:7687, neo4j://… or neo4j+s://…',
};

/** How much one request may ask for. */
export interface Limits {
  /** How many values its answer can have at most: see schema/cost.ts. */
  cost: number;
  /** How deep its fields are nested. */
  depth: number;
  /** How many fields it has, those of fragments as often as they are used. */
  fields: number;
  /** How many words and signs its text has. */
  tokens: number;
  /** How many bytes it has. */
  body: number;
}

/** Where to listen and where the graph is. `neo4j` is absent when the embedded engine is meant. */
export interface Settings {
  host: string;
  port: number;
  /** Origins whose pages may ask from a browser; `*` for all. */
  corsOrigins: string[];
  /** The file of the embedded graph. */
  graphFile: string;
  /** Milliseconds that a statement may take. */
  timeout: number;
  /** Milliseconds that a request may take with all its statements. */
  requestTimeout: number;
  /** Whether clients may ask for the schema, as GraphiQL does. */
  introspection: boolean;
  /** Whether who misspells a name is told of those like it. */
  suggestions: boolean;
  limits: Limits;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Milliseconds from which on a statement is logged as slow. */
  slowStatement: number;
  /** Milliseconds between saying that the server is about to stop and stopping it. */
  shutdownDelay: number;
  /** How traces are sent; absent where they are not. OpenTelemetry reads from the environment where to. */
  traces?: { protocol: z.infer<typeof otlp> };
  neo4j?: { uri: string; user: string; password: string; database: string };
  /**
   * Where the embedded engine answers drivers of Neo4j; absent where it does not. `memory` is how many megabytes that may
   * take, beside the graph, where they only read.
   */
  bolt?: { port: number; write: boolean; password?: string; memory: number };
}

/** Reads the settings from environment variables. Throws SettingsError naming the variable and what it takes. */
export function readSettings(variables: NodeJS.ProcessEnv): Settings {
  // An empty variable is one that a compose file or a shell left unset.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const { data: env, error } = environment.safeParse(given);
  if (!env) {
    const name = String(error.issues[0]?.path[0]);
    throw new SettingsError(
      `${name}: ${JSON.stringify(variables[name])} is not ${expected[name] ?? 'a text'}.`,
    );
  }
  return {
    host: env.HOST,
    port: env.PORT,
    corsOrigins: env.CORS_ORIGINS,
    graphFile: path.join(env.COTERIE_DATA, 'graph.grafeo'),
    timeout: env.COTERIE_TIMEOUT,
    requestTimeout: env.REQUEST_TIMEOUT,
    introspection: env.INTROSPECTION,
    suggestions: env.INTROSPECTION && env.NODE_ENV !== 'production',
    limits: {
      cost: env.MAX_COST,
      depth: env.MAX_DEPTH,
      fields: env.MAX_FIELDS,
      tokens: env.MAX_TOKENS,
      body: env.MAX_BODY,
    },
    logLevel: env.LOG_LEVEL,
    slowStatement: env.SLOW_STATEMENT,
    shutdownDelay: env.SHUTDOWN_DELAY,
    ...(hasTraces(env) && {
      traces: { protocol: env.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL ?? env.OTEL_EXPORTER_OTLP_PROTOCOL },
    }),
    ...(env.NEO4J_URI && {
      neo4j: {
        uri: env.NEO4J_URI,
        user: env.NEO4J_USER,
        password: env.NEO4J_PASSWORD,
        database: env.NEO4J_DATABASE,
      },
    }),
    ...(!env.NEO4J_URI &&
      env.BOLT_PORT !== 'off' && {
        bolt: {
          port: env.BOLT_PORT,
          write: env.BOLT_WRITE,
          memory: env.BOLT_MEMORY,
          ...(env.BOLT_PASSWORD !== undefined && { password: env.BOLT_PASSWORD }),
        },
      }),
  };
}

/** Traces are sent where they are asked for, or where there is a collector to send them to. */
function hasTraces(env: z.infer<typeof environment>): boolean {
  if (env.OTEL_SDK_DISABLED === 'true' || env.OTEL_TRACES_EXPORTER === 'none') return false;
  const endpoint = env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? env.OTEL_EXPORTER_OTLP_ENDPOINT;
  return endpoint !== undefined || env.OTEL_TRACES_EXPORTER === 'otlp';
}
