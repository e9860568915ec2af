import { expect, it } from 'vitest';
import { acquainted } from '../../src/identity/acquainted.ts';

it('takes all of a byline for coauthors, and nobody of a collaboration', () => {
  const byline = Array.from({ length: 100 }, (_, index) => `a ${index}`);
  expect(acquainted(byline)).toEqual(byline);
  expect(acquainted([...byline, 'one more'])).toEqual([]);
});
