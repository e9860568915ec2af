import type { themesProfiles } from '../../cypher/statements.generated.ts';
import type { RowOf } from '../graph/statement.ts';
import type { Implied, TopicTree } from './topic-tree.ts';

/** What a paper is compared by. */
export interface Profile {
  id: string;
  /** The topics that it was found or stated to be about, with scores in [0, 1]. */
  topics: ReadonlyMap<string, number>;
  /** The same and all that they imply: see `TopicTree.spread`. */
  implied: ReadonlyMap<string, Implied>;
  /** Its keywords by their stem. */
  keywords: ReadonlyMap<string, { word: string; weight: number }>;
  authors: ReadonlySet<string>;
  /** The papers that it cites, as far as known; empty means that nothing is known. */
  references: ReadonlySet<string>;
}

/** The profile of a paper as the graph keeps it. */
export function toProfile(row: RowOf<typeof themesProfiles>, tree: TopicTree): Profile {
  const topics = new Map(row.topics.map(({ id, score }) => [id, score]));
  return {
    id: row.key,
    topics,
    implied: tree.spread(topics),
    keywords: new Map(row.keywords.map(({ stem, word, weight }) => [stem, { word, weight }])),
    authors: new Set(row.authors),
    references: new Set(row.references),
  };
}
