import { describe, expect, it } from 'vitest';
import type { Coauthors } from '../../src/network/coauthors.ts';
import { collaborationPaths } from '../../src/network/collaboration-paths.ts';

/** A coauthor graph made of pairs, and how often it was asked. */
function graphOf(...pairs: string[]): { coauthors: Coauthors; asked: () => number } {
  let times = 0;
  const coauthors: Coauthors = async (ids) => {
    times++;
    return new Map(
      ids.map((id) => [
        id,
        pairs
          .filter((pair) => pair.includes(id))
          .map((pair) => ({ id: pair.replace(id, ''), paperCount: 1, firstYear: null, lastYear: null })),
      ]),
    );
  };
  return { coauthors, asked: () => times };
}

const options = { maxHops: 6, limit: 10 };

describe('shortest chains of coauthors', () => {
  it('are single people at no distance, without asking anybody', async () => {
    const { coauthors, asked } = graphOf('ab');
    expect(await collaborationPaths('a', 'a', options, coauthors)).toEqual([['a']]);
    expect(asked()).toBe(0);
  });

  it('are direct where two wrote together', async () => {
    const { coauthors } = graphOf('ab', 'ac', 'cb');
    expect(await collaborationPaths('a', 'b', options, coauthors)).toEqual([['a', 'b']]);
  });

  it('are all of one length, and each once', async () => {
    // a to z over b or c, then d or e; the detour over x, y and w is longer.
    const { coauthors } = graphOf('ab', 'ac', 'bd', 'be', 'cd', 'ce', 'dz', 'ez', 'ax', 'xy', 'yw', 'wz');
    expect((await collaborationPaths('a', 'z', options, coauthors)).map((path) => path.join(''))).toEqual([
      'abdz',
      'abez',
      'acdz',
      'acez',
    ]);
    expect((await collaborationPaths('z', 'a', options, coauthors)).map((path) => path.join(''))).toEqual([
      'zdba',
      'zdca',
      'zeba',
      'zeca',
    ]);
  });

  it('are as many as asked for', async () => {
    const { coauthors } = graphOf('ab', 'ac', 'ad', 'bz', 'cz', 'dz');
    const found = await collaborationPaths('a', 'z', { maxHops: 6, limit: 2 }, coauthors);
    expect(found.map((path) => path.join(''))).toEqual(['abz', 'acz']);
  });

  it('are none where nothing connects, or not in so few links', async () => {
    const { coauthors } = graphOf('ab', 'bc', 'cd', 'yz');
    expect(await collaborationPaths('a', 'z', options, coauthors)).toEqual([]);
    expect(await collaborationPaths('a', 'd', { maxHops: 2, limit: 1 }, coauthors)).toEqual([]);
    expect(await collaborationPaths('a', 'd', { maxHops: 3, limit: 1 }, coauthors)).toEqual([
      ['a', 'b', 'c', 'd'],
    ]);
  });

  it('are found asking once a link at most', async () => {
    const { coauthors, asked } = graphOf('ab', 'bc', 'cd', 'de', 'ef');
    await collaborationPaths('a', 'f', options, coauthors);
    expect(asked()).toBe(5);
  });
});
