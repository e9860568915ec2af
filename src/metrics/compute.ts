import {
  metricAuthorships,
  metricDropOrphans,
  metricDropStale,
  metricWrite,
} from '../../cypher/statements.generated.ts';
import { chunks } from '../chunks.ts';
import { idsOf } from '../graph/ids.ts';
import type { GraphStore } from '../graph/store.ts';
import { type Progress, silent } from '../progress.ts';
import { gatherAuthorship, type PaperFacts } from './authorship.ts';
import { computeFigures } from './figures.ts';

/** How many papers one statement reads, authors one writes, and metrics one deletes: each within about a second. */
const AT_ONCE = { papers: 5000, authors: 1000, orphans: 5000 };

/** What was computed: how many figures, for how many authors, from how many papers. */
export interface Computed {
  papers: number;
  authors: number;
  figures: number;
}

/**
 * Computes the metrics of everybody who wrote a paper, and keeps them in the graph in place of those computed
 * before. What sources report stays as it is. `asOf` is the day that they are computed on, as `2026-11-21`;
 * `atOnce` bounds what one statement handles.
 *
 * Authors are written some at a time: whoever reads meanwhile finds each author with old or with new figures,
 * never without. If it is interrupted, the next run completes it.
 */
export async function computeMetrics(
  store: GraphStore,
  {
    asOf,
    progress = silent,
    atOnce = AT_ONCE,
  }: { asOf: string; progress?: Progress; atOnce?: typeof AT_ONCE },
): Promise<Computed> {
  const authorship = await gatherAuthorship(readPapers(store, progress, atOnce.papers));
  const { authors, papers } = authorship;
  const figuresOf = computeFigures(authorship, progress);

  let written = 0;
  const writing = progress('writing metrics', authors.length);
  for (let from = 0; from < authors.length; from += atOnce.authors) {
    const some = authors.slice(from, from + atOnce.authors).map((author, index) => ({
      author,
      // No slug has a colon, so the id is never that of a reported one.
      figures: figuresOf(from + index).map((figure) => ({ ...figure, id: `${author}:${figure.name}` })),
    }));
    const kept = some.map(({ author, figures }) => ({ author, ids: figures.map(({ id }) => id) }));
    const rows = some.flatMap(({ author, figures }) =>
      figures.map(({ coverage, ...figure }) => ({ ...figure, ...coverage, author, asOf })),
    );
    await store.transaction(async (transaction) => {
      await transaction.run(metricDropStale, { rows: kept });
      await transaction.run(metricWrite, { rows });
    });
    written += rows.length;
    writing.advance(some.length);
  }
  writing.done();
  await dropOrphans(store, atOnce.orphans);
  return { papers: papers.length, authors: authors.length, figures: written };
}

async function* readPapers(store: GraphStore, progress: Progress, limit: number): AsyncGenerator<PaperFacts> {
  const all = await idsOf(store, 'Paper');
  const reading = progress('reading papers', all.length);
  for (const ids of chunks(all, limit)) {
    const page = await store.read(metricAuthorships, { ids });
    for (const { authors, citationCount, authorCoverage } of page) {
      yield { authors, citationCount, allAuthors: authorCoverage === 'known' };
    }
    reading.advance(page.length);
  }
  reading.done();
}

/** Metrics of authors who are gone, or whose papers are. */
async function dropOrphans(store: GraphStore, limit: number): Promise<void> {
  for (;;) {
    const dropped = await store.transaction((transaction) => transaction.run(metricDropOrphans, { limit }));
    if ((dropped[0]?.count ?? 0) < limit) return;
  }
}
