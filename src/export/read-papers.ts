import { type Conditions, exportPapers } from '../../cypher/statements.generated.ts';
import type { GraphStore } from '../graph/store.ts';
import type { ExportedPaper } from './paper.ts';

/**
 * How many papers one statement reads: well within its time, and some megabytes in memory. The embedded engine
 * looks at all papers for each page, so that fewer at once would take the longer.
 */
const AT_ONCE = 2000;

/**
 * The papers that a filter accepts, by id. One statement for each `atOnce` of them, asked for when whoever
 * reads has taken those before. Throws GraphUnavailableError or GraphTimeoutError, also on the way.
 */
export async function* readPapers(
  store: Pick<GraphStore, 'read'>,
  filter: Conditions,
  atOnce = AT_ONCE,
): AsyncGenerator<ExportedPaper> {
  let after = '';
  for (;;) {
    const page = await store.read(exportPapers, { filter, after, limit: atOnce });
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < atOnce) return;
    after = last.id;
  }
}
