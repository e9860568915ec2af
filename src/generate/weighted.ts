import type { Random } from './random.ts';

/** Draws a number from 0 to `weights.length` - 1, in proportion to its weight. */
export class Weighted {
  readonly #sums: Float64Array;

  /** Throws where there is no weight above 0. */
  constructor(weights: readonly number[]) {
    this.#sums = new Float64Array(weights.length);
    let sum = 0;
    for (const [index, weight] of weights.entries()) {
      sum += weight;
      this.#sums[index] = sum;
    }
    if (!(sum > 0)) throw new Error('no weight to draw by');
  }

  draw(random: Random): number {
    const sought = random.next() * (this.#sums.at(-1) as number);
    let low = 0;
    let high = this.#sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] as number) > sought) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
