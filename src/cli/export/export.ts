import { GraphQLError } from 'graphql';
import { schema } from '../../../schema/index.ts';
import { ExpectedError } from '../../expected-error.ts';
import { exportGraph } from '../../export/neo4j-admin/export-graph.ts';
import { type ExportKind, formatOfFile, formatsOf, openExport } from '../../export/open-export.ts';
import { UnknownError } from '../../export/unknown.ts';
import { createProgress, silent } from '../../progress.ts';
import { SettingsError } from '../../settings.ts';
import { writeFolder, writeText } from '../output.ts';
import { withGraphToRead } from '../with-graph.ts';

interface Given {
  format?: string;
  output?: string;
  [option: string]: string | string[] | undefined;
}

/**
 * The action of `coterie export` for one kind: writes it to a file, or to standard output. Throws
 * SettingsError where no format is named, and what openExport throws.
 */
export function exportAs(kind: ExportKind): (given: Given) => Promise<void> {
  return ({ format, output, ...given }) =>
    withGraphToRead(async (store) => {
      const asked = format ?? (output === undefined ? null : formatOfFile(kind, output));
      if (asked === null) throw new SettingsError(`--format: name one for ${kind}: ${formatsOf(kind)}.`);
      const options = Object.fromEntries(
        Object.entries(given).map(([name, value = []]) => [name, [value].flat()]),
      );
      // On standard output it would stand among what is exported.
      const progress = output === undefined ? silent : createProgress();
      const { text } = await openExport({ store, schema, progress }, kind, asked, options).catch(nameOption);
      await writeText(text, output);
    });
}

/** Names the option as it is written here: `minPapers: …` is about `--min-papers`. */
function nameOption(error: unknown): never {
  const wrong = error instanceof GraphQLError && 'argument' in error.extensions;
  const unknown = error instanceof UnknownError;
  if (!wrong && !unknown) throw error;
  const [, name = '', rest = ''] = /^(\w+)(.*)$/s.exec(error.message) ?? [];
  const option =
    name === 'paper' ? name : `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const message = `${option}${rest.replace(/^\./, ' ')}`;
  if (wrong || name === 'format') throw new SettingsError(message, { cause: error });
  throw new ExpectedError(message, { cause: error });
}

/** Writes the whole graph as files for `neo4j-admin database import full`, and says how they are imported. */
export async function exportForNeo4jAdmin({ output }: { output: string }): Promise<void> {
  const { nodes, relationships } = await withGraphToRead((store) =>
    writeFolder(output, (folder) => exportGraph(store, folder, { progress: createProgress() })),
  );
  process.stdout.write(
    `exported ${nodes} nodes and ${relationships} relationships; to import them where neo4j-admin is:\n\n  sh ${output}/import.sh neo4j\n\n`,
  );
}
