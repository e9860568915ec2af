import { authorCoauthorEdges } from '../../cypher/statements.generated.ts';
import type { Batch } from '../graph/batch.ts';

/** What two authors wrote together, seen from one of them. */
export interface Collaboration {
  /** The other author. */
  id: string;
  paperCount: number;
  firstYear: number | null;
  lastYear: number | null;
}

/** Whom each of some authors wrote with. A walk asks once for each of its steps. */
export type Coauthors = (ids: string[]) => Promise<Map<string, Collaboration[]>>;

/** The coauthors that the graph has: whoever asks at the same time shares one statement. */
export function coauthorsIn({ batch }: { batch: Batch }, minPapers: number): Coauthors {
  return async (ids) => {
    const rows = await Promise.all(ids.map((id) => batch.load(authorCoauthorEdges, { minPapers }, id)));
    return new Map(ids.map((id, index) => [id, rows[index]?.coauthors ?? []]));
  };
}
