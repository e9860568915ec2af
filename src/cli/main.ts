import { Command, CommanderError } from 'commander';
import { ExpectedError } from '../expected-error.ts';
import { SettingsError } from '../settings.ts';
import { addExportCommands } from './export/commands.ts';
import { addImportCommands } from './import/commands.ts';
import { loaded } from './loaded.ts';

const program = new Command('coterie')
  .description('A knowledge graph of researchers and papers, with a GraphQL API.')
  .addHelpText(
    'after',
    `
Environment:
  PORT, HOST       where to listen (4000, 127.0.0.1)
  CORS_ORIGINS     origins whose pages may ask from a browser, with commas between them, or * (none)
  COTERIE_DATA     the folder of the embedded graph (.coterie)
  COTERIE_TIMEOUT  milliseconds that a statement may take (5000)
  REQUEST_TIMEOUT  milliseconds that a request may take with all its statements (20000)
  INTROSPECTION    false hides the schema, and GraphiQL with it; the explorer needs neither (true)
  MAX_COST, MAX_DEPTH, MAX_FIELDS, MAX_TOKENS, MAX_BODY
                   how much one request may ask for (1000000, 16, 300, 5000, 1000000 bytes)
  BOLT_PORT        where the embedded graph answers drivers of Neo4j, or off (7687)
  BOLT_WRITE       true lets them write (false)
  BOLT_PASSWORD    what the user neo4j has to give there (none)
  BOLT_MEMORY      megabytes that their statements may take beside the graph, where they only read (1024)
  LOG_LEVEL        debug, info, warn, error or silent; debug has a line for each request (info)
  SLOW_STATEMENT   milliseconds from which on a statement is logged as slow (1000)
  SHUTDOWN_DELAY   milliseconds that /ready says 503 before the server stops (0)
  OTEL_EXPORTER_OTLP_ENDPOINT
                   where to send traces, such as http://localhost:4318; OpenTelemetry's other variables work too
  NEO4J_URI        the address of a Neo4j to use instead, such as bolt://localhost:7687
  NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE
                   who to be there, and in which database (neo4j, empty, neo4j)
  OPENALEX_API_KEY, SEMANTIC_SCHOLAR_API_KEY
                   keys for their APIs, for more requests than without

Exit codes: 0 done, 1 failed or set something aside, 2 wrong usage or settings.`,
  )
  .configureHelp({ showGlobalOptions: true })
  .exitOverride();

program
  .command('serve')
  .description('Serve the API and GraphiQL; an empty graph is given the seed first.')
  .action(loaded(async () => (await import('./serve.ts')).serve));

addImportCommands(program);
addExportCommands(program);

const themesCommand = program
  .command('themes')
  .description('Themes of papers, and the links between papers.');
themesCommand
  .command('explain')
  .description('Say what a paper is about, by which words, and which papers it is linked with, and why.')
  .argument('<paper>', 'a slug, a DOI, an arXiv, OpenAlex or Semantic Scholar id')
  .action(loaded(async () => (await import('./themes.ts')).explainThemes));
themesCommand
  .command('link')
  .description(
    'Find the themes of papers that are new or changed, or were read with another vocabulary, and link them.',
  )
  .option('--all', 'all papers, with rarities as they are now')
  .action(loaded(async () => (await import('./themes.ts')).linkThemes));

const authorsCommand = program.command('authors').description('Who is who.');
authorsCommand
  .command('duplicates')
  .description('List pairs of authors that may be one, with what speaks for it.')
  .action(loaded(async () => (await import('./authors.ts')).listDuplicates));
authorsCommand
  .command('resolve')
  .description('Find out who is who among the people of an import that broke off before it did so itself.')
  .action(loaded(async () => (await import('./authors.ts')).resolve));
authorsCommand
  .command('merge')
  .description('Make one author of two. The first keeps its id; the ids of the second lead to it.')
  .argument('<author>', 'a slug, an ORCID, an OpenAlex or Semantic Scholar id')
  .argument('<other>', 'another')
  .action(loaded(async () => (await import('./authors.ts')).merge));
authorsCommand
  .command('split')
  .description('Say that two authors are two: undoes their merge, and keeps them apart.')
  .argument('<author>', 'the one that was kept')
  .argument('<other>', 'the other, by any identifier that it had')
  .action(loaded(async () => (await import('./authors.ts')).split));

program
  .command('metrics')
  .description('Compute metrics of all authors: papers, citations, h-index, coauthors, PageRank and more.')
  .action(loaded(async () => (await import('./metrics.ts')).metrics));

program
  .command('cypher')
  .description('Ask the graph in Cypher: one statement, a file of them, or a prompt where neither is given.')
  .argument('[statement]', 'Cypher, or several statements with ; between them')
  .option('--file <file>', 'a file of statements')
  .option('--format <format>', 'table, csv or jsonl (JSON lines)', 'table')
  .option('--param <name=value>', 'a parameter, JSON or else a text; may be repeated', collect, [])
  .option('--write', 'statements may change the graph')
  .action(loaded(async () => (await import('./cypher.ts')).cypher));

program
  .command('generate')
  .description(
    'Write a made-up literature in the form of an OpenAlex snapshot, to try things on at any size.',
  )
  .requiredOption('--papers <count>', 'how many papers, up to 10000000')
  .requiredOption('--out <folder>', 'a folder that is empty or new')
  .option('--seed <number>', 'everything follows from it and the number of papers', '1')
  .option('--lines-per-part <count>', 'at most that many records a file', '400000')
  .action(loaded(async () => (await import('./generate.ts')).generate));

program
  .command('backup')
  .description('Write a copy of the embedded graph to a file, also while the server runs, and check it.')
  .argument('<file>', 'a new file')
  .option('--force', 'replace the file if it is there')
  .action(loaded(async () => (await import('./backup/backup.ts')).backup));

program
  .command('restore')
  .description('Put the graph of a backup in place, once it is checked.')
  .argument('<file>', 'what `coterie backup` wrote')
  .option('--force', 'move a graph that is there aside')
  .action(loaded(async () => (await import('./backup/restore.ts')).restore));

program
  .command('doctor')
  .description('Look over the settings, the machine and the graph, and say what is not well and what to do.')
  .option('--json', 'a list for programs')
  .action(loaded(async () => (await import('./doctor.ts')).doctor));

program
  .command('status')
  .description('Say which graph is used and what it holds.')
  .action(loaded(async () => (await import('./status.ts')).status));

// Set on each command, as commander does not pass it on.
for (const command of program.commands.flatMap((one) => [one, ...one.commands])) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCode(error);
}

/** What an option that may be repeated has been given, with one more. */
function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

function exitCode(error: unknown): number {
  // Commander has written its own message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof SettingsError) {
    process.stderr.write(`coterie: ${error.message}\n`);
    return 2;
  }
  process.stderr.write(`coterie: ${textOf(error)}\n`);
  return 1;
}

/** An error that is not expected is a fault of ours, which its stack helps to find. */
function textOf(error: unknown): string {
  if (error instanceof ExpectedError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
