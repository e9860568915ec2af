import { createHash } from 'node:crypto';
import { ArxivApi } from '../../ingest/arxiv/api.ts';
import { readArxiv } from '../../ingest/arxiv/reader.ts';
import { numbered } from '../../ingest/stream/numbered.ts';
import { SettingsError } from '../../settings.ts';
import { readText } from './document.ts';
import { runImport, type StreamOptions } from './stream.ts';

interface Options extends StreamOptions {
  search?: string;
  ids?: string[];
  api?: string;
}

/** Imports a file of Atom as arXiv gives it, what a search finds there, or papers by their ids. */
export async function importArxiv(file: string | undefined, options: Options): Promise<void> {
  const { search, ids } = options;
  if ([file, search, ids].filter(Boolean).length !== 1) {
    throw new SettingsError('Give either a file, --search or --ids.');
  }
  const text = file && (await readText(file));
  const asked = JSON.stringify(text ? createHash('sha256').update(text).digest('hex') : (search ?? ids));
  await runImport(
    (signal, say) => ({
      source: {
        ...{ id: 'arxiv', kind: 'arxiv', name: 'arXiv', licence: 'CC0-1.0' },
        retrievedAt: new Date().toISOString(),
        version: asked,
      },
      job: `arxiv ${asked}`,
      registry: null,
      async *entries(after) {
        if (text && file) return yield* numbered(readArxiv(text, file), after);
        const api = new ArxivApi({ report: say, ...(options.api && { base: options.api }) });
        if (ids) return yield* numbered(api.papers(ids, { signal }), after);
        for await (const { entry, start } of api.search(search ?? '', {
          start: Number(after ?? 0),
          signal,
        })) {
          yield { entry, position: String(start) };
        }
      },
    }),
    options,
  );
}
