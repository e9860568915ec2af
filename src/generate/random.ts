/** FNV-1a of 32 bits (Fowler, Noll and Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value;
}

/**
 * Numbers that look random and follow from a seed, the same on every machine: sfc32 of PractRand
 * (Doty-Humphrey), a small generator that passes the usual batteries of tests.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #count = 1;

  /**
   * A sequence of its own for each seed, subject and number, so that any thing can be drawn again without
   * those before it. `seed` and `number` are integers from 0 to 2³² - 1.
   */
  constructor(seed: number, subject: string, number = 0) {
    this.#a = seed | 0;
    this.#b = hash(subject);
    this.#c = number | 0;
    for (let round = 0; round < 12; round += 1) this.#draw();
  }

  #draw(): number {
    const drawn = (this.#a + this.#b + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + drawn;
    this.#c |= 0;
    return drawn >>> 0;
  }

  /** A number in [0, 1). */
  next(): number {
    return this.#draw() / 4294967296;
  }

  /** An integer from 0 up to, but not with, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** True in a share of `probability` of all calls. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of a list, each as likely. Throws where the list is empty. */
  pick<Item>(list: readonly Item[]): Item {
    if (list.length === 0) throw new Error('nothing to pick from');
    return list[this.below(list.length)] as Item;
  }

  /** One of a list, the first ones far oftener: a rank r has a share of about 1 / r, as names and words do (Zipf). */
  pickRanked<Item>(list: readonly Item[]): Item {
    if (list.length === 0) throw new Error('nothing to pick from');
    return list[Math.floor((list.length + 1) ** this.next()) - 1] as Item;
  }

  /** Normally distributed about 0 with a deviation of 1 (Box and Muller 1958). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  /** Its logarithm is normally distributed: half of the numbers are below `median`. */
  logNormal(median: number, deviation: number): number {
    return median * Math.exp(deviation * this.normal());
  }

  /** At least `least`, with a tail that falls by the power -`exponent` (Pareto). */
  pareto(least: number, exponent: number): number {
    return least * (1 - this.next()) ** (-1 / exponent);
  }
}
