/** Counts the works, and the citations of these, of whatever has an id. */
export class Tally {
  readonly #counts = new Map<string, { works: number; citations: number }>();

  /** Counts a work that was cited so often, once for each of these ids however often it comes. */
  count(ids: Iterable<string>, citations: number): void {
    for (const id of new Set(ids)) {
      const counted = this.#counts.get(id);
      if (counted) {
        counted.works += 1;
        counted.citations += citations;
      } else {
        this.#counts.set(id, { works: 1, citations });
      }
    }
  }

  works(id: string): number {
    return this.#counts.get(id)?.works ?? 0;
  }

  citations(id: string): number {
    return this.#counts.get(id)?.citations ?? 0;
  }
}
