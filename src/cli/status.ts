import { openToRead } from '../door/open-to-read.ts';
import { readSettings } from '../settings.ts';
import { contentsOf, describe } from './contents.ts';

/** Prints which graph the settings name, and what it holds; also where a server has it open. */
export async function status(): Promise<void> {
  const settings = readSettings(process.env);
  const { neo4j, graphFile } = settings;
  const place = neo4j ? `${neo4j.uri}, database ${neo4j.database}` : graphFile;
  const store = await openToRead(settings);
  if (!store) return void process.stdout.write(`graph     ${place}\ncontents  nothing yet\n`);
  try {
    const { engine, version } = await store.info();
    const server = store.served ? ', which the server has open' : '';
    const contents = describe(await contentsOf(store));
    process.stdout.write(
      `engine    ${engine} ${version}\ngraph     ${place}${server}\ncontents  ${contents}\n`,
    );
  } finally {
    await store.close();
  }
}
