import path from 'node:path';
import { readParts } from '../ingest/openalex/reader.ts';
import { type Part, partsOf } from '../ingest/openalex/snapshot.ts';
import { SettingsError } from '../settings.ts';
import { runImport, type StreamOptions } from './import-stream.ts';

/** Imports a snapshot of OpenAlex: a folder, or one of its files. */
export async function importOpenAlex(input: string, options: StreamOptions): Promise<void> {
  const parts = await findParts(input);
  await runImport(
    {
      source: {
        id: 'openalex',
        kind: 'openalex',
        name: 'OpenAlex',
        licence: 'CC0-1.0',
        retrievedAt: new Date().toISOString(),
        version: path.resolve(input),
      },
      job: `openalex ${path.resolve(input)}`,
      registry: 'openAlexId',
      entries: (after) => readParts(parts, after),
    },
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
