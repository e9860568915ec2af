import { createHash } from 'node:crypto';
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
import type { GraphStore } from '../graph/store.ts';
import { indexWritten } from '../search/index-words.ts';
import type { Reading, SourceRecord } from './record.ts';
import { rowsOf } from './rows.ts';

/** Where sources differ, the one with the lower rank is shown: the curated first, then what is closest to the papers. */
const rank: Record<SourceRecord['kind'], number> = {
  vocabulary: 1,
  gazetteer: 1,
  'author-page': 2,
  'forum-profile': 3,
};

/**
 * Writes readings into the graph, all in one transaction. Writing the same again changes nothing. What is
 * recorded of each source (names, dates, categories, identifiers) does not depend on the order in which
 * sources come; of long texts, positions and roles the last source to state one is shown.
 */
export async function load(store: GraphStore, readings: Reading[]): Promise<void> {
  await store.transaction(async (transaction) => {
    const sources = readings.map(({ source, records }) => ({
      id: source.id,
      kind: source.kind,
      name: source.name,
      rank: rank[source.kind],
      retrievedAt: source.retrievedAt,
      licence: source.licence ?? null,
      version: source.version ?? createHash('sha256').update(JSON.stringify(records)).digest('hex'),
    }));
    await transaction.run(loadSources, { rows: sources });

    for (const { source, records } of readings) {
      const rows = rowsOf(source.id, records);
      // Nodes first: relationships join what is there.
      await transaction.run(loadAffiliations, { rows: rows.affiliations });
      await transaction.run(loadTopics, { rows: rows.topics });
      await transaction.run(loadAuthors, { rows: rows.authors });
      await transaction.run(loadPapers, { rows: rows.papers });
      await transaction.run(loadPosts, { rows: rows.posts });
      await transaction.run(loadMetrics, { rows: rows.metrics });
      await transaction.run(loadAuthorships, { rows: rows.authorships });
      await transaction.run(loadEmployments, { rows: rows.employments });
      await transaction.run(loadPaperAffiliations, { rows: rows.paperAffiliations });
      await transaction.run(loadPaperTopics, { rows: rows.paperTopics });
      await transaction.run(loadParents, { rows: rows.parents });
      await transaction.run(loadBroader, { rows: rows.broader });
      await transaction.run(loadRelated, { rows: rows.related });
      await transaction.run(loadWritings, { rows: rows.writings });
      await transaction.run(loadMentions, { rows: rows.mentions });
      await transaction.run(loadSelections, { rows: rows.selections });
      // Whichever of a profile and its papers comes second finds the other.
      const linked = await transaction.run(loadLinkSelectedWorks, {
        authors: rows.authors.map(({ id }) => id),
      });
      await transaction.run(loadDropUnselectedWorks, { works: linked.map(({ work }) => work) });
    }
    await indexWritten(transaction);
  });
}
