import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import type { Size } from '../graph/grafeo-database.ts';
import { type GraphStore, GraphUnavailableError } from '../graph/store.ts';
import { type Answer, doorOf, type Wish } from './wish.ts';

/** A graph that is open in the server, as others see it. */
export interface ServedGraph extends Pick<GraphStore, 'read' | 'info'> {
  /** Has a copy written to a new file, and says how much it holds. */
  copyTo(file: string): Promise<Size>;
}

/** The graph of a file, where a server has it open; undefined where none has. What it cannot do throws GraphUnavailableError. */
export async function servedGraph(graphFile: string): Promise<ServedGraph | undefined> {
  const place = doorOf(graphFile);
  const graph: ServedGraph = {
    info: () => ask(place, { ask: 'info' }) as ReturnType<GraphStore['info']>,
    read: (statement, params) =>
      ask(place, {
        ask: 'read',
        statement: statement.name,
        params: params as Record<string, unknown>,
      }) as Promise<never[]>,
    copyTo: (file) => ask(place, { ask: 'copy', to: path.resolve(file) }) as Promise<Size>,
  };
  try {
    await graph.info();
    return graph;
  } catch (error) {
    const cause = (error as Error).cause as NodeJS.ErrnoException | undefined;
    if (cause?.syscall === 'connect') return undefined;
    throw error;
  }
}

async function ask(socketPath: string, wish: Wish): Promise<unknown> {
  let said: Answer;
  const asking = request({ socketPath, method: 'POST' });
  asking.end(JSON.stringify(wish));
  try {
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    said = (await json(response)) as Answer;
  } catch (cause) {
    throw new GraphUnavailableError(`The server does not answer (${(cause as Error).message}).`, { cause });
  }
  if ('answer' in said) return said.answer;
  throw new GraphUnavailableError(`The server says: ${said.error}`);
}
