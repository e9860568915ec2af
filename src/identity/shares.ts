import { graphPaperCount, identityShares, identityTitles } from '../../cypher/statements.generated.ts';
import type { GraphStore } from '../graph/store.ts';
import type { Surroundings } from './evidence.ts';
import type { Profile, Trait } from './profile.ts';
import { titleWords } from './title-words.ts';

/** How many titles say how frequent words are. */
const TITLES = 5000;
/** A graph of fewer papers is a part of a literature: what is in half of ten papers is not in half of all. */
const FEWEST = 5000;

/**
 * In what share of all papers coauthors, affiliations and words are, as far as it is asked for: each is counted once.
 * Joining authors changes none of it.
 */
export class Shares {
  readonly #store: GraphStore;
  readonly #papers: number;
  readonly #words: ReadonlyMap<string, number>;
  readonly #counts = { coauthors: new Map<string, number>(), affiliations: new Map<string, number>() };

  private constructor(store: GraphStore, papers: number, words: ReadonlyMap<string, number>) {
    this.#store = store;
    this.#papers = Math.max(FEWEST, papers);
    this.#words = words;
  }

  static async open(store: GraphStore): Promise<Shares> {
    const [papers] = await store.read(graphPaperCount, {});
    const titles = await store.read(identityTitles, { limit: TITLES });
    const words = new Map<string, number>();
    for (const { title } of titles)
      for (const word of titleWords(title)) words.set(word, (words.get(word) ?? 0) + 1 / TITLES);
    return new Shares(store, papers?.count ?? 0, words);
  }

  /** Counts what some authors have and nobody had before. */
  async count(profiles: readonly Profile[]): Promise<void> {
    const unknown = (trait: 'coauthors' | 'affiliations') => [
      ...new Set(
        profiles.flatMap(({ traits }) =>
          [...traits[trait].keys()].filter((item) => !this.#counts[trait].has(item)),
        ),
      ),
    ];
    const rows = await this.#store.read(identityShares, {
      nameKeys: unknown('coauthors'),
      affiliations: unknown('affiliations'),
    });
    for (const { trait, item, papers } of rows) this.#counts[trait].set(item, papers);
  }

  readonly share: Surroundings['share'] = (trait: Trait, item: string) =>
    trait === 'words' ? (this.#words.get(item) ?? 0) : (this.#counts[trait].get(item) ?? 0) / this.#papers;
}
