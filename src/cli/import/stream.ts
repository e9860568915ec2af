import { openGraph } from '../../graph/open.ts';
import { resolveNamesakes } from '../../identity/resolve.ts';
import { importStream, type Stream } from '../../ingest/stream/import-stream.ts';
import { openRejects } from '../../ingest/stream/rejects.ts';
import { loadThemes } from '../../ingest/themes.ts';
import { createProgress } from '../../progress.ts';
import { readSettings, SettingsError } from '../../settings.ts';
import { deriveThemes } from '../../themes/derive.ts';
import { readVocabulary } from '../../themes/vocabulary.ts';
import { describeResolved } from '../authors.ts';

/** Opens what is to be imported: `signal` ends its waiting, `say` tells whoever looks on of waits and restarts. */
type Open = (signal: AbortSignal, say: (text: string) => void) => Stream;

/** What all imports of streams take on the command line. */
export interface StreamOptions {
  rejects: string;
  maxRejects?: string;
  strict?: boolean;
  dryRun?: boolean;
  themes: boolean;
}

/**
 * Imports a stream and says what it did. Ctrl-C ends it after the batch that is being written; called again, it
 * goes on from there. Exit code 1 where more was set aside than is allowed.
 */
export async function runImport(open: Open, options: StreamOptions): Promise<void> {
  const most = mostRejects(options);
  const store = await openGraph(readSettings(process.env));
  const rejects = openRejects(options.rejects);
  const stop = new AbortController();
  const interrupted = () => {
    process.stderr.write('\nstopping after this batch; once more to stop at once\n');
    process.removeListener('SIGINT', interrupted);
    stop.abort();
  };
  process.on('SIGINT', interrupted);
  const stream = open(stop.signal, (text) => process.stderr.write(`${text}\n`));
  try {
    const progress = createProgress();
    const { dryRun = false } = options;
    const imported = await importStream(store, stream, {
      progress,
      signal: stop.signal,
      reject: (one) => rejects.write(one),
      dryRun,
    });
    const { added, changed, unchanged, rejected, stopped } = imported;
    const counts = `${added} added, ${changed} changed, ${unchanged} unchanged, ${rejected} set aside`;
    const more = stopped ? '; stopped before the end: the same command goes on from here' : '';
    const would = dryRun ? ' (a dry run: nothing was written)' : '';
    process.stdout.write(`${stream.source.name}: ${counts}${more}${would}\n`);
    if (rejected > 0) process.stdout.write(`what was set aside, and why: ${options.rejects}\n`);
    if (rejected > most) process.exitCode = 1;
    if (stopped || dryRun) return;
    const resolved = await resolveNamesakes(store, {
      at: new Date().toISOString(),
      progress,
      signal: stop.signal,
    });
    process.stdout.write(describeResolved(resolved));
    if (!resolved.stopped && options.themes) {
      const vocabulary = readVocabulary();
      await loadThemes(store, vocabulary);
      const { linked } = await deriveThemes(store, vocabulary, { progress });
      process.stdout.write(`themes and links made for ${linked} new or changed papers\n`);
    }
  } finally {
    process.removeListener('SIGINT', interrupted);
    await rejects.close();
    await store.close();
  }
}

function mostRejects({ maxRejects, strict }: StreamOptions): number {
  if (maxRejects === undefined) return strict ? 0 : Number.POSITIVE_INFINITY;
  const most = Number(maxRejects);
  if (Number.isInteger(most) && most >= 0) return most;
  throw new SettingsError(
    `--max-rejects must be a whole number from 0 on, not ${JSON.stringify(maxRejects)}.`,
  );
}
