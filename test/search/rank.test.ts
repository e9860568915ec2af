import { describe, expect, it } from 'vitest';
import { queryWords, typedWords } from '../../src/search/query.ts';
import { type Candidate, rank, rankNames } from '../../src/search/rank.ts';

const candidate = (label: Candidate['label'], id: string, names: string[], textWords = ''): Candidate => ({
  label,
  id,
  names,
  textWords,
});

const candidates = [
  candidate('Author', 'evan-hubinger', ['Evan Hubinger', 'E. Hubinger'], 'works on ai safety at anthropic'),
  candidate('Author', 'evan-smith', ['Evan Smith']),
  candidate('Affiliation', 'anthropic', ['Anthropic', 'Anthropic PBC']),
  candidate('Paper', 'b', ['AI safety via debate'], 'debate as a game of debate by anthropic'),
  candidate('Paper', 'a', ['AI safety via debate'], 'debate as a game of debate by anthropic'),
  candidate('Paper', 'gridworlds', ['AI Safety Gridworlds'], 'a suite of environments'),
  candidate('Post', 'comment', [], 'debate on safety'),
];
const found = (query: string) => rank(queryWords(query), candidates).map(({ id }) => id);

describe('the ranking', () => {
  it('gives 1 to a name that is the query, and to nothing else', () => {
    const [first, ...others] = rank(queryWords('ANTHROPIC'), candidates);
    expect(first).toEqual({ label: 'Affiliation', id: 'anthropic', name: 'Anthropic', score: 1 });
    for (const { score } of others) expect(score).toBeLessThan(1);
  });

  it('keeps every score over 0 and up to 1', () => {
    for (const query of ['evan', 'e hubinger', 'debate', 'the ai', 'via via via', 'safety game anthropic']) {
      for (const { score } of rank(queryWords(query), candidates)) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }
  });

  it('puts all words before some, the name before the text, and the fuller match of a name first', () => {
    expect(found('evan hubinger')).toEqual(['evan-hubinger', 'evan-smith']);
    expect(found('debate')).toEqual(['a', 'b', 'comment']);
    expect(found('ai safety gridworlds')[0]).toBe('gridworlds');
    expect(found('ai safety')[0]).toBe('gridworlds');
  });

  it('takes names in either order, the given one first', () => {
    const score = (query: string) => rank(queryWords(query), candidates)[0]?.score ?? 0;
    expect(found('hubinger evan')[0]).toBe('evan-hubinger');
    expect(score('hubinger evan')).toBeLessThan(score('evan hubinger'));
    expect(found('E. Hubinger')[0]).toBe('evan-hubinger');
  });

  it('shows the name that fits best', () => {
    expect(rank(queryWords('anthropic pbc'), candidates)[0]?.name).toBe('Anthropic PBC');
  });

  it('leaves out what has less than half of the words; grammar hardly counts', () => {
    expect(found('evan writes long letters')).toEqual([]);
    expect(found('what is the debate')).toEqual(['a', 'b', 'comment']);
  });

  it('does not depend on the order of the candidates', () => {
    const once = rank(queryWords('safety debate'), candidates);
    expect(rank(queryWords('safety debate'), candidates.toReversed())).toEqual(once);
  });

  it('of names alone wants all words', () => {
    const typed = (text: string) => rankNames(typedWords(text), candidates).map(({ id }) => id);
    expect(typed('ev')).toEqual(['evan-hubinger', 'evan-smith'].toSorted());
    expect(typed('evan h')).toEqual(['evan-hubinger']);
    expect(typed('hub ev')).toEqual(['evan-hubinger']);
    expect(typed('game')).toEqual([]);
  });
});
