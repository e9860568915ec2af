import type { Command } from 'commander';
import { loaded } from '../loaded.ts';

/** Adds `coterie import` with a command for each kind of source. */
export function addImportCommands(program: Command): void {
  const importCommand = program.command('import').description('Read a document into the graph.');
  importCommand
    .command('author-page')
    .description(
      'Import an author page: metrics, and entries with category, date, title, byline and abstract.',
    )
    .argument('<file>', 'the page as text')
    .action(loaded(async () => (await import('./document.ts')).importAuthorPage));
  importCommand
    .command('forum-profile')
    .description('Import a forum profile: positions, selected work, comments and notes.')
    .argument('<file>', 'the profile as text')
    .action(loaded(async () => (await import('./document.ts')).importForumProfile));

  stream(importCommand.command('openalex'))
    .description(
      'Import OpenAlex: a folder of its snapshot, a file of it, or what its API finds with a filter.',
    )
    .argument('[path]', 'the folder, or a file of JSON lines, gzipped or not')
    .option('--filter <filter>', 'as the API takes it, such as authorships.author.id:A1|A2')
    .option('--api <url>', 'where the API is')
    .action(loaded(async () => (await import('./openalex.ts')).importOpenAlex));
  stream(importCommand.command('arxiv'))
    .description('Import arXiv: a file of Atom, what a search finds, or papers by their ids.')
    .argument('[file]', 'an answer of its API')
    .option('--search <query>', 'as the API takes it, such as "cat:cs.LG AND au:hubinger"')
    .option('--ids <ids...>', 'ids, such as 1906.01820')
    .option('--api <url>', 'where the API is')
    .action(loaded(async () => (await import('./arxiv.ts')).importArxiv));
  stream(importCommand.command('semantic-scholar'))
    .description(
      'Import Semantic Scholar: a file of papers as its API or its data sets give them, or papers by ids.',
    )
    .argument('[file]', 'JSON, or JSON lines, gzipped or not')
    .option('--ids <file>', 'a file of ids, such as ARXIV:1906.01820 or a DOI, line by line')
    .option('--api <url>', 'where the API is')
    .action(loaded(async () => (await import('./semantic-scholar.ts')).importSemanticScholar));
  const bibliographies = [
    ['bibtex', 'BibTeX or BibLaTeX', 'importBibtex'],
    ['ris', 'RIS', 'importRis'],
    ['csl-json', 'CSL-JSON, as Zotero writes it', 'importCslJson'],
  ] as const;
  for (const [name, format, action] of bibliographies) {
    stream(importCommand.command(name))
      .description(`Import a bibliography: ${format}.`)
      .argument('<file>', 'the bibliography; its name says which source it is')
      .action(loaded(async () => (await import('./bibliography.ts'))[action]));
  }
}

/** Adds what all imports of streams take. */
function stream(command: Command): Command {
  return command
    .option('--rejects <file>', 'where to write what is set aside, with the reason', 'rejects.jsonl')
    .option('--max-rejects <n>', 'exit code 1 if more is set aside')
    .option('--strict', 'exit code 1 if anything is set aside')
    .option('--dry-run', 'say what would be added and changed, and write nothing')
    .option('--no-themes', 'leave themes and links to `coterie themes link`');
}
