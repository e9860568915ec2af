/** Something that two papers share, and how much of a score it makes up. */
export interface Shared {
  id: string;
  share: number;
}

/** How a vector's entries count: in the cosine, and what the rarest one shared is worth. Both in [0, 1]. */
export interface Weighting {
  weight(id: string): number;
  worth(id: string): number;
}

/**
 * The cosine of two weighted vectors (Salton's), times the worth of the worthiest entry that they share, and
 * what each shared entry adds, the most first. Zero where they share nothing.
 */
export function cosine(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  weighting: Weighting,
): { score: number; evidence: Shared[] } {
  const products: Shared[] = [];
  let dot = 0;
  let worthiest = 0;
  for (const [id, own] of a) {
    const other = b.get(id);
    if (other === undefined) continue;
    const product = own * other * weighting.weight(id) ** 2;
    products.push({ id, share: product });
    dot += product;
    worthiest = Math.max(worthiest, weighting.worth(id));
  }
  if (dot === 0) return { score: 0, evidence: [] };
  const score = (dot / (norm(a, weighting) * norm(b, weighting))) * worthiest;
  return { score, evidence: sorted(products.map(({ id, share }) => ({ id, share: share / dot }))) };
}

/** The largest shares first, those that are equal by id. */
export function sorted<Item extends Shared>(shared: readonly Item[]): Item[] {
  return [...shared].sort((x, y) => y.share - x.share || (x.id < y.id ? -1 : 1));
}

function norm(vector: ReadonlyMap<string, number>, { weight }: Weighting): number {
  let squares = 0;
  for (const [id, value] of vector) squares += (value * weight(id)) ** 2;
  return Math.sqrt(squares);
}
