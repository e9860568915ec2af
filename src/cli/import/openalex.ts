import path from 'node:path';
import { readApiKeys } from '../../ingest/api/keys.ts';
import { OpenAlexApi } from '../../ingest/openalex/api.ts';
import { readParts, readWork } from '../../ingest/openalex/reader.ts';
import { type Part, partsOf } from '../../ingest/openalex/snapshot.ts';
import { SettingsError } from '../../settings.ts';
import { runImport, type StreamOptions } from './stream.ts';

interface Options extends StreamOptions {
  filter?: string;
  api?: string;
}

const source = { id: 'openalex', kind: 'openalex', name: 'OpenAlex', licence: 'CC0-1.0' } as const;

/** Imports a snapshot of OpenAlex, one of its files, or what the API finds with a filter. */
export async function importOpenAlex(input: string | undefined, options: Options): Promise<void> {
  if ((input === undefined) === (options.filter === undefined)) {
    throw new SettingsError('Give either a path or --filter.');
  }
  return input === undefined
    ? importFound(options.filter as string, options)
    : importSnapshot(input, options);
}

async function importSnapshot(input: string, options: Options): Promise<void> {
  const parts = await findParts(input);
  const from = path.resolve(input);
  await runImport(
    () => ({
      source: { ...source, retrievedAt: new Date().toISOString(), version: from },
      job: `openalex ${from}`,
      registry: 'openAlexId',
      entries: (after) => readParts(parts, after),
    }),
    options,
  );
}

async function importFound(filter: string, options: Options): Promise<void> {
  const { openAlex: key } = readApiKeys(process.env);
  await runImport(
    (signal, say) => ({
      source: { ...source, retrievedAt: new Date().toISOString(), version: filter },
      job: `openalex ${filter}`,
      registry: 'openAlexId',
      async *entries(after) {
        const api = new OpenAlexApi({ key, report: say, ...(options.api && { base: options.api }) });
        // A cursor leads on from its page, so what stands before the place is left unchanged once more.
        let reached = after ?? undefined;
        let number = 0;
        for await (const { work, cursor, total } of api.works(filter, {
          ...(reached && { cursor: reached }),
          signal,
          onRestart: say,
        })) {
          number += 1;
          yield {
            entry: readWork(work, { file: `openalex?filter=${filter}`, line: number }),
            position: reached ?? '*',
            // Where the list is gone on with, nobody knows how much of it is through.
            ...(total && after === null && { share: number / total }),
          };
          reached = cursor;
        }
      },
    }),
    options,
  );
}

async function findParts(input: string): Promise<Part[]> {
  try {
    return await partsOf(input);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new SettingsError(code === 'ENOENT' ? `${input}: there is no such file or folder.` : message, {
      cause,
    });
  }
}
