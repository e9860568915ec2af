const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where the layout begins: communities around a circle, each a disc of its members in their order. Without chance, so
 * that the same picture looks the same again.
 */
export function startingPlaces(nodes: readonly { community: number }[]): { x: number; y: number }[] {
  const sizes = new Map<number, number>();
  for (const { community } of nodes) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const starts = new Map<number, number>();
  let before = 0;
  for (const [community, size] of [...sizes].sort(([a], [b]) => a - b)) {
    starts.set(community, (before + size / 2) / nodes.length);
    before += size;
  }
  const radius = sizes.size < 2 ? 0 : 20 * Math.sqrt(nodes.length);
  const placed = new Map<number, number>();
  return nodes.map(({ community }) => {
    const turn = 2 * Math.PI * (starts.get(community) ?? 0);
    const nth = placed.get(community) ?? 0;
    placed.set(community, nth + 1);
    const distance = 10 * Math.sqrt(nth);
    return {
      x: radius * Math.cos(turn) + distance * Math.cos(nth * GOLDEN_ANGLE),
      y: radius * Math.sin(turn) + distance * Math.sin(nth * GOLDEN_ANGLE),
    };
  });
}
