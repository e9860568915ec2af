import { createHash } from 'node:crypto';
import path from 'node:path';
import { readBibtex } from '../../ingest/bibtex/reader.ts';
import { readCslJson } from '../../ingest/csl-json/reader.ts';
import type { Entry } from '../../ingest/entry.ts';
import { readRis } from '../../ingest/ris/reader.ts';
import { slugify } from '../../ingest/slug.ts';
import { numbered } from '../../ingest/stream/numbered.ts';
import { readText } from './document.ts';
import { runImport, type StreamOptions } from './stream.ts';

type Reader = (text: string, file: string) => AsyncIterable<Entry>;

export const importBibtex = (file: string, options: StreamOptions) =>
  importBibliography(file, options, readBibtex);
export const importRis = (file: string, options: StreamOptions) => importBibliography(file, options, readRis);
export const importCslJson = (file: string, options: StreamOptions) =>
  importBibliography(file, options, readCslJson);

/** Imports a bibliography. The file's name says which source it is, so that a newer version of it replaces it. */
async function importBibliography(file: string, options: StreamOptions, reader: Reader): Promise<void> {
  const text = await readText(file);
  const name = path.basename(file);
  const version = createHash('sha256').update(text).digest('hex');
  const id = `bibliography-${slugify(name)}`;
  await runImport(
    () => ({
      source: { id, kind: 'bibliography', name, retrievedAt: new Date().toISOString(), version },
      job: `${id} ${version}`,
      registry: null,
      entries: (after) => numbered(reader(text, file), after),
    }),
    options,
  );
}
