import { expect, it } from 'vitest';
import { towards } from '../../web/graph/towards.ts';

const places = [
  { id: 'right', x: 10, y: 1 },
  { id: 'far right', x: 20, y: 0 },
  { id: 'below', x: 3, y: 10 },
];

it('finds what is next in a direction', () => {
  const here = { x: 0, y: 0 };
  expect(towards(here, 'right', places)?.id).toBe('right');
  expect(towards(here, 'down', places)?.id).toBe('below');
  expect(towards(here, 'left', places)).toBeUndefined();
});
