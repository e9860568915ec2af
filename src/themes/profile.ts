import type { themesProfiles } from '../../cypher/statements.generated.ts';
import type { RowOf } from '../graph/statement.ts';
import type { Implied, TopicTree } from './topic-tree.ts';
import { toVector, type Vector } from './vector.ts';

/** What a paper is compared by, as the graph keeps it. */
export type ProfileRow = RowOf<typeof themesProfiles>;

/** What a paper is compared by. */
export interface Profile {
  id: string;
  /** The topics that it was found or stated to be about. */
  topics: readonly string[];
  /** These and all that they imply: see `TopicTree.spread`. */
  implied: ReadonlyMap<string, Implied>;
  /** Its keywords as it writes them, by their stem. */
  words: ReadonlyMap<string, string>;
  authors: readonly string[];
  /** The papers that it cites, as far as known; empty means that nothing is known. */
  references: readonly string[];
  /** The same as vectors in which rare entries weigh more, rarity counting once in a product of two. */
  vectors: { topics: Vector; keywords: Vector; references: Vector };
}

/** How rare things are among all papers, in [0, 1], and how much a topic's level counts. */
export interface Rarities {
  topic(id: string): number;
  level(id: string): number;
  keyword(stem: string): number;
  author(id: string): number;
  reference(id: string): number;
}

/** The profile of a paper, given how rare what occurs in it is. */
export function toProfile(row: ProfileRow, tree: TopicTree, rarities: Rarities): Profile {
  const { key: id, topics, keywords, authors, references } = row;
  const implied = tree.spread(new Map(topics.map((topic) => [topic.id, topic.score])));
  return {
    id,
    topics: topics.map((topic) => topic.id),
    implied,
    words: new Map(keywords.map(({ stem, word }) => [stem, word])),
    authors,
    references,
    vectors: {
      topics: toVector(
        [...implied].map(([topic, { weight }]) => [topic, weight] as const),
        (topic) => rarities.level(topic) * Math.sqrt(rarities.topic(topic)),
      ),
      keywords: toVector(
        keywords.map(({ stem, weight }) => [stem, weight] as const),
        (stem) => Math.sqrt(rarities.keyword(stem)),
      ),
      references: toVector(
        references.map((cited) => [cited, 1] as const),
        (cited) => Math.sqrt(rarities.reference(cited)),
      ),
    },
  };
}
