import { describe, expect, it } from 'vitest';
import { evidence, reasonsFor } from '../../src/identity/evidence.ts';
import { joined, whereabouts } from '../../src/identity/profile.ts';
import { profile } from '../support/profile.ts';

const share = (_: string, item: string) => (item.startsWith('frequent') ? 0.05 : 0.0002);
const few = { share, givenNames: 1 };
const many = { share, givenNames: 12 };
const weigh = (one: Parameters<typeof evidence>[0], other: Parameters<typeof evidence>[1], around = few) =>
  evidence(one, other, around) ?? Number.NaN;
const ada = profile('a', ['Ada Quill'], { coauthors: ['lodge b', 'dam c'], affiliations: ['oslo'] });
const other = (known: Parameters<typeof profile>[2] = {}, name = 'Ada Quill') => profile('b', [name], known);

describe('the evidence for two authors being one', () => {
  it('is more with coauthors, places and citations in common', () => {
    const bare = weigh(ada, other({ coauthors: ['reed d'] }));
    expect(weigh(ada, other({ coauthors: ['lodge b'] }))).toBeGreaterThan(bare + 1);
    expect(weigh(ada, other({ coauthors: ['reed d'], affiliations: ['oslo'] }))).toBeGreaterThan(bare);
    expect(weigh(ada, other({ coauthors: ['reed d'], cited: new Set(['paper of a']) }))).toBeGreaterThan(
      bare + 1,
    );
  });

  it('is less where what they have in common is frequent', () => {
    const one = profile('a', ['Ada Quill'], { coauthors: ['frequent f', 'lodge b'] });
    expect(weigh(one, other({ coauthors: ['lodge b'] }))).toBeGreaterThan(
      weigh(one, other({ coauthors: ['frequent f'] })) + 0.5,
    );
  });

  it('is less for frequent surnames, for initials, and more with second names', () => {
    expect(weigh(ada, other(), few)).toBeGreaterThan(weigh(ada, other(), many) + 1);
    expect(weigh(ada, other({}, 'Ada Quill'))).toBeGreaterThan(weigh(ada, other({}, 'A. Quill')));
    const second = profile('a', ['Ada M. Quill']);
    expect(weigh(second, other({}, 'Ada Maria Quill'))).toBeGreaterThan(weigh(second, other()));
  });

  it('is less where they wrote from two places in one year', () => {
    const at = (place: string) => ({ affiliationsIn: new Map([[2020, new Set([place])]]) });
    const [one, same, different] = [
      profile('a', ['Ada Quill'], at('oslo')),
      other(at('oslo')),
      other(at('bergen')),
    ];
    expect(weigh(one, same)).toBeGreaterThan(weigh(one, different) + 2);
  });

  it('is less for names that are alike than for the same', () => {
    expect(weigh(ada, other())).toBeGreaterThan(weigh(ada, other({}, 'Quill Ada')) + 1);
  });

  it('is the same from both sides', () => {
    const second = other({ coauthors: ['lodge b', 'reed d', 'moss e'], papers: { p: 1, q: 2 } });
    expect(weigh(ada, second)).toBe(weigh(second, ada));
  });
});

it('who wrote from a place, and later from there again, was there all the while', () => {
  const known = new Map(
    [2010, 2013, 2014, 2017].map((year) => [year, new Set([year < 2015 ? 'oslo' : 'bergen'])]),
  );
  const all = whereabouts(known);
  expect([...all.keys()].sort()).toEqual([2010, 2011, 2012, 2013, 2014, 2017]);
  expect([...(all.get(2012) ?? [])]).toEqual(['oslo']);
});

describe('two authors are two', () => {
  it.each([
    ['ORCIDs differ', profile('a', ['Ada Quill'], { orcid: '1' }), other({ orcid: '2' })],
    [
      'ids of a registry differ',
      profile('a', ['Ada Quill'], { openAlexId: 'A1' }),
      other({ openAlexId: 'A2' }),
    ],
    ['names contradict each other', ada, other({}, 'Anton Quill')],
    [
      'they are two in a byline',
      profile('a', ['A. Quill'], { papers: { p: 1 } }),
      other({ papers: { p: 2 } }),
    ],
    ['somebody said so', profile('a', ['Ada Quill'], { apart: new Set(['b']) }), other()],
  ])('where %s', (_, one, two) => {
    expect(evidence(one, two, few)).toBeNull();
    expect(evidence(two, one, few)).toBeNull();
  });

  it('where any name of a group contradicts any of the other', () => {
    const john = joined([profile('a', ['J. Smith']), profile('b', ['John Smith'])]);
    expect(evidence(john, profile('c', ['J. Smith']), few)).not.toBeNull();
    expect(evidence(john, profile('c', ['James Smith']), few)).toBeNull();
  });
});

it('one place in a byline is one person', () => {
  const one = profile('a', ['A. Quill'], { papers: { p: 2 } });
  expect(weigh(one, other({ papers: { p: 2 } }), many)).toBeGreaterThan(5);
});

it('what speaks for it is said in words', () => {
  const second = other({
    coauthors: ['dam c', 'lodge b'],
    affiliations: ['oslo'],
    cited: new Set(['paper of a']),
  });
  expect(reasonsFor(ada, second)).toEqual([
    'the same name',
    '2 coauthors in common',
    '1 affiliation in common',
    '1 citation of each other',
  ]);
  expect(reasonsFor(ada, other({}, 'A. Quill'))).toEqual(['a name that fits']);
});
