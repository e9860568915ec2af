import { describe, expect, it } from 'vitest';
import { initialMatch, isOneSlip, wordMatch } from '../../src/search/match.ts';
import { forgiving, queryWords, typedWords } from '../../src/search/query.ts';
import { deletionsOf, prefixesOf, wordsOf } from '../../src/search/words.ts';

const word = (text: string) => {
  const [first] = queryWords(text);
  if (!first) throw new Error(`no word in ${text}`);
  return first;
};
const misspelt = (text: string) => ({ ...word(text), typos: true });

describe('a slip of the pen', () => {
  it.each([
    ['hubinger', 'hubbinger'],
    ['hubinger', 'hubiner'],
    ['hubinger', 'hubingar'],
    ['hubinger', 'hubigner'],
    ['hubinger', 'ubinger'],
    ['hubinger', 'hubingerr'],
  ])('%s for %s', (a, b) => {
    expect(isOneSlip(a, b)).toBe(true);
    expect(isOneSlip(b, a)).toBe(true);
    // The index finds it by a key that both have.
    expect(deletionsOf(a).some((key) => deletionsOf(b).includes(key))).toBe(true);
  });

  it.each([
    ['hubinger', 'hubbingerr'],
    ['hubinger', 'buhinger'],
    ['hubinger', 'hubegnir'],
    ['evan', 'eve'],
    ['2024', '2023'],
    ['gpt4o', 'gpt3o'],
  ])('is not %s for %s', (a, b) => {
    expect(isOneSlip(a, b)).toBe(false);
  });
});

describe('a word matches', () => {
  it('itself fully, a longer one by how much of it is given, a misspelt one less', () => {
    expect(wordMatch(word('align'), 'align')).toBe(1);
    expect(wordMatch(word('align'), 'aligned')).toBeGreaterThan(wordMatch(word('align'), 'alignment'));
    expect(wordMatch(word('align'), 'alignment')).toBeGreaterThan(
      wordMatch(misspelt('aligmnent'), 'alignment'),
    );
    expect(wordMatch(misspelt('aligmnent'), 'alignment')).toBe(0.6);
    expect(wordMatch(word('alignment'), 'align')).toBe(0);
  });

  it('misspelt only where no text has it as it stands', () => {
    const [evan, hubingr] = forgiving(queryWords('evan hubingr'), new Set(['evan', 'even', 'hubinger']));
    expect(evan && wordMatch(evan, 'even')).toBe(0);
    expect(hubingr && wordMatch(hubingr, 'hubinger')).toBe(0.6);
  });

  it('together with its neighbour what is written as one', () => {
    for (const one of queryWords('open ai')) expect(wordMatch(one, 'openai')).toBe(1);
  });

  it('as a beginning from three letters on, or as the last one typed', () => {
    expect(wordMatch(word('ai'), 'aim')).toBe(0);
    expect(typedWords('evan h').map((one) => wordMatch(one, 'hubinger') > 0)).toEqual([false, true]);
  });

  it('as an initial in a name', () => {
    expect(initialMatch(word('e'), 'evan')).toBe(0.5);
    expect(initialMatch(word('evan'), 'e')).toBe(0.5);
    expect(initialMatch(word('ev'), 'evan')).toBe(0);
  });
});

describe('words', () => {
  it('are folded, each once, and not endless', () => {
    expect(wordsOf(['Kamilė Lukošiūtė', 'KAMILE’s chain-of-thought'])).toEqual([
      'kamile',
      'lukosiute',
      'kamiles',
      'chain',
      'of',
      'thought',
    ]);
    expect(wordsOf(['a'.repeat(1000)])).toEqual(['a'.repeat(64)]);
    expect(wordsOf(['* "" \u0000 \ud800 \ufeff 🙂'])).toEqual([]);
  });

  it('have keys that hold whole letters', () => {
    expect(prefixesOf('evan')).toEqual(['e', 'ev', 'eva', 'evan']);
    expect(prefixesOf('𠮷野')).toEqual(['𠮷', '𠮷野']);
    expect(prefixesOf('abcdefghijklmnop')).toHaveLength(12);
    expect(deletionsOf('noon')).toEqual(['noon', 'oon', 'non', 'noo']);
    expect(deletionsOf('eva')).toEqual([]);
  });
});
