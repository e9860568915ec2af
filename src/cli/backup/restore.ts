import { existsSync, statSync } from 'node:fs';
import { copyFile, mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { GraphInUseError, logOf, openEngineFile } from '../../graph/grafeo-database.ts';
import { readSettings, SettingsError } from '../../settings.ts';
import { describe, isEmpty } from '../contents.ts';
import { whole } from '../output.ts';
import { lookInto } from './look-into.ts';
import { refuseNeo4j } from './refuse-neo4j.ts';
import { step } from './step.ts';

/**
 * Puts a copy of a backup in the place of the embedded graph, once it was opened and found whole, and says what it holds.
 * A graph that is there is moved aside. Throws SettingsError where the backup is none, where a graph is there and `force`
 * is not said or a process has it open, and on Neo4j.
 */
export async function restore(file: string, { force = false }: { force?: boolean }): Promise<void> {
  const settings = readSettings(process.env);
  refuseNeo4j(settings, 'load', '--from-path=FOLDER --overwrite-destination');
  const { graphFile } = settings;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new SettingsError(`${file}: there is no such file.`);
  if (existsSync(graphFile) && !force) {
    throw new SettingsError(
      `There is a graph in ${graphFile} already: say --force to move it aside, or set COTERIE_DATA to another folder.`,
    );
  }
  let aside: string | undefined;
  const contents = await whole(
    graphFile,
    async (unfinished, signal) => {
      await mkdir(path.dirname(graphFile), { recursive: true });
      await copyFile(file, unfinished);
      const found = await step('checking', () => lookInto(unfinished)).catch((error: unknown) => {
        if (error instanceof SettingsError) error.message = error.message.replaceAll(unfinished, file);
        throw error;
      });
      if (found.nodes > 0 && isEmpty(found.contents))
        throw new SettingsError(`${file} holds no graph of Coterie.`);
      if (existsSync(graphFile)) refuseWhereInUse(graphFile);
      signal.throwIfAborted();
      aside = await moveAside(graphFile);
      return found.contents;
    },
    'restore',
  );
  if (aside) process.stdout.write(`the graph that was there is now ${aside}\n`);
  process.stdout.write(`${graphFile}: ${describe(contents)}\n`);
}

/** Nobody may have it open, not even to read it: opening it to be written finds that out. */
function refuseWhereInUse(graphFile: string): void {
  try {
    openEngineFile(graphFile, { write: true }).close();
  } catch (error) {
    // One that is damaged may well be why there is a backup.
    if (error instanceof GraphInUseError) throw error;
  }
}

/** Gives a graph a name of its own, together with what it has not yet taken into its file, and answers with that. */
async function moveAside(graphFile: string): Promise<string | undefined> {
  const { dir, name, ext } = path.parse(graphFile);
  const now = new Date().toISOString().replaceAll(':', '-');
  const aside = path.join(dir, `${name}-until-${now}${ext}`);
  if (existsSync(logOf(graphFile))) await rename(logOf(graphFile), logOf(aside));
  if (!existsSync(graphFile)) return undefined;
  await rename(graphFile, aside);
  return aside;
}
