import type { Command } from 'commander';
import { type ExportKind, formatsOf } from '../../export/open-export.ts';
import { loaded } from '../loaded.ts';

/** Adds `coterie export` with a command for each selection. */
export function addExportCommands(program: Command): void {
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
    .action(exportOf('papers'));
  addExport('paper', 'Export one paper.')
    .argument('<paper>', 'a slug, a DOI, an arXiv, OpenAlex or Semantic Scholar id')
    .action((paper, options) => exportOf('paper')({ ...options, paper: [paper] }));
  addExport('coauthors', 'Export the network of coauthors around one or more authors.')
    .requiredOption(...person)
    .option('--depth <steps>', 'how many steps to go, 1 to 3 (1)')
    .option('--min-papers <count>', 'only where two wrote at least so many together (1)')
    .option('--limit <count>', 'how many people at most, 1 to 2000 (100)')
    .action(exportOf('coauthors'));
  addExport('themes', 'Export how papers hang together by the themes they share.')
    .option(...paperFilter)
    .option('--min-score <score>', 'only links at least so strong, 0 to 1 (0.1)')
    .option('--limit <count>', 'how many papers at most, 1 to 2000 (200)')
    .action(exportOf('themes'));
  exportCommand
    .command('neo4j-admin')
    .description('Export the whole graph as files that `neo4j-admin database import full` takes.')
    .requiredOption('--output <folder>', 'a folder that is new or empty')
    .action(loaded(async () => (await import('./export.ts')).exportForNeo4jAdmin));

  function addExport(kind: ExportKind, description: string): Command {
    return exportCommand
      .command(kind)
      .description(description)
      .option('--format <format>', `${formatsOf(kind)}; by the ending of --output if it is not given`)
      .option('--output <file>', 'the file to write, in place of standard output');
  }
}

function exportOf(kind: ExportKind) {
  return loaded(async () => (await import('./export.ts')).exportAs(kind));
}

function several(value: string, before: string[] = []): string[] {
  return [...before, value];
}
