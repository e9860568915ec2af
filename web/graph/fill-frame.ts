/** How large a picture is on the page, in the pixels that sizes are given in. */
export interface Frame {
  width: number;
  height: number;
}

const PADDING = 40;
const MOST = 1.5;

/** Stretches places along one axis, a little at most, so that they fill a frame; tells how long a pixel is there. */
export function fillFrame(places: Float32Array, frame: Frame): number {
  const [wide, high] = [Math.max(1, frame.width - 2 * PADDING), Math.max(1, frame.height - 2 * PADDING)];
  const [width, height] = [extent(places, 0), extent(places, 1)];
  if (width === 0 || height === 0) return Math.max(width / wide, height / high) || 1;
  const stretch = (wide / high) * (height / width);
  const axis = stretch > 1 ? 0 : 1;
  const factor = Math.min(MOST, Math.max(stretch, 1 / stretch));
  for (let index = axis; index < places.length; index += 2) places[index] = (places[index] ?? 0) * factor;
  return Math.max(
    (axis === 0 ? width * factor : width) / wide,
    (axis === 1 ? height * factor : height) / high,
  );
}

function extent(places: Float32Array, axis: number): number {
  let [least, most] = [Infinity, -Infinity];
  for (let index = axis; index < places.length; index += 2) {
    const value = places[index] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return places.length > 0 ? most - least : 0;
}
