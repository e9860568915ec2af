import { type Settings, SettingsError } from '../../settings.ts';

/** A Neo4j has commands of its own for its copies: throws SettingsError, which names the one that is meant, where the graph is in one. */
export function refuseNeo4j({ neo4j }: Settings, command: 'dump' | 'load', option: string): void {
  if (!neo4j) return;
  throw new SettingsError(
    `The graph is in the Neo4j at ${neo4j.uri}: stop that and say there \`neo4j-admin database ${command} ${neo4j.database} ${option}\`.`,
  );
}
