import { createHash } from 'node:crypto';
import path from 'node:path';
import { readApiKeys } from '../../ingest/api/keys.ts';
import { SemanticScholarApi } from '../../ingest/semantic-scholar/api.ts';
import { readSemanticScholar } from '../../ingest/semantic-scholar/reader.ts';
import { numbered } from '../../ingest/stream/numbered.ts';
import { SettingsError } from '../../settings.ts';
import { readText } from './document.ts';
import { runImport, type StreamOptions } from './stream.ts';

interface Options extends StreamOptions {
  ids?: string;
  api?: string;
}

/** Imports a file of papers as Semantic Scholar gives them, or papers by ids, which a file lists line by line. */
export async function importSemanticScholar(file: string | undefined, options: Options): Promise<void> {
  if ((file === undefined) === (options.ids === undefined))
    throw new SettingsError('Give either a file or --ids.');
  const listed = options.ids ? await readText(options.ids) : null;
  const ids = listed?.split(/\s+/).filter(Boolean);
  const { semanticScholar: key } = readApiKeys(process.env);
  const asked =
    listed === null ? path.resolve(file ?? '') : createHash('sha256').update(listed).digest('hex');
  await runImport(
    (signal, say) => ({
      source: {
        ...{ id: 'semantic-scholar', kind: 'semantic-scholar', name: 'Semantic Scholar' },
        retrievedAt: new Date().toISOString(),
        version: asked,
      },
      job: `semantic-scholar ${asked}`,
      registry: 'semanticScholarId',
      entries(after) {
        if (file) return numbered(readSemanticScholar(file), after);
        const api = new SemanticScholarApi({ key, report: say, ...(options.api && { base: options.api }) });
        return numbered(api.papers(ids ?? [], { signal }), after);
      },
    }),
    options,
  );
}
