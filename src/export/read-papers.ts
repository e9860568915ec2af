import { type Conditions, exportPaperIds, exportPapers } from '../../cypher/statements.generated.ts';
import { anchored } from '../anchor.ts';
import { chunks } from '../chunks.ts';
import type { GraphStore } from '../graph/store.ts';
import { byFilter } from '../paper-filter.ts';
import type { ExportedPaper } from './paper.ts';

/** How many papers one statement reads: well within its time, and some megabytes in memory. */
const AT_ONCE = 500;

/**
 * The papers that a filter accepts, by id. One statement finds them, and one reads each `atOnce` of them when
 * whoever reads has taken those before. Throws GraphUnavailableError or GraphTimeoutError, also on the way.
 */
export async function* readPapers(
  store: Pick<GraphStore, 'read'>,
  filter: Conditions,
  atOnce = AT_ONCE,
): AsyncGenerator<ExportedPaper> {
  const list = anchored(filter);
  const found = await store.read(byFilter(exportPaperIds, list.filter), list);
  for (const some of chunks(found, atOnce)) {
    yield* await store.read(exportPapers, { ids: some.map(({ id }) => id) });
  }
}
