import { expect, it } from 'vitest';
import { findCycle } from '../../src/doctor/hierarchy.ts';

const steps = (text: string) =>
  text
    .split(' ')
    .filter(Boolean)
    .map((step) => ({ from: step.charAt(0), to: step.charAt(1) }));

it.each([
  ['', null],
  ['ab bc cd ad bd', null],
  ['aa', ['a', 'a']],
  ['ab ba', ['a', 'b', 'a']],
  // A way into it and one out of it are no part of it.
  ['xa ab bc ca cy', ['a', 'b', 'c', 'a']],
])('in %s the way that comes back is %j', (text, cycle) => {
  const found = findCycle(steps(text));
  expect(found && [...found].sort()).toEqual(cycle && [...cycle].sort());
  expect(found?.[0]).toBe(found?.at(-1));
});
