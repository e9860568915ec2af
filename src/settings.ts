import path from 'node:path';
import { z } from 'zod';

/** Something that whoever starts Coterie has to change; its message says what, in one line. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

const port = z.coerce.number().int().min(0).max(65_535);
const milliseconds = z.coerce.number().int().min(100).max(600_000);

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
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
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
  COTERIE_TIMEOUT: 'milliseconds from 100 to 600000',
  LOG_LEVEL: 'debug, info, warn, error or silent',
  NEO4J_URI: 'an address such as bolt://localhost:7687, neo4j://… or neo4j+s://…',
};

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
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  neo4j?: { uri: string; user: string; password: string; database: string };
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
    logLevel: env.LOG_LEVEL,
    ...(env.NEO4J_URI && {
      neo4j: {
        uri: env.NEO4J_URI,
        user: env.NEO4J_USER,
        password: env.NEO4J_PASSWORD,
        database: env.NEO4J_DATABASE,
      },
    }),
  };
}
