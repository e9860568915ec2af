import type { Settings } from '../settings.ts';
import type { CypherConsole } from './console.ts';
import { openGrafeoConsole } from './grafeo.ts';
import { openNeo4jConsole } from './neo4j.ts';

/** Opens the graph that the settings name for any Cypher. Throws SettingsError where that cannot be. */
export function openConsole(settings: Settings, { write }: { write: boolean }): Promise<CypherConsole> {
  return settings.neo4j
    ? openNeo4jConsole({ ...settings.neo4j, timeout: settings.timeout, write })
    : openGrafeoConsole({ file: settings.graphFile, write });
}
