import { describe, expect, it } from 'vitest';
import type { Bylines } from '../../src/network/bylines.ts';
import { collaborationPaths } from '../../src/network/collaboration-paths.ts';

/** A graph of papers, each by the authors whose letters it has, and how often it was asked. */
function graphOf(...papers: string[]): { bylines: Bylines; asked: () => number } {
  let times = 0;
  const all = papers.map((paper) => [...paper]);
  const bylines: Bylines = async (ids) => {
    times++;
    return new Map(ids.map((id) => [id, all.filter((byline) => byline.includes(id))]));
  };
  return { bylines, asked: () => times };
}

const options = { maxHops: 6, limit: 10 };

describe('shortest chains of coauthors', () => {
  it('are single people at no distance, without asking anybody', async () => {
    const { bylines, asked } = graphOf('ab');
    expect(await collaborationPaths('a', 'a', options, bylines)).toEqual([['a']]);
    expect(asked()).toBe(0);
  });

  it('are direct where two wrote together', async () => {
    const { bylines } = graphOf('ab', 'ac', 'cb');
    expect(await collaborationPaths('a', 'b', options, bylines)).toEqual([['a', 'b']]);
  });

  it('are all of one length, and each once', async () => {
    // a to z over b or c, then d or e; the detour over x, y and w is longer.
    const { bylines } = graphOf('ab', 'ac', 'bd', 'be', 'cd', 'ce', 'dz', 'ez', 'ax', 'xy', 'yw', 'wz');
    expect((await collaborationPaths('a', 'z', options, bylines)).map((path) => path.join(''))).toEqual([
      'abdz',
      'abez',
      'acdz',
      'acez',
    ]);
    expect((await collaborationPaths('z', 'a', options, bylines)).map((path) => path.join(''))).toEqual([
      'zdba',
      'zdca',
      'zeba',
      'zeca',
    ]);
  });

  it('are as many as asked for', async () => {
    const { bylines } = graphOf('ab', 'ac', 'ad', 'bz', 'cz', 'dz');
    const found = await collaborationPaths('a', 'z', { maxHops: 6, limit: 2 }, bylines);
    expect(found.map((path) => path.join(''))).toEqual(['abz', 'acz']);
  });

  it('lead through papers by many, and through each two people once', async () => {
    const { bylines } = graphOf('abcd', 'abd', 'bcxy', 'cxy', 'xyz', 'yz');
    const found = await collaborationPaths('a', 'z', options, bylines);
    expect(found.map((path) => path.join(''))).toEqual(['abxz', 'abyz', 'acxz', 'acyz']);
  });

  it('are none where nothing connects, or not in so few links', async () => {
    const { bylines } = graphOf('ab', 'bc', 'cd', 'yz');
    expect(await collaborationPaths('a', 'z', options, bylines)).toEqual([]);
    expect(await collaborationPaths('a', 'd', { maxHops: 2, limit: 1 }, bylines)).toEqual([]);
    expect(await collaborationPaths('a', 'd', { maxHops: 3, limit: 1 }, bylines)).toEqual([
      ['a', 'b', 'c', 'd'],
    ]);
  });

  it('are found asking once a link at most', async () => {
    const { bylines, asked } = graphOf('ab', 'bc', 'cd', 'de', 'ef');
    await collaborationPaths('a', 'f', options, bylines);
    expect(asked()).toBe(5);
  });
});
