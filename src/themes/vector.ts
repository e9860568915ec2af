/** A weighted vector over ids, with its length. */
export interface Vector {
  values: ReadonlyMap<string, number>;
  norm: number;
}

/** Something that two papers share, and how much of a score it makes up. */
export interface Shared {
  id: string;
  share: number;
}

/** A vector of values, each times the weight of what it stands for. */
export function toVector(
  values: Iterable<readonly [string, number]>,
  weight: (id: string) => number,
): Vector {
  const weighted = new Map<string, number>();
  let squares = 0;
  for (const [id, value] of values) {
    const product = value * weight(id);
    weighted.set(id, product);
    squares += product ** 2;
  }
  return { values: weighted, norm: Math.sqrt(squares) };
}

/**
 * The cosine of two vectors (Salton's), times the worth in [0, 1] of the worthiest entry that they share, and
 * the share of each entry in it. Zero where they share nothing.
 */
export function cosine(
  a: Vector,
  b: Vector,
  worth: (id: string) => number,
): { score: number; evidence: Shared[] } {
  const products: Shared[] = [];
  let dot = 0;
  let worthiest = 0;
  for (const [id, own] of a.values) {
    const product = own * (b.values.get(id) ?? 0);
    if (product === 0) continue;
    products.push({ id, share: product });
    dot += product;
    worthiest = Math.max(worthiest, worth(id));
  }
  if (dot === 0) return { score: 0, evidence: [] };
  return {
    score: (dot / (a.norm * b.norm)) * worthiest,
    evidence: products.map(({ id, share }) => ({ id, share: share / dot })),
  };
}
