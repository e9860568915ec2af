import { expect, it } from 'vitest';
import { layoutOf, placesIn, step, stepsOf } from '../../web/graph/layout.ts';
import { graphOf, type Picture } from '../../web/graph/picture.ts';

const frame = { width: 800, height: 500 };

/** Rings of people, one for each community, each tied to the next one by a single tie. */
function rings(communities: number, size: number): Picture {
  const all = Array.from({ length: communities * size }, (_, index) => index);
  const id = (index: number) => `n${index % all.length}`;
  return {
    nodes: all.map((index) => ({
      id: id(index),
      label: id(index),
      community: Math.floor(index / size),
      weight: index % 5,
    })),
    edges: all.flatMap((index) =>
      [1, 2].map((step) => ({
        id: `${index} ${step}`,
        source: id(index),
        target: id(index + step),
        weight: 3 - step,
      })),
    ),
  };
}

function settled(picture: Picture): Float32Array {
  const layout = layoutOf(graphOf(picture));
  for (let left = stepsOf(layout); left > 0; left--) step(layout);
  return placesIn(layout, frame, { apart: true });
}

it('looks the same each time', () => {
  expect(settled(rings(3, 12))).toEqual(settled(rings(3, 12)));
});

it('keeps the dots of a picture apart', () => {
  const picture = rings(4, 15);
  const places = settled(picture);
  const sizes = graphOf(picture).mapNodes((_id, { size }) => size);
  const xs = places.filter((_, index) => index % 2 === 0);
  const ys = places.filter((_, index) => index % 2 === 1);
  const pixel = Math.max(
    (Math.max(...xs) - Math.min(...xs)) / frame.width,
    (Math.max(...ys) - Math.min(...ys)) / frame.height,
  );
  for (let one = 0; one < sizes.length; one++) {
    for (let other = 0; other < one; other++) {
      const distance = Math.hypot((xs[one] ?? 0) - (xs[other] ?? 0), (ys[one] ?? 0) - (ys[other] ?? 0));
      expect(distance / pixel).toBeGreaterThan((sizes[one] ?? 0) + (sizes[other] ?? 0));
    }
  }
});

it('is ready for things without ties, and for one alone', () => {
  const alone = { nodes: [{ id: 'a', label: 'A', community: 0, weight: 0 }], edges: [] };
  expect([...settled(alone)].every(Number.isFinite)).toBe(true);
  expect([...settled({ ...rings(2, 3), edges: [] })].every(Number.isFinite)).toBe(true);
});
