import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { servedGraph } from '../../door/ask-server.ts';
import { openGrafeoDatabase, type Size } from '../../graph/grafeo-database.ts';
import { StorageError } from '../../graph/store.ts';
import { readSettings, SettingsError } from '../../settings.ts';
import { describe } from '../contents.ts';
import { whole } from '../output.ts';
import { lookInto } from './look-into.ts';
import { refuseNeo4j } from './refuse-neo4j.ts';
import { step } from './step.ts';

/**
 * Writes a copy of the embedded graph to a file, which gets its name once it was opened and found whole, and says what it
 * holds. Where the server has the graph open, the server writes it. Throws SettingsError where the file is there already
 * or cannot be written, and on Neo4j.
 */
export async function backup(file: string, { force }: { force?: boolean }): Promise<void> {
  const settings = readSettings(process.env);
  refuseNeo4j(settings, 'dump', '--to-path=FOLDER');
  if (existsSync(file) && !force) {
    throw new SettingsError(`${file} is there already: name another file, or say --force to replace it.`);
  }
  const folder = path.dirname(path.resolve(file));
  if (!existsSync(folder)) throw new SettingsError(`${file}: there is no folder ${folder}.`);
  const contents = await whole(
    file,
    async (unfinished) => {
      const copied = await step('copying', () => copyGraph(settings.graphFile, unfinished));
      const found = await step('checking', () => lookInto(unfinished));
      if (found.nodes === copied.nodes && found.relationships === copied.relationships) return found.contents;
      throw new StorageError(`The copy holds ${inWords(found)}, and the graph ${inWords(copied)}.`);
    },
    'backup',
  );
  process.stdout.write(`${file}: ${(statSync(file).size / 1e6).toFixed(1)} MB: ${describe(contents)}\n`);
}

/** Writes a copy to a new file and says how much it holds: by the server where one has the graph open, else by itself. */
async function copyGraph(graphFile: string, file: string): Promise<Size> {
  const served = await servedGraph(graphFile);
  if (served) return served.copyTo(file);
  const database = openGrafeoDatabase({ file: graphFile, readOnly: true });
  try {
    database.copyTo(file);
    return database.size();
  } finally {
    await database.close();
  }
}

function inWords({ nodes, relationships }: Size): string {
  return `${nodes} nodes and ${relationships} relationships`;
}
