import { existsSync } from 'node:fs';
import { openGrafeo } from '../graph/grafeo.ts';
import { openNeo4j } from '../graph/neo4j.ts';
import { type GraphStore, WHOLE_GRAPH_TIMEOUT } from '../graph/store.ts';
import type { Settings } from '../settings.ts';
import { servedGraph } from './ask-server.ts';

/** A graph to be looked at as it is. `served` where a server on this machine has it open. */
export interface ToRead extends Pick<GraphStore, 'read' | 'info' | 'close'> {
  served: boolean;
}

/**
 * Opens the graph that the settings name and changes nothing of it, as opening it otherwise would; undefined where there is
 * none yet. Throws what openNeo4j and openGrafeo throw.
 */
export async function openToRead({ neo4j, graphFile, timeout }: Settings): Promise<ToRead | undefined> {
  if (neo4j) {
    // Whether it answers shows within the time that users allow.
    await (await openNeo4j({ ...neo4j, timeout })).close();
    return { ...(await openNeo4j({ ...neo4j, timeout: WHOLE_GRAPH_TIMEOUT })), served: false };
  }
  const served = await servedGraph(graphFile);
  if (served) return { ...served, close: async () => {}, served: true };
  if (!existsSync(graphFile)) return undefined;
  return { ...openGrafeo({ file: graphFile, readOnly: true, timeout: WHOLE_GRAPH_TIMEOUT }), served: false };
}
