import { grafeoStore } from '../../graph/grafeo.ts';
import { openGrafeoDatabase, type Size } from '../../graph/grafeo-database.ts';
import { WHOLE_GRAPH_TIMEOUT } from '../../graph/store.ts';
import { type Contents, contentsOf } from '../contents.ts';

/**
 * What a file of the embedded engine holds. Opening it checks all of it, and leaves it as it is. Throws SettingsError where
 * it is no whole graph, or another process has it open.
 */
export async function lookInto(file: string): Promise<Size & { contents: Contents }> {
  const database = openGrafeoDatabase({ file, readOnly: true });
  try {
    return { ...database.size(), contents: await contentsOf(grafeoStore(database, WHOLE_GRAPH_TIMEOUT)) };
  } finally {
    await database.close();
  }
}
