import { describe, expect, it } from 'vitest';
import { linkBetween, WEIGHTS } from '../../src/themes/link.ts';
import { type ProfileRow, toProfile } from '../../src/themes/profile.ts';
import { rarity } from '../../src/themes/rarity.ts';
import { TopicTree } from '../../src/themes/topic-tree.ts';
import { Numbering } from '../../src/themes/vector.ts';

/** field > oversight > debate, amplification; faking is related to deception. */
const tree = new TopicTree([
  { id: 'field', broader: [], related: [] },
  { id: 'oversight', broader: ['field'], related: [] },
  { id: 'debate', broader: ['oversight'], related: [] },
  { id: 'amplification', broader: ['oversight'], related: [] },
  { id: 'deception', broader: ['field'], related: ['faking'] },
  { id: 'faking', broader: ['field'], related: ['deception'] },
]);
/** Everything is as rare as can be, but what is called common. */
const rarities = {
  level: (id: string) => tree.level(id),
  topic: rareness,
  keyword: rareness,
  author: rareness,
  reference: rareness,
};
const frame = { tree, rarities, numbering: new Numbering() };
function rareness(id: string): number {
  return id.startsWith('common') ? 0 : 1;
}

function profile(
  key: string,
  facts: Partial<Record<'topics' | 'keywords' | 'authors' | 'references', string[]>>,
) {
  const { topics = [], keywords = [], authors = [], references = [] } = facts;
  const row: ProfileRow = {
    key,
    topics: topics.map((id) => ({ id, score: 1 })),
    keywords: keywords.map((stem) => ({ stem, word: stem, weight: 1 })),
    authors,
    references,
  };
  return toProfile(row, frame);
}

const link = (a: Parameters<typeof profile>[1], b: typeof a) => {
  const there = linkBetween(profile('a', a), profile('b', b), frame);
  const back = linkBetween(profile('b', b), profile('a', a), frame);
  expect(back?.score).toBe(there?.score);
  return there;
};

describe('the link between two papers', () => {
  it('is as strong as can be where all is the same', () => {
    const all = { topics: ['debate'], keywords: ['judge'], authors: ['x', 'y'], references: ['r'] };
    // Two common authors leave a quarter of doubt.
    expect(link(all, all)?.score).toBeCloseTo(1 - 0.25 * WEIGHTS.people);
  });

  it('is found over a common broader theme, over related ones, and not over none', () => {
    const siblings = link({ topics: ['debate'] }, { topics: ['amplification'] });
    // Both vectors are 1 for themselves, ½ for oversight, ¼ · ½ for the top level: (¼ + 1/64) / (1 + ¼ + 1/64).
    expect(siblings?.parts.themes.score).toBeCloseTo(17 / 81);
    expect(siblings?.parts.themes.evidence.map(({ id }) => id)).toEqual(['oversight', 'field']);
    const related = link({ topics: ['deception'] }, { topics: ['faking'] });
    expect(related?.parts.themes.evidence.map(({ id }) => id).sort()).toEqual([
      'deception',
      'faking',
      'field',
    ]);
    expect(link({ topics: ['debate'] }, {})).toBeNull();
  });

  it('weighs words by how rare they are, and is none over what every paper has', () => {
    const common = { keywords: ['common model'] };
    expect(link(common, common)).toBeNull();
    const rare = link({ keywords: ['common model', 'beaver'] }, { keywords: ['common model', 'beaver'] });
    expect(rare?.parts.text).toEqual({ score: 1, evidence: [{ id: 'beaver', share: 1 }] });
    const half = link({ keywords: ['beaver', 'dam'] }, { keywords: ['beaver', 'pond'] });
    expect(half?.parts.text.score).toBeCloseTo(0.5);
  });

  it('is never made of people alone, and people who write everything add nothing', () => {
    expect(link({ authors: ['x'] }, { authors: ['x'] })).toBeNull();
    const score = (authors: string[]) =>
      link({ keywords: ['dam'], authors }, { keywords: ['dam'], authors })?.parts.people.score;
    expect(score([])).toBe(0);
    expect(score(['common author'])).toBe(0);
    expect(score(['x'])).toBeCloseTo(0.5);
    expect(score(['x', 'y', 'z'])).toBeCloseTo(0.875);
  });

  it('counts what both cite, and that one cites the other', () => {
    const coupled = link({ references: ['r', 's'] }, { references: ['r', 't'] });
    expect(coupled?.parts.references).toEqual({
      score: expect.closeTo(0.5),
      evidence: [{ id: 'r', share: 1 }],
    });
    const direct = link({ references: ['b'] }, {});
    expect(direct?.parts.references).toEqual({ score: 0.5, evidence: [{ id: 'b', share: 1 }] });
    const both = link({ references: ['b', 'r'] }, { references: ['r', 's'] });
    expect(both?.parts.references.score).toBeCloseTo(0.75);
    expect(both?.parts.references.evidence.map(({ share }) => share).reduce((a, b) => a + b)).toBeCloseTo(1);
  });

  it('tells what is not known from what is nothing', () => {
    const parts = link({ keywords: ['dam'], topics: ['debate'] }, { keywords: ['dam'] })?.parts;
    expect(parts?.themes.score).toBeNull();
    expect(parts?.references.score).toBeNull();
    expect(parts?.people.score).toBe(0);
  });
});

it('rarity falls from 1 for one paper to nearly nothing for all of them', () => {
  expect(rarity(1, 1000)).toBe(1);
  expect(rarity(0, 1000)).toBe(1);
  expect(rarity(1000, 1000)).toBeLessThan(0.01);
  expect(rarity(30, 1000)).toBeGreaterThan(rarity(31, 1000));
  expect(rarity(2000, 1000)).toBe(0);
});
