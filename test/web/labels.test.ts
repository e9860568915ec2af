import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeLabels } from '../../web/graph/labels.ts';

const frame = { width: 600, height: 400, lineHeight: 16, most: 90 };
const widthOf = (text: string) => text.length * 7;

const thing = fc.record({
  x: fc.double({ min: -50, max: 650, noNaN: true }),
  y: fc.double({ min: -50, max: 450, noNaN: true }),
  size: fc.double({ min: 1, max: 15, noNaN: true }),
  label: fc.string({ maxLength: 60 }),
});
const things = fc
  .array(thing, { maxLength: 300 })
  .map((list) => list.map((one, index) => ({ ...one, id: `${index}` })));

it('writes no name over another, and none beyond the picture', () => {
  fc.assert(
    fc.property(things, (named) => {
      const labels = placeLabels(named, frame, widthOf).map(({ x, y, text }) => ({
        x,
        y,
        width: widthOf(text),
      }));
      for (const [index, one] of labels.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(0);
        expect(one.x + one.width).toBeLessThanOrEqual(frame.width);
        for (const other of labels.slice(0, index)) {
          const apart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            Math.abs(one.y - other.y) >= frame.lineHeight;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});

it('names what comes first, beside it where there is room', () => {
  const [a, b] = [
    { id: 'a', x: 100, y: 100, size: 5, label: 'Ada Lovelace' },
    { id: 'b', x: 105, y: 101, size: 5, label: 'Charles Babbage' },
  ];
  expect(placeLabels([a], frame, widthOf)).toEqual([{ id: 'a', x: 109, y: 100, text: 'Ada Lovelace' }]);
  expect(placeLabels([b, a], frame, widthOf)[0]).toMatchObject({ id: 'b', x: 114 });
});

it('leaves out the end of a long name, and what lies under buttons', () => {
  const named = [{ id: 'a', x: 100, y: 100, size: 5, label: 'A very long title that goes on and on' }];
  expect(placeLabels(named, frame, widthOf)[0]?.text).toBe('A very long title that goes on a…');
  const over = { left: 0, right: 600, top: 0, bottom: 400 };
  expect(placeLabels(named, { ...frame, over }, widthOf)).toEqual([]);
});
