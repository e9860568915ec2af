import { openToRead } from '../door/open-to-read.ts';
import { GraphUnavailableError } from '../graph/store.ts';
import { readSettings, type Settings, SettingsError } from '../settings.ts';
import { type Finding, failure, ok, warning } from './finding.ts';
import { checkHierarchies } from './hierarchy.ts';
import { checkIntegrity } from './integrity.ts';
import { checkMachine } from './machine.ts';
import { checkSchema } from './schema.ts';
import { checkSearchWords } from './search-words.ts';

/** Looks over all that Coterie needs and whether its graph is sound; changes nothing. What cannot be reached ends it. */
export async function* examine(variables: NodeJS.ProcessEnv): AsyncGenerator<Finding> {
  const settings = settingsIn(variables);
  if ('state' in settings) return yield settings;
  const place = settings.neo4j ? settings.neo4j.uri : settings.graphFile;
  yield ok('settings', settings.neo4j ? `Neo4j at ${place}` : `the embedded graph in ${place}`);
  const graph = await openToRead(settings).catch((error: unknown): Finding => {
    if (!(error instanceof SettingsError || error instanceof GraphUnavailableError)) throw error;
    return fatal('connection', error);
  });
  if (graph && 'state' in graph) {
    yield graph;
    return yield* checkMachine(settings, false);
  }
  yield* checkMachine(settings, graph?.served ?? false);
  if (!graph) return yield warning('connection', `no graph in ${place} yet`, '`coterie serve` begins one');
  try {
    const { engine, version } = await graph.info();
    yield ok('connection', `${engine} ${version}${graph.served ? ', which the server has open' : ''}`);
    yield* checkSchema(graph);
    yield* checkIntegrity(graph);
    yield* checkHierarchies(graph);
    yield await checkSearchWords(graph);
  } finally {
    await graph.close();
  }
}

function settingsIn(variables: NodeJS.ProcessEnv): Settings | Finding {
  try {
    return readSettings(variables);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return fatal('settings', error);
  }
}

function fatal(check: string, { message }: Error): Finding {
  return failure(check, message.replace(/\.$/, ''), 'the rest cannot be looked at before');
}
