/** A topic with those one step broader and those related to it. */
export interface TopicLinks {
  id: string;
  broader: readonly string[];
  related: readonly string[];
}

/** How being about a topic implies another: it is the topic itself, a broader one, or one related to it. */
const ways = ['itself', 'broader', 'related'] as const;
type Way = (typeof ways)[number];

/** How far a topic is implied, in [0, 1], and how. */
export interface Implied {
  weight: number;
  way: Way;
}

/** What a step to a broader or related topic leaves of a topic's weight. */
const STEP = 0.5;
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
   * All topics that being about some topics implies: those themselves with their score (to the power of 3/2, so
   * that what is mentioned in passing counts less), broader ones with half of it for each step, related ones with
   * half of it. Where several ways lead to a topic, the heaviest counts, and the closest is told.
   */
  spread(scores: ReadonlyMap<string, number>): Map<string, Implied> {
    const implied = new Map<string, Implied>();
    for (const [id, score] of scores) {
      for (const [topic, { weight, way }] of this.#reachOf(id)) {
        const known = implied.get(topic);
        implied.set(topic, {
          weight: Math.max(score ** EMPHASIS * weight, known?.weight ?? 0),
          way: known ? closer(known.way, way) : way,
        });
      }
    }
    return implied;
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
    const reach = new Map<string, Implied>([[id, { weight: 1, way: 'itself' }]]);
    let level = [id];
    for (let share = STEP; level.length > 0; share *= STEP) {
      const next = level.flatMap((one) => this.#topics.get(one)?.broader ?? []);
      level = [...new Set(next)].filter((one) => !reach.has(one));
      for (const one of level) reach.set(one, { weight: share, way: 'broader' });
    }
    for (const one of this.#topics.get(id)?.related ?? []) reach.set(one, { weight: STEP, way: 'related' });
    return reach;
  }
}

function closer(a: Way, b: Way): Way {
  return ways.indexOf(a) < ways.indexOf(b) ? a : b;
}
