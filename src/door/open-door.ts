import { chmodSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { json } from 'node:stream/consumers';
import { allStatements } from '../../cypher/statements.generated.ts';
import { grafeoStore } from '../graph/grafeo.ts';
import type { GrafeoDatabase } from '../graph/grafeo-database.ts';
import type { Statement } from '../graph/statement.ts';
import { WHOLE_GRAPH_TIMEOUT } from '../graph/store.ts';
import { servedGraph } from './ask-server.ts';
import { type Answer, doorOf, type Wish, wish } from './wish.ts';

/**
 * Lets other processes of the same user read the graph that this one has open, and have it copied, as they cannot open it
 * themselves, or would take long to. Undefined where another server has the door, or the system has no sockets there.
 */
export async function openDoor(database: GrafeoDatabase, graphFile: string): Promise<Server | undefined> {
  if (await servedGraph(graphFile)) return undefined;
  const store = grafeoStore(database, WHOLE_GRAPH_TIMEOUT);
  const door = createServer(async (request, response) => {
    const said = await answer(request).catch(
      (error: unknown): Answer => ({
        error: error instanceof Error ? error.message : String(error),
      }),
    );
    response.end(JSON.stringify(said));
  });
  const place = doorOf(graphFile);
  // Left by a server that was killed.
  rmSync(place, { force: true });
  return new Promise((resolve) => {
    door.once('error', () => resolve(undefined));
    door.listen(place, () => {
      chmodSync(place, 0o600);
      resolve(door);
    });
  });

  async function answer(request: IncomingMessage): Promise<Answer> {
    return { answer: await fulfil(wish.parse(await json(request))) };
  }

  async function fulfil(wanted: Wish): Promise<unknown> {
    if (wanted.ask === 'info') return store.info();
    if (wanted.ask === 'read') return store.read(readStatement(wanted.statement), wanted.params);
    database.copyTo(wanted.to);
    return database.size();
  }
}

function readStatement(name: string): Statement<Record<string, unknown>, unknown> {
  const found = allStatements.find((one) => one.name === name && one.access === 'read');
  if (found) return found as Statement<Record<string, unknown>, unknown>;
  throw new Error(`it is of another version, and knows no ${name}: start it again`);
}
