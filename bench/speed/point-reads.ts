import path from 'node:path';
import { authorById, paperById } from '../../cypher/statements.generated.ts';
import { openGrafeo } from '../../src/graph/grafeo.ts';
import type { Statement } from '../../src/graph/statement.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { percentile } from './figures.ts';
import { type Graphs, openStore } from './graph.ts';
import type { Sample } from './sample.ts';

/** What reading one node takes of either engine, without HTTP and GraphQL: medians in milliseconds. */
export interface PointRead {
  title: string;
  embedded: number;
  /** Over Bolt. */
  neo4j: number;
}

const TIMES = 500;
const TIMEOUT = 60_000;

/** Asks both engines for single nodes by the API's own statements, in turns. The servers must have left the embedded graph. */
export async function pointReads(graphs: Graphs, { authors, papers }: Sample): Promise<PointRead[]> {
  const embedded = openGrafeo({
    file: path.join(graphs.embedded, 'graph.grafeo'),
    readOnly: true,
    timeout: TIMEOUT,
  });
  const neo4j = await openStore(graphs.neo4j.uri);
  try {
    const engines = { embedded, neo4j };
    return [
      await pointRead(
        'an author by id',
        authorById,
        { authorProperties: ['orcid', 'openAlexId'] },
        authors,
        engines,
      ),
      await pointRead(
        'a paper by id',
        paperById,
        { paperProperties: ['venue', 'doi', 'citationCount'] },
        papers,
        engines,
      ),
    ];
  } finally {
    await embedded.close();
    await neo4j.close();
  }
}

async function pointRead<Params extends { keys: string[] }, Row>(
  title: string,
  statement: Statement<Params, Row>,
  properties: Omit<Params, 'keys'>,
  ids: string[],
  { embedded, neo4j }: Record<'embedded' | 'neo4j', GraphStore>,
): Promise<PointRead> {
  const times = { embedded: [] as number[], neo4j: [] as number[] };
  for (let turn = 0; turn < 2 * TIMES; turn++) {
    const params = { ...properties, keys: [ids[turn % ids.length]] } as Params;
    for (const [engine, store] of Object.entries({ embedded, neo4j })) {
      const start = performance.now();
      const rows = await store.read(statement, params);
      const time = performance.now() - start;
      if (rows.length !== 1) throw new Error(`${title}: ${rows.length} rows of ${engine}, not one`);
      // What comes first warms up.
      if (turn >= TIMES) times[engine as keyof typeof times].push(time);
    }
  }
  return { title, embedded: percentile(times.embedded, 0.5), neo4j: percentile(times.neo4j, 0.5) };
}
