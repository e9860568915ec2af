import type { Random } from './random.ts';

/** A growing list of integers from 0 to 2³² - 1, at four bytes each. */
export class NumberList {
  #values: Uint32Array;
  length = 0;

  constructor(capacity = 16) {
    this.#values = new Uint32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  /** Throws past the end. */
  at(index: number): number {
    if (index >= this.length) throw new RangeError(`${index} is past the end of ${this.length}`);
    return this.#values[index] as number;
  }

  /** Those from `from` up to, but not with, `to`, without copying. */
  slice(from: number, to: number): Uint32Array {
    return this.#values.subarray(from, to);
  }

  /**
   * One of the newer half, null where there are none. Whoever is put in once for every success is drawn in
   * proportion to these (preferential attachment: Simon 1955, Price 1976); that the older half is out of reach
   * lets careers end and papers be forgotten.
   */
  drawRecent(random: Random): number | null {
    if (this.length === 0) return null;
    const oldest = this.length >> 1;
    return this.#values[oldest + random.below(this.length - oldest)] as number;
  }
}

/** Many short lists of numbers, one after the other in one array. */
export class NumberLists {
  readonly #ends = new NumberList();
  readonly #values = new NumberList(1024);

  get length(): number {
    return this.#ends.length;
  }

  /** How many numbers there are in all lists. */
  get size(): number {
    return this.#values.length;
  }

  add(list: Iterable<number>): void {
    for (const value of list) this.#values.push(value);
    this.#ends.push(this.#values.length);
  }

  /** The list with this number, without copying. */
  of(index: number): Uint32Array {
    return this.#values.slice(index === 0 ? 0 : this.#ends.at(index - 1), this.#ends.at(index));
  }
}

/** For each number from 0 to `count` - 1, the lists that it is in, ascending; larger numbers are left out. */
export function inverted(lists: NumberLists, count: number): (value: number) => Uint32Array {
  const ends = new Uint32Array(count);
  for (let index = 0; index < lists.length; index += 1) {
    for (const value of lists.of(index)) if (value < count) ends[value] = (ends[value] as number) + 1;
  }
  for (let value = 1; value < count; value += 1) {
    ends[value] = (ends[value] as number) + (ends[value - 1] as number);
  }
  const places = new Uint32Array(ends.at(-1) ?? 0);
  const next = Uint32Array.from(ends, (_, value) => (value === 0 ? 0 : (ends[value - 1] as number)));
  for (let index = 0; index < lists.length; index += 1) {
    for (const value of lists.of(index)) {
      if (value >= count) continue;
      places[next[value] as number] = index;
      next[value] = (next[value] as number) + 1;
    }
  }
  return (value) => places.subarray(value === 0 ? 0 : ends[value - 1], ends[value]);
}
