import { openGraph } from '../graph/open.ts';
import { readSettings } from '../settings.ts';
import { contentsOf, describe } from './contents.ts';

/** Prints which graph the settings name, and what it holds. */
export async function status(): Promise<void> {
  const settings = readSettings(process.env);
  const store = await openGraph(settings);
  try {
    const { engine, version } = await store.info();
    const place = settings.neo4j
      ? `${settings.neo4j.uri}, database ${settings.neo4j.database}`
      : settings.graphFile;
    process.stdout.write(
      `engine    ${engine} ${version}\ngraph     ${place}\ncontents  ${describe(await contentsOf(store))}\n`,
    );
  } finally {
    await store.close();
  }
}
