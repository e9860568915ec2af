import { describe, expect, it } from 'vitest';
import type { Bylines } from '../../src/network/bylines.ts';
import { coauthorNetwork, NetworkTooDenseError } from '../../src/network/coauthor-network.ts';
import type { JointPapers } from '../../src/network/joint-papers.ts';

type Tie = [one: string, other: string, paperCount: number];

/** A graph of papers by two authors each, the first of 2020, the others of 2021, and of papers of no year by more. */
function graphOf(ties: Tie[], others: string[] = []) {
  const papers = [
    ...ties.flatMap(([one, other, paperCount]) =>
      Array.from({ length: paperCount }, (_, index) => ({
        authors: [one, other],
        year: index ? 2021 : 2020,
      })),
    ),
    ...others.map((authors) => ({ authors: [...authors], year: null })),
  ];
  const bylines: Bylines = async (ids) =>
    new Map(
      ids.map((id) => [id, papers.map(({ authors }) => authors).filter((authors) => authors.includes(id))]),
    );
  const jointPapers: JointPapers = async (ids) =>
    papers
      .map(({ year, authors }) => ({ year, authors: authors.filter((id) => ids.includes(id)) }))
      .filter(({ authors }) => authors.length > 1);
  return { bylines, jointPapers };
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
      ids(await coauthorNetwork(['a'], { depth, limit: 100, minPapers: 1 }, twoCircles));
    expect(await reach(1)).toBe('abc');
    expect(await reach(2)).toBe('abcd');
    expect(await reach(3)).toBe('abcdef');
  });

  it('has every edge among its people once, and counts them', async () => {
    const { nodes, edges, truncated } = await coauthorNetwork(
      ['a'],
      { depth: 1, limit: 100, minPapers: 1 },
      twoCircles,
    );
    expect(edges.map(({ source, target, paperCount }) => [source, target, paperCount])).toEqual([
      ['a', 'b', 5],
      ['a', 'c', 4],
      ['b', 'c', 3],
    ]);
    expect(nodes.map(({ degree }) => degree)).toEqual([2, 2, 2]);
    expect(truncated).toBe(false);
  });

  it('has room for all who are asked for, also where one of them is named twice', async () => {
    const network = await coauthorNetwork(['a', 'a', 'g'], { depth: 1, limit: 2, minPapers: 1 }, twoCircles);
    expect(ids(network)).toBe('ag');
    expect(network.truncated).toBe(true);
    const both = await coauthorNetwork(
      ['a', 'b', 'a', 'c', 'd'],
      { depth: 1, limit: 4, minPapers: 6 },
      twoCircles,
    );
    expect(both.truncated).toBe(false);
  });

  it('keeps the strongest ties within its limit, and says so', async () => {
    const network = await coauthorNetwork(['c'], { depth: 1, limit: 3, minPapers: 1 }, twoCircles);
    expect(ids(network)).toBe('cab');
    expect(network.truncated).toBe(true);
  });

  it('takes only ties of enough papers, for whom it holds and for what joins them', async () => {
    const options = { depth: 3, limit: 100, minPapers: 4 };
    const { nodes, edges } = await coauthorNetwork(['a'], options, twoCircles);
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(edges.map(({ source, target }) => source + target)).toEqual(['ab', 'ac']);
  });

  it('counts a paper by many once for each two of them, and years where they are known', async () => {
    const graph = graphOf([['a', 'b', 2]], ['abcd', 'bcx']);
    const options = { depth: 1, limit: 3, minPapers: 1 };
    const { nodes, edges, truncated } = await coauthorNetwork(['a', 'c'], options, graph);
    expect(truncated).toBe(true);
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(edges).toEqual([
      { source: 'a', target: 'b', paperCount: 3, firstYear: 2020, lastYear: 2021 },
      { source: 'a', target: 'c', paperCount: 1, firstYear: null, lastYear: null },
      { source: 'b', target: 'c', paperCount: 2, firstYear: null, lastYear: null },
    ]);
  });

  it('asks for nobody else once it is full and somebody is left out', async () => {
    const asked: string[] = [];
    const bylines: Bylines = (ids) => {
      asked.push(ids.join(''));
      return twoCircles.bylines(ids);
    };
    await coauthorNetwork(['c'], { depth: 3, limit: 3, minPapers: 1 }, { ...twoCircles, bylines });
    expect(asked).toEqual(['c']);
  });

  it('is refused where counting it would take too long', async () => {
    const authors = Array.from({ length: 500 }, (_, index) => `a${index}`);
    const bylines: Bylines = async (ids) => new Map(ids.map((id) => [id, Array(100).fill(authors)]));
    const jointPapers: JointPapers = async () => Array(100).fill({ year: 2020, authors });
    const network = (minPapers: number) =>
      coauthorNetwork(['a0'], { depth: 2, limit: 400, minPapers }, { bylines, jointPapers });
    await expect(network(1)).rejects.toThrow(NetworkTooDenseError);
    await expect(network(2)).rejects.toThrow(NetworkTooDenseError);
  });

  it('is refused where it has more ties than anybody could look at', async () => {
    const authors = Array.from({ length: 400 }, (_, index) => `a${index}`);
    const bylines: Bylines = async (ids) => new Map(ids.map((id) => [id, [authors]]));
    const jointPapers: JointPapers = async () => [{ year: 2020, authors }];
    const network = (minPapers: number) =>
      coauthorNetwork(['a0'], { depth: 1, limit: 400, minPapers }, { bylines, jointPapers });
    await expect(network(1)).rejects.toThrow('79800 ties, and 50000 is the most');
    expect((await network(2)).edges).toEqual([]);
  });

  it('finds the circles', async () => {
    const { nodes } = await coauthorNetwork(['c', 'd'], { depth: 2, limit: 100, minPapers: 1 }, twoCircles);
    const communities = Object.fromEntries(nodes.map(({ id, community }) => [id, community]));
    expect(communities).toEqual({ d: 0, e: 0, f: 0, g: 0, a: 1, b: 1, c: 1 });
  });

  it('is the same at every run, and holds somebody who wrote alone', async () => {
    const run = () => coauthorNetwork(['a', 'g'], { depth: 3, limit: 100, minPapers: 1 }, twoCircles);
    expect(await run()).toEqual(await run());
    expect(await coauthorNetwork(['z'], { depth: 3, limit: 10, minPapers: 1 }, twoCircles)).toEqual({
      nodes: [{ id: 'z', degree: 0, community: 0 }],
      edges: [],
      truncated: false,
    });
  });
});
