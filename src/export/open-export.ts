import { Batch } from '../graph/batch.ts';
import { inChunks } from './chunks.ts';
import type { Format } from './formats.ts';
import { type ExportContext, kinds } from './kinds.ts';
import { type Options, refuseOthers } from './options.ts';
import { UnknownError } from './unknown.ts';

export type ExportKind = keyof typeof kinds;

/** An export that is ready to be read: what is asked for exists, and its first papers are at hand. */
export interface Export {
  fileName: string;
  contentType: string;
  text: AsyncGenerator<string>;
}

/**
 * Begins an export of one kind in one format, named or by the ending of its files.
 * Throws UnknownError for a format that does not fit, a paper or an author that are not there, an input error
 * for options that are wrong, and what the graph throws, be it here or while the text is read.
 */
export async function openExport(
  graph: Omit<ExportContext, 'batch'>,
  kind: ExportKind,
  format: string,
  options: Options,
): Promise<Export> {
  refuseOthers(options, kinds[kind].options);
  // Each kind has formats for what it selects, which the compiler cannot see through a name.
  const { select, formats } = kinds[kind] as (typeof kinds)['papers'];
  const { write, ending, contentType } = find(kind, formats, format);
  const { content, name } = await select({ ...graph, batch: new Batch(graph.store) }, options);
  return { fileName: `${name}.${ending}`, contentType, text: await begun(inChunks(write(content))) };
}

/** Reads as far as the first piece, so that what goes wrong at once does so before anything is written. */
async function begun(pieces: AsyncGenerator<string>): Promise<AsyncGenerator<string>> {
  const first = await pieces.next();
  return (async function* () {
    if (first.done) return;
    yield first.value;
    yield* pieces;
  })();
}

/** The ending of a file name that is one of a format which fits, the longest; null where there is none. */
export function formatOfFile(kind: ExportKind, file: string): string | null {
  const endings = kinds[kind].formats.map(({ ending }) => ending).filter((one) => file.endsWith(`.${one}`));
  return endings.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** The formats that fit, to be read by people: `csv, json-lines (.jsonl)`. */
export function formatsOf(kind: ExportKind): string {
  return kinds[kind].formats
    .map(({ name, ending }) => (name === ending ? name : `${name} (.${ending})`))
    .join(', ');
}

function find<Content>(
  kind: ExportKind,
  formats: readonly Format<Content>[],
  asked: string,
): Format<Content> {
  const format = formats.find(({ name, ending }) => name === asked || ending === asked);
  if (format) return format;
  throw new UnknownError(
    'format',
    `${JSON.stringify(asked)} is none for ${kind}; there is ${formatsOf(kind)}`,
  );
}
