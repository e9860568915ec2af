import { expect, it } from 'vitest';
import { networkOf, pathsWithin, withinYears, yearsOf } from '../../web/network/network.ts';

const person = (slug: string) => ({
  community: 0,
  author: { id: slug, slug, name: slug.toUpperCase(), papers: { totalCount: 1 } },
});
const tie = (source: string, target: string, firstYear: number | null, lastYear: number | null) => ({
  paperCount: 1,
  firstYear,
  lastYear,
  source: { slug: source },
  target: { slug: target },
});
const network = networkOf({
  truncated: false,
  nodes: ['me', 'ann', 'bob', 'cy'].map(person),
  edges: [
    tie('ann', 'me', 2019, 2021),
    tie('bob', 'me', 2022, 2022),
    tie('ann', 'bob', 2018, 2018),
    tie('cy', 'me', null, null),
  ],
});

it('shows all without years', () => {
  const { nodes, edges } = withinYears(network, {});
  expect([nodes.size, edges.size]).toEqual([4, 4]);
});

it('shows the ties of some years, whom they tie, and who is in the middle', () => {
  const shown = (years: { from?: number; until?: number }) => {
    const { nodes, edges } = withinYears(network, years);
    return { nodes: [...nodes].sort(), edges: [...edges].sort() };
  };
  expect(shown({ from: 2020 })).toEqual({ nodes: ['ann', 'bob', 'me'], edges: ['ann me', 'bob me'] });
  expect(shown({ until: 2018 })).toEqual({ nodes: ['ann', 'bob', 'me'], edges: ['ann bob'] });
  expect(shown({ from: 2020, until: 2021 })).toEqual({ nodes: ['ann', 'me'], edges: ['ann me'] });
  expect(shown({ from: 2030 })).toEqual({ nodes: ['me'], edges: [] });
});

it('names all years from the first tie to the last', () => {
  expect(yearsOf(network)).toEqual([2018, 2019, 2020, 2021, 2022]);
});

it('lights the paths that are shown as a whole', () => {
  const all = withinYears(network, {});
  const paths = [
    ['me', 'ann', 'bob'],
    ['me', 'somebody else', 'bob'],
  ];
  expect(pathsWithin(paths, all)).toEqual({
    nodes: new Set(['me', 'ann', 'bob']),
    edges: new Set(['ann me', 'ann bob']),
  });
  expect(pathsWithin(paths, withinYears(network, { from: 2022 }))).toBeUndefined();
  expect(pathsWithin([['me']], all)).toBeUndefined();
});
