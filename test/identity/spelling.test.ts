import { describe, expect, it } from 'vitest';
import { plainFamily, plainSpelling, sameButForSlip } from '../../src/identity/spelling.ts';

it.each([
  [['mueller', 'muller']],
  [['sørensen', 'soerensen', 'sorensen']],
  [['cerny', 'cherny']],
  [['sergey', 'sergei']],
  [['ota', 'outa']],
])('%j are spellings of one word', (words) => {
  expect(new Set(words.map(plainSpelling)).size).toBe(1);
});

it('a family name is the same with its particles joined to it', () => {
  for (const joined of ['vandenberg', 'vanderberg', 'berg']) expect(plainFamily(joined)).toBe('berg');
  for (const short of ['dean', 'vance', 'lee']) expect(plainFamily(short)).toBe(short);
});

describe('a slip', () => {
  it.each([
    ['jonathan', 'jonathn', true],
    ['jonathan', 'jonahtan', true],
    ['jonathan', 'jonatha', true],
    ['jonathan', 'jonatna', false],
    ['maria', 'mario', false],
    ['john', 'jhon', false],
    ['anna', 'ana', false],
  ])('is all that differs between %s and %s: %s', (one, other, expected) => {
    expect(sameButForSlip(one, other)).toBe(expected);
    expect(sameButForSlip(other, one)).toBe(expected);
  });
});
