import {
  doctorAuthorsOfNothing,
  doctorDanglingRedirects,
  doctorMetricsOfNobody,
  doctorNotSearchable,
  doctorOpenNamesakes,
  doctorPapersWithoutAuthors,
  doctorSameAuthorIdentifier,
  doctorSameId,
  doctorSamePaperIdentifier,
  doctorStaleMetrics,
  doctorStrayAuthorships,
  doctorUnfinishedImports,
  doctorWithoutMetrics,
  doctorWithoutSource,
  doctorWithoutThemes,
} from '../../cypher/statements.generated.ts';
import type { Statement } from '../graph/statement.ts';
import type { GraphStore } from '../graph/store.ts';
import type { Finding } from './finding.ts';

type Counted = Statement<Record<string, never>, { count: number; example: string | null }>;

/** A fault that a graph may have: what there should be none of, and what to do where there is some. */
interface Fault {
  check: string;
  statement: Counted;
  state: 'warning' | 'failure';
  advice: string;
}

const faults: readonly Fault[] = [
  {
    check: 'authorships without an author or a paper',
    statement: doctorStrayAuthorships,
    state: 'failure',
    advice: 'lists of papers miss them: delete them in Cypher, and import what they came from again',
  },
  {
    check: 'redirects and merged authors that lead nowhere',
    statement: doctorDanglingRedirects,
    state: 'failure',
    advice: 'old addresses of these authors are dead: import what they came from again, or restore a backup',
  },
  {
    check: 'papers without authors',
    statement: doctorPapersWithoutAuthors,
    state: 'warning',
    advice: 'nobody’s page has them: a source may state none, otherwise import it again',
  },
  {
    check: 'authors of nothing',
    statement: doctorAuthorsOfNothing,
    state: 'warning',
    advice: 'their pages are empty: a source may state nothing else, otherwise import it again',
  },
  {
    check: 'papers and authors without a source',
    statement: doctorWithoutSource,
    state: 'warning',
    advice: 'nobody can say where they come from: import what states them, or delete them',
  },
  {
    check: 'identifiers that several papers have',
    statement: doctorSamePaperIdentifier,
    state: 'warning',
    advice: 'a paper may be there twice: compare them, and correct the source that is wrong',
  },
  {
    check: 'identifiers that several authors have',
    statement: doctorSameAuthorIdentifier,
    state: 'warning',
    advice: 'somebody may be there twice: `coterie authors merge A B` makes them one',
  },
  {
    check: 'imports that are not through',
    statement: doctorUnfinishedImports,
    state: 'warning',
    advice: 'unless one is running, say the same import again, which goes on where it was',
  },
  {
    check: 'names whose bearers are not told apart',
    statement: doctorOpenNamesakes,
    state: 'warning',
    advice: 'somebody may be there twice: `coterie authors resolve` finds out',
  },
  {
    check: 'papers whose themes were not looked for',
    statement: doctorWithoutThemes,
    state: 'warning',
    advice: 'they have no themes and links: `coterie themes link` finds them',
  },
  {
    check: 'authors without computed metrics',
    statement: doctorWithoutMetrics,
    state: 'warning',
    advice: '`coterie metrics` computes them',
  },
  {
    check: 'authors with metrics of other papers than theirs',
    statement: doctorStaleMetrics,
    state: 'warning',
    advice: 'figures are out of date: `coterie metrics` computes them anew',
  },
  {
    check: 'metrics of nobody',
    statement: doctorMetricsOfNobody,
    state: 'warning',
    advice: 'they take room: `coterie metrics` removes those that were computed',
  },
  {
    check: 'nodes that search does not know',
    statement: doctorNotSearchable,
    state: 'warning',
    advice: 'they were written in Cypher: the next start of the server makes them known',
  },
];

const LABELS = ['Author', 'Paper', 'Affiliation', 'Topic', 'Post', 'Metric', 'Source'];

/** Looks for what should not be in a graph, whoever wrote it. */
export async function* checkIntegrity(store: Pick<GraphStore, 'read'>): AsyncGenerator<Finding> {
  let same = 0;
  let first: string | null = null;
  for (const label of LABELS) {
    const [row] = await store.read(doctorSameId, { label });
    same += row?.count ?? 0;
    first ??= row?.example ?? null;
  }
  yield finding(
    {
      check: 'ids that several nodes have',
      state: 'failure',
      advice: 'which of them is found is chance: delete one of each in Cypher, or restore a backup',
    },
    same,
    first,
  );
  for (const fault of faults) {
    const [row] = await store.read(fault.statement, {});
    yield finding(fault, row?.count ?? 0, row?.example ?? null);
  }
}

function finding(
  { check, state, advice }: Omit<Fault, 'statement'>,
  count: number,
  example: string | null,
): Finding {
  if (count === 0) return { check, state: 'ok', found: 'none' };
  return { check, state, found: example === null ? String(count) : `${count}, such as ${example}`, advice };
}
