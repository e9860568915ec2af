import { expect, it } from 'vitest';
import { themeMapOf } from '../../web/themes/theme-map.ts';

const node = (slug: string) => ({ community: 0, paper: { id: slug, slug, title: slug, year: 2024 } });
const edge = (source: string, target: string, score: number, topics: string[]) => ({
  score,
  source: { slug: source },
  target: { slug: target },
  topics: topics.map((slug) => ({ slug, name: slug })),
});

it('tells of each paper the themes that it shares, those of the strongest links first', () => {
  const { papers, links } = themeMapOf({
    truncated: true,
    nodes: ['a', 'b', 'c', 'd'].map(node),
    edges: [
      edge('a', 'b', 0.9, ['oversight']),
      edge('a', 'c', 0.5, ['probes', 'steering']),
      edge('a', 'd', 0.5, ['probes']),
    ],
  });
  expect(papers.get('a')?.themes.map(({ name }) => name)).toEqual(['probes', 'oversight', 'steering']);
  expect(papers.get('b')?.themes.map(({ name }) => name)).toEqual(['oversight']);
  expect([...links.keys()]).toEqual(['a b', 'a c', 'a d']);
});
