/** Gives ids numbers and back, so that a hundred thousand vectors over them take little memory. */
export class Numbering {
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];

  numberOf(id: string): number {
    let number = this.#numbers.get(id);
    if (number === undefined) {
      number = this.#ids.push(id) - 1;
      this.#numbers.set(id, number);
    }
    return number;
  }

  idOf(number: number): string {
    return this.#ids[number] ?? '';
  }

  /** The same text, of which then only one copy is kept. */
  shared(text: string): string {
    return this.idOf(this.numberOf(text));
  }
}

/** A weighted vector over numbered ids, in the order of their numbers, with its length. */
export interface Vector {
  numbers: Int32Array;
  values: Float64Array;
  norm: number;
}

/** Something that two papers share, and how much of a score it makes up. */
export interface Shared {
  id: string;
  share: number;
}

/** How similar two vectors are, and by what. */
export interface Similarity {
  score: number;
  evidence: Shared[];
}

/** A vector of values, each times the weight of what it stands for. */
export function toVector(
  values: Iterable<readonly [id: string, value: number]>,
  weight: (id: string) => number,
  numbering: Numbering,
): Vector {
  const entries = [...values].map(([id, value]) => [numbering.numberOf(id), value * weight(id)] as const);
  entries.sort(([a], [b]) => a - b);
  return {
    numbers: Int32Array.from(entries, ([number]) => number),
    values: Float64Array.from(entries, ([, value]) => value),
    norm: Math.hypot(...entries.map(([, value]) => value)),
  };
}

/** The ids that a vector is over. */
export function idsOf({ numbers }: Vector, numbering: Numbering): string[] {
  return Array.from(numbers, (number) => numbering.idOf(number));
}

/**
 * The cosine of two vectors (Salton's), times the worth in [0, 1] of the worthiest entry that they share, and
 * the share of each entry in it. Zero where they share nothing.
 */
export function cosine(
  a: Vector,
  b: Vector,
  worth: (id: string) => number,
  numbering: Numbering,
): Similarity {
  const products: Shared[] = [];
  let dot = 0;
  let worthiest = 0;
  for (let i = 0, j = 0; i < a.numbers.length && j < b.numbers.length; ) {
    const number = a.numbers[i] ?? 0;
    const ahead = number - (b.numbers[j] ?? 0);
    if (ahead === 0) {
      const product = (a.values[i] ?? 0) * (b.values[j] ?? 0);
      if (product > 0) {
        const id = numbering.idOf(number);
        products.push({ id, share: product });
        dot += product;
        worthiest = Math.max(worthiest, worth(id));
      }
    }
    if (ahead <= 0) i += 1;
    if (ahead >= 0) j += 1;
  }
  if (dot === 0) return { score: 0, evidence: [] };
  return {
    score: (dot / (a.norm * b.norm)) * worthiest,
    evidence: products.map(({ id, share }) => ({ id, share: share / dot })),
  };
}
