import { authorBylines } from '../../cypher/statements.generated.ts';
import type { Batch } from '../graph/batch.ts';

/** Who wrote a paper together: ids of authors, two or more, each once. */
export type Byline = readonly string[];

/**
 * The bylines of the papers of each of some authors; nobody is there who always wrote alone. Authors of one paper
 * share its list, so that it can be gone through once. A walk asks once for each of its steps.
 */
export type Bylines = (ids: string[]) => Promise<Map<string, Byline[]>>;

/** The bylines that the graph has: whoever asks at the same time shares one statement. */
export function bylinesIn({ batch }: { batch: Batch }): Bylines {
  return async (ids) => {
    const found = await Promise.all(ids.map((id) => batch.loadPart(authorBylines, {}, id, byAuthor)));
    return new Map(ids.map((id, index) => [id, found[index] ?? []]));
  };
}

function byAuthor(rows: { bylines: Byline[] }[], ids: readonly string[]): Map<string, Byline[]> {
  const parts = new Map<string, Byline[]>(ids.map((id) => [id, []]));
  for (const { bylines } of rows) {
    for (const byline of bylines) for (const id of byline) parts.get(id)?.push(byline);
  }
  return parts;
}
