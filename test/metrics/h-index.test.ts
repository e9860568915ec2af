import { expect, it } from 'vitest';
import { hIndex } from '../../src/metrics/h-index.ts';

it.each([
  // The two examples of Wikipedia's article on the h-index.
  [[10, 8, 5, 4, 3], 4],
  [[25, 8, 5, 3, 3], 3],
  [[3, 10, 4, 8, 5], 4],
  [[], 0],
  [[0, 0], 0],
  [[1], 1],
  [[1000], 1],
  [[5, 5, 5, 5, 5], 5],
  [[2, 2, 2], 2],
])('the h-index of papers cited %j times is %i', (counts, h) => {
  expect(hIndex(counts)).toBe(h);
});
