import { authorCoauthors, authorPapers, loadAuthors, paperList } from '../../cypher/statements.generated.ts';
import type { Batch } from '../../src/graph/batch.ts';
import type { GraphStore } from '../../src/graph/store.ts';

/** Never run: that the type checker refuses these lines is the test. A refusal that goes missing is an error. */
export async function statementsAreTyped(store: GraphStore, batch: Batch): Promise<void> {
  const page = { descending: true, backward: false, after: null };
  const list = { page, limit: 10, withTotal: false };
  const filter = { clauses: [], authors: [], affiliations: [], topics: [], days: null };

  const [row] = await store.read(paperList, { ...list, filter, orderBy: 'published' });
  const title: string | undefined = row?.edges[0]?.node.title;
  // @ts-expect-error the row has no such column
  row?.edges[0]?.node.headline;
  // @ts-expect-error a title is a text
  const count: number | undefined = title;
  // @ts-expect-error a parameter is missing
  await store.read(paperList, { ...list, filter });
  // @ts-expect-error a parameter has the wrong type
  await store.read(paperList, { ...list, filter, orderBy: 1 });
  // @ts-expect-error there is no such parameter
  await store.read(paperList, { ...list, filter, orderBy: 'published', sortBy: 'title' });

  const arguments_ = { ...list, since: null, until: null, minPapers: 1, orderBy: 'papers' };
  const coauthors = await batch.load(authorCoauthors, arguments_, 'evan-hubinger');
  const paperCount: number | undefined = coauthors?.edges[0]?.paperCount;
  // @ts-expect-error these are the arguments of another statement
  await batch.load(authorPapers.own, arguments_, 'evan-hubinger');
  // @ts-expect-error an author's key is one text
  await batch.load(authorCoauthors, arguments_, ['evan-hubinger', 'ethan-perez']);
  // @ts-expect-error this statement takes no keys
  await batch.load(loadAuthors, {}, 'evan-hubinger');

  void [count, paperCount];
}
