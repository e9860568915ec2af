import { describe, expect, it } from 'vitest';
import { cluster } from '../../src/identity/cluster.ts';
import type { Profile } from '../../src/identity/profile.ts';
import { profile } from '../support/profile.ts';

const thresholds = { enough: 1, margin: 1 };
/** Clusters of single letters, where `table` says what speaks for two; null for what contradicts. */
function clusters(letters: string, table: Record<string, number | null>): string[] {
  const evidence = (one: Profile, other: Profile) => {
    const all = one.authors.flatMap((a) => other.authors.map((b) => table[[a, b].sort().join('')] ?? 0));
    const contradicted = one.authors.some((a) =>
      other.authors.some((b) => table[[a, b].sort().join('')] === null),
    );
    return contradicted ? null : all.reduce((sum, one) => sum + one, 0) / all.length;
  };
  const profiles = [...letters].map((letter) => profile(letter, [letter]));
  return cluster(profiles, evidence, thresholds)
    .clusters.map(({ authors }) => [...authors].sort().join(''))
    .sort();
}

describe('authors of one name key', () => {
  it('are joined where enough speaks for it, and one by one', () => {
    expect(clusters('abcd', { ab: 5, bc: 4, ac: 4 })).toEqual(['abc', 'd']);
    expect(clusters('ab', { ab: 1 })).toEqual(['a', 'b']);
  });

  it('are weighed anew as groups: one link does not join two groups that have nothing else in common', () => {
    expect(clusters('abcd', { ab: 5, cd: 5, bc: 3 })).toEqual(['ab', 'cd']);
  });

  it('are kept apart by what contradicts any of a group', () => {
    expect(clusters('abc', { ab: 5, bc: 4, ac: null })).toEqual(['ab', 'c']);
  });

  it('are joined to neither of two who contradict each other, where they fit both about as well', () => {
    expect(clusters('abc', { ab: 5, bc: 4.5, ac: null })).toEqual(['a', 'b', 'c']);
  });

  it('are taken out of a group where they fit, once it is whole, another about as well that contradicts it', () => {
    const table = { ab: 5, bc: 3, ad: 4, ac: null, cd: null };
    expect(clusters('abc', table)).toEqual(['ab', 'c']);
    expect(clusters('abcd', table)).toEqual(['ad', 'b', 'c']);
  });

  it('make the same groups in any order', () => {
    const table = { ab: 5, bc: 4, ac: 3, cd: null, de: 6, be: 2 };
    for (const letters of ['abcde', 'edcba', 'caebd'])
      expect(clusters(letters, table)).toEqual(['abc', 'de']);
  });
});
