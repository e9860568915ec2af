import { authorJointPapers } from '../../cypher/statements.generated.ts';
import type { GraphStore } from '../graph/store.ts';

/** A paper by two or more of some people: its year, and who of them wrote it. */
export interface JointPaper {
  year: number | null;
  authors: readonly string[];
}

/** The papers that two or more of some people wrote. */
export type JointPapers = (authors: string[]) => Promise<JointPaper[]>;

/** The joint papers that the graph has. */
export function jointPapersIn({ store }: { store: Pick<GraphStore, 'read'> }): JointPapers {
  return async (authors) =>
    (await store.read(authorJointPapers, { authors })).flatMap(({ papers }) => papers);
}
