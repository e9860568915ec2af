import {
  graphPaperCount,
  themesPaperCounts,
  themesProfiles,
  themesTree,
} from '../../cypher/statements.generated.ts';
import type { GraphStore } from '../graph/store.ts';
import { type Frame, type Profile, type ProfileRow, type Rarities, toProfile } from './profile.ts';
import { rarity } from './rarity.ts';
import { TopicTree } from './topic-tree.ts';
import { Numbering } from './vector.ts';

type Kind = 'topic' | 'topic itself' | 'keyword' | 'author' | 'reference';

/** So many profiles are kept at hand, some 2 kB each. */
const MOST_PROFILES = 100_000;

/** The papers of a graph as linking sees them: read when they are needed, and kept for a while. */
export class Corpus implements Frame {
  readonly tree: TopicTree;
  readonly numbering = new Numbering();
  readonly #store: GraphStore;
  readonly #total: number;
  readonly #counts: Record<Kind, Map<string, number>> = {
    topic: new Map(),
    'topic itself': new Map(),
    keyword: new Map(),
    author: new Map(),
    reference: new Map(),
  };
  readonly #profiles = new Map<string, Profile>();

  private constructor(store: GraphStore, total: number, tree: TopicTree) {
    this.#store = store;
    this.#total = total;
    this.tree = tree;
  }

  /** Reads what is the same for all papers: how many there are, and the topics. */
  static async open(store: GraphStore): Promise<Corpus> {
    const [papers] = await store.read(graphPaperCount, {});
    return new Corpus(store, papers?.count ?? 0, new TopicTree(await store.read(themesTree, {})));
  }

  /** In how many papers something occurs. Known for all that occurs in profiles which were read. */
  count(kind: Kind, id: string): number {
    return this.#counts[kind].get(id) ?? 0;
  }

  readonly rarities: Rarities = {
    topic: (id) => rarity(this.count('topic', id), this.#total),
    level: (id) => this.tree.level(id),
    keyword: (stem) => rarity(this.count('keyword', stem), this.#total),
    author: (id) => rarity(this.count('author', id), this.#total),
    reference: (id) => rarity(this.count('reference', id), this.#total),
  };

  /** The profiles of papers, with the counts of all that occurs in them. Unknown papers are left out. */
  async profiles(ids: Iterable<string>): Promise<Map<string, Profile>> {
    const wanted = new Set(ids);
    const missing = [...wanted].filter((id) => !this.#profiles.has(id));
    if (missing.length > 0) {
      const rows = await this.#store.read(themesProfiles, { keys: missing });
      await this.#countWhatOccursIn(rows);
      for (const row of rows) this.#profiles.set(row.key, toProfile(row, this));
    }
    const found = new Map<string, Profile>();
    for (const id of wanted) {
      const profile = this.#profiles.get(id);
      if (profile) found.set(id, profile);
    }
    this.#forgetOldest(found);
    return found;
  }

  async #countWhatOccursIn(rows: ProfileRow[]): Promise<void> {
    const uncounted = (kind: Kind, ids: (row: ProfileRow) => string[]) =>
      [...new Set(rows.flatMap(ids))].filter((id) => !this.#counts[kind].has(id));
    const wanted = {
      topics: uncounted('topic', ({ topics }) => topics.flatMap(({ id }) => this.tree.around(id))),
      keywords: uncounted('keyword', ({ keywords }) => keywords.map(({ stem }) => stem)),
      authors: uncounted('author', ({ authors }) => authors),
      references: uncounted('reference', ({ key, references }) => [key, ...references]),
    };
    for (const { kind, id, count } of await this.#store.read(themesPaperCounts, wanted)) {
      this.#counts[kind].set(id, count);
    }
  }

  /** A map keeps the order of insertion: what was asked for last goes to its end, the excess from its start. */
  #forgetOldest(used: ReadonlyMap<string, Profile>): void {
    for (const [id, profile] of used) {
      this.#profiles.delete(id);
      this.#profiles.set(id, profile);
    }
    for (const id of this.#profiles.keys()) {
      if (this.#profiles.size <= MOST_PROFILES) break;
      this.#profiles.delete(id);
    }
  }
}
