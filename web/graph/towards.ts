interface Point {
  x: number;
  y: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const AXES: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** The nearest place that lies more in a direction than to its sides; what lies straight ahead counts as nearer. */
export function towards<Place extends Point>(
  from: Point,
  direction: Direction,
  places: Iterable<Place>,
): Place | undefined {
  const axis = AXES[direction];
  let best: Place | undefined;
  let least = Infinity;
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const ahead = dx * axis.x + dy * axis.y;
    const aside = Math.abs(dx * axis.y + dy * axis.x);
    if (ahead <= 0.5 || aside > ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}
