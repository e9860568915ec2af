import type { themesProfiles } from '../../cypher/statements.generated.ts';
import type { RowOf } from '../graph/statement.ts';
import type { TopicTree } from './topic-tree.ts';
import { type Numbering, toVector, type Vector } from './vector.ts';

/** What a paper is compared by, as the graph keeps it. */
export type ProfileRow = RowOf<typeof themesProfiles>;

/** What a paper is compared by. In the vectors rare entries weigh more, rarity counting once in a product of two. */
export interface Profile {
  id: string;
  /** The topics that it was found or stated to be about. */
  topics: readonly string[];
  /** These and all that they imply: see `TopicTree.spread`. */
  themes: Vector;
  /** Its keywords, by their stems, and in the same order as it writes them. */
  keywords: Vector;
  words: readonly string[];
  authors: readonly string[];
  /** The papers that it cites, as far as known; empty means that nothing is known. */
  references: Vector;
}

/** How rare things are among all papers, in [0, 1], and how much a topic's level counts. */
export interface Rarities {
  topic(id: string): number;
  level(id: string): number;
  keyword(stem: string): number;
  author(id: string): number;
  reference(id: string): number;
}

/** What all profiles have in common. */
export interface Frame {
  tree: TopicTree;
  rarities: Rarities;
  numbering: Numbering;
}

/** The profile of a paper, given how rare what occurs in it is. */
export function toProfile(row: ProfileRow, { tree, rarities, numbering }: Frame): Profile {
  const { key: id, topics, authors, references } = row;
  const number = ({ stem }: { stem: string }) => numbering.numberOf(stem);
  const keywords = row.keywords.toSorted((a, b) => number(a) - number(b));
  return {
    id,
    topics: topics.map((topic) => numbering.shared(topic.id)),
    themes: toVector(
      tree.spread(topics.map(({ id, score }) => [id, score])),
      (topic) => rarities.level(topic) * Math.sqrt(rarities.topic(topic)),
      numbering,
    ),
    keywords: toVector(
      keywords.map(({ stem, weight }) => [stem, weight]),
      (stem) => Math.sqrt(rarities.keyword(stem)),
      numbering,
    ),
    words: keywords.map(({ word }) => numbering.shared(word)),
    authors: authors.map((author) => numbering.shared(author)),
    references: toVector(
      references.map((cited) => [cited, 1]),
      (cited) => Math.sqrt(rarities.reference(cited)),
      numbering,
    ),
  };
}
