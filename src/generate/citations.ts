import { groupBy } from '../group-by.ts';
import { NumberList } from './number-list.ts';
import type { Random } from './random.ts';
import type { Topic } from './topics.ts';

const WITHOUT = 0.14;
const USUAL = 9;
const MOST = 300;
const SAME_TOPIC = 0.6;
const SAME_SUBFIELD = 0.85;
const SAME_FIELD = 0.95;
const TRIES = 3;
/** One in four appeals twice as much as the others. */
const APPEALING = 0.25;

/**
 * What papers cite, one after the other: earlier papers, mostly of their own topic, in proportion to one
 * more than how often they were cited (Price 1976), times an appeal of their own (Bianconi and Barabási 2001).
 */
export class Citations {
  /** By topic, each paper as often as it appeals, and so again for each citation. */
  readonly #byTopic: NumberList[];
  readonly #appeal: Uint8Array;
  readonly #topics: readonly Topic[];
  readonly #fields: ReadonlyMap<number, readonly Topic[]>;
  readonly #topicOf: Uint16Array;

  /** `topicOf` is to hold the topic of each paper before it is cited. */
  constructor(topics: readonly Topic[], topicOf: Uint16Array) {
    this.#topics = topics;
    this.#topicOf = topicOf;
    this.#appeal = new Uint8Array(topicOf.length);
    this.#byTopic = topics.map(() => new NumberList());
    this.#fields = groupBy(topics, ({ subfield }) => subfield.fieldId);
  }

  /** The papers that paper `number` cites, ascending. Empty for one in seven, of which the source knows none. */
  gather(number: number, topic: Topic, random: Random): number[] {
    const cited = new Set<number>();
    if (!random.chance(WITHOUT)) {
      const wanted = Math.min(MOST, Math.round(random.logNormal(USUAL, 0.7)));
      for (let tries = TRIES * wanted; tries > 0 && cited.size < wanted; tries -= 1) {
        const paper = this.#list(this.#near(topic, random)).drawRecent(random);
        if (paper === null || cited.has(paper)) continue;
        cited.add(paper);
        this.#count(paper);
      }
    }
    this.#appeal[number] = random.chance(APPEALING) ? 2 : 1;
    this.#count(number);
    return [...cited].sort((one, other) => one - other);
  }

  #count(paper: number): void {
    const list = this.#list(this.#topicOf[paper] as number);
    for (let time = this.#appeal[paper] as number; time > 0; time -= 1) list.push(paper);
  }

  #list(topic: number): NumberList {
    return this.#byTopic[topic] as NumberList;
  }

  #near(topic: Topic, random: Random): number {
    const distance = random.next();
    if (distance < SAME_TOPIC) return topic.number;
    if (distance < SAME_SUBFIELD) return random.pick(topic.subfield.topics).number;
    if (distance < SAME_FIELD) return random.pick(this.#fields.get(topic.subfield.fieldId) ?? [topic]).number;
    return random.pick(this.#topics).number;
  }
}
