import { expect, it } from 'vitest';
import { i10Index } from '../../src/metrics/i10-index.ts';

it.each([
  [[9, 10, 11], 2],
  [[], 0],
  [[0, 9], 0],
])('the i10-index of papers cited %j times is %i', (counts, index) => {
  expect(i10Index(counts)).toBe(index);
});
