import { describe, expect, it } from 'vitest';
import { coauthorNetwork } from '../../src/network/coauthor-network.ts';
import type { Coauthors } from '../../src/network/coauthors.ts';

type Tie = [one: string, other: string, paperCount: number];

function graphOf(ties: Tie[]): Coauthors {
  return async (ids) =>
    new Map(
      ids.map((id) => [
        id,
        ties
          .filter(([one, other]) => one === id || other === id)
          .map(([one, other, paperCount]) => ({
            id: one === id ? other : one,
            paperCount,
            firstYear: 2020,
            lastYear: 2021,
          })),
      ]),
    );
}

/** Two triangles of close coauthors, joined by one paper; g hangs on at the end. */
const twoCircles = graphOf([
  ['a', 'b', 5],
  ['a', 'c', 4],
  ['b', 'c', 3],
  ['c', 'd', 1],
  ['d', 'e', 5],
  ['d', 'f', 5],
  ['e', 'f', 5],
  ['f', 'g', 1],
]);

const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id).join('');

describe('a network of coauthors', () => {
  it('reaches as far as its depth', async () => {
    const reach = async (depth: number) =>
      ids(await coauthorNetwork(['a'], { depth, limit: 100 }, twoCircles));
    expect(await reach(1)).toBe('abc');
    expect(await reach(2)).toBe('abcd');
    expect(await reach(3)).toBe('abcdef');
  });

  it('has every edge among its people once, and counts them', async () => {
    const { nodes, edges, truncated } = await coauthorNetwork(['a'], { depth: 1, limit: 100 }, twoCircles);
    expect(edges.map(({ source, target, paperCount }) => [source, target, paperCount])).toEqual([
      ['a', 'b', 5],
      ['a', 'c', 4],
      ['b', 'c', 3],
    ]);
    expect(nodes.map(({ degree }) => degree)).toEqual([2, 2, 2]);
    expect(truncated).toBe(false);
  });

  it('keeps the strongest ties within its limit, and says so', async () => {
    const network = await coauthorNetwork(['c'], { depth: 1, limit: 3 }, twoCircles);
    expect(ids(network)).toBe('cab');
    expect(network.truncated).toBe(true);
  });

  it('finds the circles', async () => {
    const { nodes } = await coauthorNetwork(['c', 'd'], { depth: 2, limit: 100 }, twoCircles);
    const communities = Object.fromEntries(nodes.map(({ id, community }) => [id, community]));
    expect(communities).toEqual({ d: 0, e: 0, f: 0, g: 0, a: 1, b: 1, c: 1 });
  });

  it('is the same at every run, and holds somebody who wrote alone', async () => {
    const run = () => coauthorNetwork(['a', 'g'], { depth: 3, limit: 100 }, twoCircles);
    expect(await run()).toEqual(await run());
    expect(await coauthorNetwork(['z'], { depth: 3, limit: 10 }, twoCircles)).toEqual({
      nodes: [{ id: 'z', degree: 0, community: 0 }],
      edges: [],
      truncated: false,
    });
  });
});
