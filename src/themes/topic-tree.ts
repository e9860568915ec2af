/** A topic with those one step broader and those related to it. */
export interface TopicLinks {
  id: string;
  broader: readonly string[];
  related: readonly string[];
}

/** How far a topic is implied, in [0, 1], and whether only as one that is related. */
interface Implied {
  weight: number;
  related: boolean;
}

/** What a step to a broader or related topic leaves of a topic's weight. */
const STEP = 0.5;
/** How much more the themes that a paper is mainly about count. */
const EMPHASIS = 1.5;
/** What a topic counts that has none broader: it names a part of the field rather than a subject. */
const TOP_LEVEL = 0.5;
/** From this overlap on, papers on two different topics are worth comparing: siblings have it, cousins do not. */
const NEAR = STEP * STEP;

/** The topics of all schemes and how they hang together. */
export class TopicTree {
  readonly #topics: ReadonlyMap<string, TopicLinks>;
  readonly #reach = new Map<string, ReadonlyMap<string, Implied>>();
  #reaching: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(topics: readonly TopicLinks[]) {
    this.#topics = new Map(topics.map((topic) => [topic.id, topic]));
  }

  /** How much a topic counts for its level. */
  level(id: string): number {
    return this.#topics.get(id)?.broader.length === 0 ? TOP_LEVEL : 1;
  }

  /**
   * All topics that being about some topics implies, and how far: those themselves with their score (to the power
   * of 3/2, so that what is mentioned in passing counts less), broader ones with half of it for each step, related
   * ones with half of it. Where several ways lead to a topic, the best counts.
   */
  spread(scores: Iterable<readonly [id: string, score: number]>): Map<string, number> {
    const implied = new Map<string, number>();
    for (const [id, score] of scores) {
      for (const [topic, { weight }] of this.#reachOf(id)) {
        implied.set(topic, Math.max(score ** EMPHASIS * weight, implied.get(topic) ?? 0));
      }
    }
    return implied;
  }

  /** Whether being about some topics means being about this one: it is among them, or broader than one. */
  isAbout(topics: readonly string[], id: string): boolean {
    return topics.some((topic) => this.#reachOf(topic).get(id)?.related === false);
  }

  /** All topics that being about one implies, and those near it. */
  around(id: string): string[] {
    return [...new Set([...this.#reachOf(id).keys(), ...this.near(id)])];
  }

  /** The topics whose papers are worth comparing with papers about this one, itself included. */
  near(id: string): string[] {
    this.#reaching ??= this.#inverted();
    const overlap = new Map<string, number>();
    for (const [topic, there] of this.#reachOf(id)) {
      for (const other of this.#reaching.get(topic) ?? []) {
        const back = this.#reachOf(other).get(topic);
        if (back) {
          overlap.set(other, Math.max(overlap.get(other) ?? 0, there.weight * back.weight));
        }
      }
    }
    return [...overlap].filter(([, most]) => most >= NEAR).map(([other]) => other);
  }

  #inverted(): Map<string, string[]> {
    const reaching = new Map<string, string[]>();
    for (const id of this.#topics.keys()) {
      for (const topic of this.#reachOf(id).keys()) {
        reaching.set(topic, [...(reaching.get(topic) ?? []), id]);
      }
    }
    return reaching;
  }

  #reachOf(id: string): ReadonlyMap<string, Implied> {
    let reach = this.#reach.get(id);
    if (!reach) {
      reach = this.#walk(id);
      this.#reach.set(id, reach);
    }
    return reach;
  }

  /** Nearest first, so that the first way to a topic is the best; a cycle ends where it closes. */
  #walk(id: string): Map<string, Implied> {
    const reach = new Map<string, Implied>([[id, { weight: 1, related: false }]]);
    let level = [id];
    for (let share = STEP; level.length > 0; share *= STEP) {
      const next = level.flatMap((one) => this.#topics.get(one)?.broader ?? []);
      level = [...new Set(next)].filter((one) => !reach.has(one));
      for (const one of level) reach.set(one, { weight: share, related: false });
    }
    for (const one of this.#topics.get(id)?.related ?? []) reach.set(one, { weight: STEP, related: true });
    return reach;
  }
}
