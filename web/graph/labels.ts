/** Something that would have its name beside it, in pixels. */
export interface Named {
  id: string;
  x: number;
  y: number;
  size: number;
  label: string;
}

/** A name where it is to be written: `x` is its left end, `y` the middle of its line. */
export interface PlacedLabel {
  id: string;
  x: number;
  y: number;
  text: string;
}

/**
 * Where names are written: how large that is, how high a line, how many names at most, what lies over it, and
 * whether below is better than beside, as where lines run across. */
export interface LabelFrame {
  width: number;
  height: number;
  lineHeight: number;
  most: number;
  over?: Box;
  below?: boolean;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const GAP = 4;
const MARGIN = 3;
/** Among so many dots, the first names may cover some; else the largest would often have none. */
const CROWD = 250;
const FIRST = 25;
const COVERED = 2;

/**
 * The names that there is room for, those of `named` that come first before the others: beside the thing, below or above
 * it, where neither another name nor the end of the picture is in the way, nor another thing.
 */
export function placeLabels(
  named: readonly Named[],
  frame: LabelFrame,
  widthOf: (text: string) => number,
): PlacedLabel[] {
  const seen = named.filter(({ x, y }) => x >= 0 && x <= frame.width && y >= 0 && y <= frame.height);
  const dots = new Boxes(seen.map(boxOf));
  const written = new Boxes(frame.over ? [frame.over] : []);
  const placed: PlacedLabel[] = [];
  for (const thing of seen) {
    if (placed.length >= frame.most) break;
    const text = shortened(thing.label, frame.width / 18);
    let least = seen.length > CROWD && placed.length < FIRST ? COVERED + 1 : 1;
    let best: ReturnType<typeof placesFor>[number] | undefined;
    for (const place of placesFor(thing, widthOf(text), frame)) {
      if (!isWithin(place.box, frame) || written.count(place.box, 0) > 0) continue;
      const covered = dots.count(place.box, least);
      if (covered < least) [best, least] = [place, covered];
    }
    if (!best) continue;
    written.add(best.box);
    placed.push({ id: thing.id, x: best.x, y: best.y, text });
  }
  return placed;
}

function shortened(text: string, width: number): string {
  const longest = Math.round(Math.min(44, Math.max(18, width)));
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

function placesFor({ x, y, size }: Named, width: number, { lineHeight, below, ...frame }: LabelFrame) {
  const aside = size + GAP;
  const away = size + lineHeight / 2 + 1;
  const middle = Math.max(MARGIN, Math.min(x - width / 2, frame.width - width - MARGIN));
  const besides = [
    [x + aside, y],
    [x - aside - width, y],
  ];
  const belows = [
    [middle, y + away],
    [middle, y - away],
  ];
  return [...(below ? belows : besides), ...(below ? besides : belows)].map(([left = 0, middle = 0]) => ({
    x: left,
    y: middle,
    box: {
      left: left - MARGIN,
      right: left + width + MARGIN,
      top: middle - lineHeight / 2,
      bottom: middle + lineHeight / 2,
    },
  }));
}

function boxOf({ x, y, size }: Named): Box {
  return { left: x - size, right: x + size, top: y - size, bottom: y + size };
}

function isWithin({ left, right, top, bottom }: Box, { width, height }: LabelFrame): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

const CELL = 64;

/** Boxes on a plane, of which those that a box overlaps are found without going through all. */
class Boxes {
  readonly #cells = new Map<number, Box[]>();

  constructor(boxes: Box[]) {
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** How many a box overlaps; of more than `most` it only tells that there are more. */
  count(box: Box, most: number): number {
    let count = 0;
    for (const key of cellsOf(box)) {
      for (const other of this.#cells.get(key) ?? []) {
        // Two may share several cells; they count in the one where their overlap begins.
        if (
          !overlap(box, other) ||
          key !== cellAt(Math.max(box.left, other.left), Math.max(box.top, other.top))
        )
          continue;
        count += 1;
        if (count > most) return count;
      }
    }
    return count;
  }
}

function cellAt(x: number, y: number): number {
  return Math.floor(x / CELL) * 4096 + Math.floor(y / CELL);
}

function* cellsOf({ left, right, top, bottom }: Box): Generator<number> {
  for (let column = Math.floor(left / CELL); column <= right / CELL; column++) {
    for (let row = Math.floor(top / CELL); row <= bottom / CELL; row++) yield column * 4096 + row;
  }
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
