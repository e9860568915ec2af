import { Command, CommanderError } from 'commander';
import { type ExportKind, formatsOf } from '../export/open-export.ts';
import { GraphUnavailableError } from '../graph/store.ts';
import { ApiError } from '../ingest/api/api-error.ts';
import { DamagedFileError } from '../ingest/file-lines.ts';
import { SettingsError } from '../settings.ts';
import { listDuplicates, merge, split, UnknownAuthorError } from './authors.ts';
import { exportAs, exportForNeo4jAdmin, UnknownOptionError } from './export.ts';
import { generate } from './generate.ts';
import { importArxiv } from './import/arxiv.ts';
import { importAuthorPage, importForumProfile, UnreadableError } from './import/document.ts';
import { importOpenAlex } from './import/openalex.ts';
import { importSemanticScholar } from './import/semantic-scholar.ts';
import { metrics } from './metrics.ts';
import { serve } from './serve.ts';
import { status } from './status.ts';
import { explainThemes, linkThemes, UnknownPaperError } from './themes.ts';

const program = new Command('coterie')
  .description('A knowledge graph of researchers and papers, with a GraphQL API.')
  .addHelpText(
    'after',
    `
Environment:
  PORT, HOST       where to listen (4000, 127.0.0.1)
  COTERIE_DATA     the folder of the embedded graph (.coterie)
  COTERIE_TIMEOUT  milliseconds that a statement may take (5000)
  LOG_LEVEL        debug, info, warn, error or silent (info)
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
  .action(serve);

const importCommand = program.command('import').description('Read a document into the graph.');
importCommand
  .command('author-page')
  .description('Import an author page: metrics, and entries with category, date, title, byline and abstract.')
  .argument('<file>', 'the page as text')
  .action(importAuthorPage);
importCommand
  .command('forum-profile')
  .description('Import a forum profile: positions, selected work, comments and notes.')
  .argument('<file>', 'the profile as text')
  .action(importForumProfile);

stream(importCommand.command('openalex'))
  .description(
    'Import OpenAlex: a folder of its snapshot, a file of it, or what its API finds with a filter.',
  )
  .argument('[path]', 'the folder, or a file of JSON lines, gzipped or not')
  .option('--filter <filter>', 'as the API takes it, such as authorships.author.id:A1|A2')
  .option('--api <url>', 'where the API is')
  .action(importOpenAlex);
stream(importCommand.command('arxiv'))
  .description('Import arXiv: a file of Atom, what a search finds, or papers by their ids.')
  .argument('[file]', 'an answer of its API')
  .option('--search <query>', 'as the API takes it, such as "cat:cs.LG AND au:hubinger"')
  .option('--ids <ids...>', 'ids, such as 1906.01820')
  .option('--api <url>', 'where the API is')
  .action(importArxiv);
stream(importCommand.command('semantic-scholar'))
  .description(
    'Import Semantic Scholar: a file of papers as its API or its data sets give them, or papers by ids.',
  )
  .argument('[file]', 'JSON, or JSON lines, gzipped or not')
  .option('--ids <file>', 'a file of ids, such as ARXIV:1906.01820 or a DOI, line by line')
  .option('--api <url>', 'where the API is')
  .action(importSemanticScholar);
const exportCommand = program
  .command('export')
  .description('Write papers, networks or the whole graph for other programs.');
const paperFilter = [
  '--filter <json>',
  'which papers, as PaperFilter of the API: \'{"year":{"from":2020}}\'',
] as const;
const person = ['--author <id>', 'by any identifier; may be given several times', several] as const;
addExport('papers', 'Export papers with all that a bibliography says of them.')
  .option(...person)
  .option(...paperFilter)
  .action(exportAs('papers'));
addExport('paper', 'Export one paper.')
  .argument('<paper>', 'a slug, a DOI, an arXiv, OpenAlex or Semantic Scholar id')
  .action((paper, options) => exportAs('paper')({ ...options, paper: [paper] }));
addExport('coauthors', 'Export the network of coauthors around one or more authors.')
  .requiredOption(...person)
  .option('--depth <steps>', 'how many steps to go, 1 to 3 (1)')
  .option('--min-papers <count>', 'only where two wrote at least so many together (1)')
  .option('--limit <count>', 'how many people at most, 1 to 2000 (100)')
  .action(exportAs('coauthors'));
addExport('themes', 'Export how papers hang together by the themes they share.')
  .option(...paperFilter)
  .option('--min-score <score>', 'only links at least so strong, 0 to 1 (0.1)')
  .option('--limit <count>', 'how many papers at most, 1 to 2000 (200)')
  .action(exportAs('themes'));
exportCommand
  .command('neo4j-admin')
  .description('Export the whole graph as files that `neo4j-admin database import full` takes.')
  .requiredOption('--output <folder>', 'a folder that is new or empty')
  .action(exportForNeo4jAdmin);

function addExport(kind: ExportKind, description: string): Command {
  return exportCommand
    .command(kind)
    .description(description)
    .option('--format <format>', `${formatsOf(kind)}; by the ending of --output if it is not given`)
    .option('--output <file>', 'the file to write, in place of standard output');
}

function several(value: string, before: string[] = []): string[] {
  return [...before, value];
}

const themesCommand = program
  .command('themes')
  .description('Themes of papers, and the links between papers.');
themesCommand
  .command('explain')
  .description('Say what a paper is about, by which words, and which papers it is linked with, and why.')
  .argument('<paper>', 'a slug, a DOI, an arXiv, OpenAlex or Semantic Scholar id')
  .action(explainThemes);
themesCommand
  .command('link')
  .description(
    'Find the themes of papers that are new or changed, or were read with another vocabulary, and link them.',
  )
  .option('--all', 'all papers, with rarities as they are now')
  .action(linkThemes);

const authorsCommand = program.command('authors').description('Who is who.');
authorsCommand
  .command('duplicates')
  .description('List pairs of authors that may be one, with what speaks for it.')
  .action(listDuplicates);
authorsCommand
  .command('merge')
  .description('Make one author of two. The first keeps its id; the ids of the second lead to it.')
  .argument('<author>', 'a slug, an ORCID, an OpenAlex or Semantic Scholar id')
  .argument('<other>', 'another')
  .action(merge);
authorsCommand
  .command('split')
  .description('Say that two authors are two: undoes their merge, and keeps them apart.')
  .argument('<author>', 'the one that was kept')
  .argument('<other>', 'the other, by any identifier that it had')
  .action(split);

program
  .command('metrics')
  .description('Compute metrics of all authors: papers, citations, h-index, coauthors, PageRank and more.')
  .action(metrics);

program
  .command('generate')
  .description(
    'Write a made-up literature in the form of an OpenAlex snapshot, to try things on at any size.',
  )
  .requiredOption('--papers <count>', 'how many papers, up to 10000000')
  .requiredOption('--out <folder>', 'a folder that is empty or new')
  .option('--seed <number>', 'everything follows from it and the number of papers', '1')
  .option('--lines-per-part <count>', 'at most that many records a file', '400000')
  .action(generate);

program.command('status').description('Say which graph is used and what it holds.').action(status);

/** Adds what all imports of streams take. */
function stream(command: Command): Command {
  return command
    .option('--rejects <file>', 'where to write what is set aside, with the reason', 'rejects.jsonl')
    .option('--max-rejects <n>', 'exit code 1 if more is set aside')
    .option('--strict', 'exit code 1 if anything is set aside')
    .option('--dry-run', 'say what would be added and changed, and write nothing')
    .option('--no-themes', 'leave themes and links to `coterie themes link`');
}

// Set on each command, as commander does not pass it on.
for (const command of [program, importCommand, exportCommand, themesCommand, authorsCommand].flatMap(
  ({ commands }) => commands,
)) {
  command.exitOverride();
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCode(error);
}

function exitCode(error: unknown): number {
  // Commander has written its own message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof SettingsError) {
    process.stderr.write(`coterie: ${error.message}\n`);
    return 2;
  }
  const expected = [
    GraphUnavailableError,
    UnreadableError,
    UnknownPaperError,
    UnknownAuthorError,
    DamagedFileError,
    ApiError,
    UnknownOptionError,
  ].some((kind) => error instanceof kind);
  const text =
    error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`coterie: ${text}\n`);
  return 1;
}
