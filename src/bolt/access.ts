import { isBlank } from '../console/statements.ts';
import type { Engine } from '../graph/grafeo-database.ts';
import { readGrafeoError } from '../graph/grafeo-error.ts';
import { BoltFailure } from './failure.ts';

/** What a statement does: it reads, writes to the graph, or changes the schema, which the engine does not roll back. */
export type Access = 'read' | 'write' | 'schema';

/** An operator of a plan stands first on its line. Those that write are named after what they do. */
const WRITES = /^\s*\w*(?:Create|Merge|Set|Add|Remove|Delete|Insert|Update|Drop|Alter)\w*/m;
const AFTER_A_WRITE = '[after the write]';
const LOADS = /^\s*\w*Load\w*/m;
const PROCEDURE = /^\s*CallProcedure \(([^)]*)\)/gm;

/** The engine's procedures, all of which only read. One that a later version adds has to be looked at first. */
const READING_PROCEDURES = new Set(
  `articulation_points bellman_ford betweenness_centrality bfs bridges closeness_centrality clustering_coefficient
  connected_components degree_centrality dfs dijkstra floyd_warshall kcore kruskal label_propagation labels louvain
  max_flow min_cost_max_flow pagerank prim procedures propertyKeys relationshipTypes search.mmr search.text
  search.vector sssp strongly_connected_components topological_sort`
    .split(/\s+/)
    .map((name) => `grafeo.${name}`)
    .concat('db.labels', 'db.propertyKeys', 'db.relationshipTypes', 'dbms.procedures'),
);

/** The engine cannot plan these two, and they only read. */
const SHOWS = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*SHOW\s+(?:INDEXES|CONSTRAINTS)\b/i;

/**
 * What a statement would do, by the engine's own plan of it, whatever way it is written. Throws BoltFailure for one that
 * reads files, and the engine's error for one that is wrong.
 */
export async function accessOf(engine: Engine, text: string, parameters: object): Promise<Access> {
  const plan = await planOf(engine, text, parameters);
  if (plan === undefined) return SHOWS.test(text) ? 'read' : 'schema';
  if (LOADS.test(plan)) {
    throw new BoltFailure(
      'Neo.ClientError.Security.Forbidden',
      'LOAD CSV reads files of the server: give the rows as a parameter and UNWIND it.',
    );
  }
  const procedures = [...plan.matchAll(PROCEDURE)].map(([, name = '']) => name);
  const reads =
    !WRITES.test(plan) &&
    !plan.includes(AFTER_A_WRITE) &&
    procedures.every((name) => READING_PROCEDURES.has(name));
  return reads ? 'read' : 'write';
}

/** The plan, a line for each operator; nothing for a command of the schema, which has none. */
async function planOf(engine: Engine, text: string, parameters: object): Promise<string | undefined> {
  // Neo4j takes it for a syntax error, too.
  if (isBlank(text)) throw new BoltFailure('Neo.ClientError.Statement.SyntaxError', 'There is no statement.');
  try {
    const result = await engine.executeCypher(`EXPLAIN\n${text}`, parameters);
    return result.rows().flat().join('\n');
  } catch (error) {
    if (readGrafeoError(error).code === 'GRAFEO-X001') return undefined;
    throw withoutFirstLine(error);
  }
}

/** The error as it would be without the line that was put before the statement. */
function withoutFirstLine(error: unknown): unknown {
  if (error instanceof Error) {
    const before = (_: string, start: string, line: string, end: string) =>
      `${start}${Number(line) - 1}${end}`;
    error.message = error.message
      .replace(/(--> query:)(\d+)(:)/, before)
      .replace(/(\n +)(\d+)( \| )/, before);
  }
  return error;
}
