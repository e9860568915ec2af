import pino from 'pino';
import { answerHere } from '../../src/bolt/connections.ts';
import { type BoltServer, listenBolt } from '../../src/bolt/server.ts';
import { type GrafeoDatabase, openGrafeoDatabase } from '../../src/graph/grafeo-database.ts';
import { engineUnderTest } from './engine.ts';
import { openTestStore } from './store.ts';

interface TestBolt extends BoltServer {
  uri: string;
  database: GrafeoDatabase;
}

interface Options {
  timeout?: number;
  write?: boolean;
  password?: string;
  corsOrigins?: string[];
}

/** An empty embedded graph in memory that answers drivers. */
export async function openBolt({
  timeout = 20_000,
  write = true,
  corsOrigins = [],
  password,
}: Options = {}): Promise<TestBolt> {
  const database = openGrafeoDatabase({ shuffleUnordered: true });
  const logger = pino({ level: 'silent' });
  const answering = answerHere({ database, timeout, write, password, corsOrigins, logger });
  const server = await listenBolt(0, answering);
  return {
    ...server,
    uri: `bolt://localhost:${server.port}`,
    database,
    async stop() {
      await server.stop();
      await database.close();
    },
  };
}

/** An empty graph on the engine under test, and the address at which it speaks Bolt. */
export async function openBoltUnderTest(): Promise<{ uri: string; stop(): Promise<void> }> {
  const engine = engineUnderTest();
  if (engine.name === 'grafeo') return openBolt();
  await (await openTestStore()).close();
  return { uri: engine.uri, stop: async () => {} };
}
