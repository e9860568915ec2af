import { setTimeout as sleep } from 'node:timers/promises';
import pino, { type Logger } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { type BoltServer, type Connections, listenBolt } from '../bolt/server.ts';
import { openDoor } from '../door/open-door.ts';
import type { GrafeoDatabase } from '../graph/grafeo-database.ts';
import type { GraphStore } from '../graph/store.ts';
import type { Tracing } from '../observe/tracing.ts';
import { listen } from '../server/listen.ts';
import { createServerHandler } from '../server/yoga.ts';
import { readSettings, type Settings } from '../settings.ts';
import { contentsOf, describe } from './contents.ts';
import { openPrepared } from './prepared.ts';

/**
 * Opens the graph, seeds it if it is empty, and serves it until SIGINT or SIGTERM. Then it says that it is not ready, and
 * once those who send it requests have had time to see that, it answers what has come and ends.
 */
export async function serve(): Promise<void> {
  const settings = readSettings(process.env);
  const logger = pino({ level: settings.logLevel }, pino.destination(2));
  const tracing = await startTraces(settings, logger);
  const { store, database } = await openPrepared(settings);
  try {
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    const stopping = new AbortController();
    const handler = createServerHandler(store, logger, settings, {
      registry,
      observers: tracing ? [tracing.observer] : [],
      stopping: stopping.signal,
    });
    const server = await listen(handler, settings.host, settings.port, { stopping: stopping.signal });
    const bolt = database && (await serveBolt(database, settings, logger));
    const door = database && (await openDoor(database, settings.graphFile));
    // Whoever reads the announcement may stop it at once.
    const stopped = stopSignal();
    await announce(store, settings, server.port, bolt?.port);
    await stopped;
    stopping.abort();
    await sleep(settings.shutdownDelay);
    door?.close();
    await bolt?.stop();
    await server.stop();
    await handler.dispose();
  } finally {
    await store.close();
  }
  // Last, as it takes some ten seconds where the collector is away.
  await tracing?.stop();
}

/** Drivers of Neo4j are a convenience: where their port is taken, the rest is served without. */
async function serveBolt(
  database: GrafeoDatabase,
  settings: Settings,
  logger: Logger,
): Promise<BoltServer | undefined> {
  const { bolt } = settings;
  if (!bolt) return undefined;
  try {
    return await listenBolt(bolt.port, await answering(database, settings, bolt, logger));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'EADDRINUSE' ? 'is in use' : `cannot be listened on (${code})`;
    process.stderr.write(`BOLT_PORT: ${bolt.port} ${reason}; set it to another, or to off.\n`);
    return undefined;
  }
}

/** Who writes shares the one process that can; what only reads has its own. Each is loaded where it is needed. */
async function answering(
  database: GrafeoDatabase,
  { timeout, corsOrigins }: Settings,
  { write, password, memory }: NonNullable<Settings['bolt']>,
  logger: Logger,
): Promise<Connections> {
  if (!write) return (await import('../bolt/reader.ts')).answerInReader(memory, logger);
  const { answerHere } = await import('../bolt/connections.ts');
  return answerHere({ database, timeout, write, password, corsOrigins, logger });
}

/** OpenTelemetry is loaded where traces are to be sent, and nowhere else. */
async function startTraces({ traces, neo4j }: Settings, logger: Logger): Promise<Tracing | undefined> {
  if (!traces) return undefined;
  const { startTracing } = await import('../observe/tracing.ts');
  return startTracing(traces.protocol, neo4j ? 'neo4j' : 'grafeo', logger);
}

async function announce(
  store: GraphStore,
  settings: Settings,
  port: number,
  boltPort?: number,
): Promise<void> {
  const { engine, version } = await store.info();
  const place = settings.neo4j
    ? `Neo4j ${version} at ${settings.neo4j.uri}`
    : `${settings.graphFile} (${engine} ${version})`;
  const host = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(settings.host) ? 'localhost' : settings.host;
  const { write = false } = settings.bolt ?? {};
  const bolt = boltPort
    ? `\n  query     bolt://localhost:${boltPort}   (Cypher from drivers of Neo4j, to ${write ? 'read and write' : 'read'})`
    : '';
  process.stdout.write(`
Coterie: ${describe(await contentsOf(store))}
in ${place}

  explore   http://${host}:${port}/
  ask       http://${host}:${port}/graphql   (GraphiQL; programs POST to the same address)${bolt}
  ready?    http://${host}:${port}/ready

Stop with Ctrl-C.
`);
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
