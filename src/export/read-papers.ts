import { exportPaperIds, exportPapers } from '../../cypher/statements.generated.ts';
import type { Anchored } from '../anchor.ts';
import { chunks } from '../chunks.ts';
import type { GraphStore } from '../graph/store.ts';
import { byFilter } from '../paper-filter.ts';
import type { ExportedPaper } from './paper.ts';

/** How many papers one statement reads: well within its time, and some megabytes in memory. */
const AT_ONCE = 500;

/**
 * The papers of a list, by id. One statement finds them, and one reads each `atOnce` of them when
 * whoever reads has taken those before. Throws GraphUnavailableError or GraphTimeoutError, also on the way.
 */
export async function* readPapers(
  store: Pick<GraphStore, 'read'>,
  list: Anchored,
  atOnce = AT_ONCE,
): AsyncGenerator<ExportedPaper> {
  const found = await store.read(byFilter(exportPaperIds, list.filter), list);
  for (const some of chunks(found, atOnce)) {
    yield* await store.read(exportPapers, { ids: some.map(({ id }) => id) });
  }
}
