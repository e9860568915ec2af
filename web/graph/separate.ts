/** How far apart two are, in their sizes together. */
const GAP = 1.2;
const ROUNDS = 40;

/**
 * Moves discs apart that lie on one another, each as little as it takes. `places` holds x and y of each, and `scale` is
 * how long one pixel of their sizes is there.
 */
export function separate(places: Float32Array, sizes: Float32Array, scale: number): void {
  const reach = 2 * Math.max(...sizes, 1) * GAP * scale;
  for (let round = 0; round < ROUNDS; round++) {
    const cells = new Map<string, number[]>();
    for (let node = 0; node < sizes.length; node++) {
      const key = cellOf(places, node, reach, 0, 0);
      const cell = cells.get(key);
      if (cell) cell.push(node);
      else cells.set(key, [node]);
    }
    let moved = false;
    for (let node = 0; node < sizes.length; node++) {
      for (const [dx, dy] of AROUND) {
        for (const other of cells.get(cellOf(places, node, reach, dx, dy)) ?? []) {
          if (other > node && push(places, sizes, node, other, scale)) moved = true;
        }
      }
    }
    if (!moved) return;
  }
}

const AROUND = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));

function cellOf(places: Float32Array, node: number, reach: number, dx: number, dy: number): string {
  const column = Math.floor((places[2 * node] ?? 0) / reach) + dx;
  return `${column} ${Math.floor((places[2 * node + 1] ?? 0) / reach) + dy}`;
}

function push(
  places: Float32Array,
  sizes: Float32Array,
  node: number,
  other: number,
  scale: number,
): boolean {
  const at = (index: number) => places[index] ?? 0;
  // Two at the very same place part along a direction of their own.
  const dx = at(2 * other) - at(2 * node) || Math.cos(other) * scale * 0.01;
  const dy = at(2 * other + 1) - at(2 * node + 1) || Math.sin(other) * scale * 0.01;
  const distance = Math.hypot(dx, dy);
  const missing = ((sizes[node] ?? 0) + (sizes[other] ?? 0)) * GAP * scale - distance;
  if (missing <= scale * 0.01) return false;
  const [x, y] = [(dx / distance) * (missing / 2), (dy / distance) * (missing / 2)];
  places[2 * node] = at(2 * node) - x;
  places[2 * node + 1] = at(2 * node + 1) - y;
  places[2 * other] = at(2 * other) + x;
  places[2 * other + 1] = at(2 * other + 1) + y;
  return true;
}
