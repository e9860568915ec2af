import {
  loadAffiliations,
  loadAuthors,
  loadAuthorships,
  loadBroader,
  loadDropUnselectedWorks,
  loadEmployments,
  loadLinkSelectedWorks,
  loadMentions,
  loadMetrics,
  loadPaperAffiliations,
  loadPapers,
  loadPaperTopics,
  loadParents,
  loadPosts,
  loadRelated,
  loadSelections,
  loadSources,
  loadTopics,
  loadWritings,
} from '../../cypher/statements.generated.ts';
import type { Statement } from '../graph/statement.ts';
import type { GraphTransaction } from '../graph/store.ts';
import type { Written } from '../search/index-words.ts';
import type { SourceRecord } from './record.ts';
import type { Rows } from './rows.ts';

/** Where sources differ, the one with the lower rank is shown: the curated first, then what is closest to the papers. */
const rank: Record<SourceRecord['kind'], number> = {
  vocabulary: 1,
  gazetteer: 1,
  'author-page': 2,
  'forum-profile': 3,
  arxiv: 4,
  openalex: 5,
  'semantic-scholar': 6,
  bibliography: 7,
};

/** Writes sources; `version` tells this content of a source from another. */
export async function writeSources(
  transaction: GraphTransaction,
  sources: (SourceRecord & { version: string })[],
): Promise<void> {
  const rows = sources.map(({ id, kind, name, retrievedAt, licence, version }) => ({
    ...{ id, kind, name, retrievedAt, version },
    rank: rank[kind],
    licence: licence ?? null,
  }));
  await transaction.run(loadSources, { rows });
}

/**
 * Writes what sources state, in the order that relationships need: nodes first. The sources are written already.
 * Answers with the nodes that search has to learn of.
 */
export async function writeRows(transaction: GraphTransaction, rows: Rows): Promise<Written> {
  const write = async <Row>(statement: Statement<{ rows: Row[] }, unknown>, rows: Row[]) => {
    if (rows.length > 0) await transaction.run(statement, { rows });
  };
  await write(loadAffiliations, rows.affiliations);
  await write(loadTopics, rows.topics);
  await write(loadAuthors, rows.authors);
  await write(loadPapers, rows.papers);
  await write(loadPosts, rows.posts);
  await write(loadMetrics, rows.metrics);
  await write(loadAuthorships, rows.authorships);
  await write(loadEmployments, rows.employments);
  await write(loadPaperAffiliations, rows.paperAffiliations);
  await write(loadPaperTopics, rows.paperTopics);
  await write(loadParents, rows.parents);
  await write(loadBroader, rows.broader);
  await write(loadRelated, rows.related);
  await write(loadWritings, rows.writings);
  await write(loadMentions, rows.mentions);
  await write(loadSelections, rows.selections);
  // Whichever of a profile and its papers comes second finds the other.
  const authors = [...new Set(rows.authorships.map(({ author }) => author))];
  const selecting = rows.selections.map(({ author }) => author);
  const linked = await transaction.run(loadLinkSelectedWorks, {
    authors: [...new Set([...authors, ...selecting])],
  });
  if (linked.length > 0)
    await transaction.run(loadDropUnselectedWorks, { works: linked.map(({ work }) => work) });
  const ids = (some: { id: string }[]) => some.map(({ id }) => id);
  return {
    Author: ids(rows.authors),
    Paper: [...ids(rows.papers), ...linked.map(({ paper }) => paper)],
    Affiliation: ids(rows.affiliations),
    Topic: ids(rows.topics),
    Post: ids(rows.posts),
  };
}
