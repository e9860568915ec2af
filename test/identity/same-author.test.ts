import { describe, expect, it } from 'vitest';
import { compareNames, nameKey, otherKeys, readName } from '../../src/identity/compared-name.ts';
import { type AuthorFacts, sameAuthor } from '../../src/identity/same-author.ts';

const somebody = (name: string, facts: Partial<AuthorFacts> = {}): AuthorFacts => ({
  names: [name],
  ...{ orcid: null, openAlexId: null, semanticScholarId: null },
  ...{ papers: new Set<string>(), coauthors: new Set<string>(), affiliations: new Set<string>() },
  ...facts,
});

describe('the key of a name', () => {
  it.each([
    ['Olli Järviniemi', 'jarviniemi o'],
    ['O. Jarviniemi', 'jarviniemi o'],
    ['Järviniemi, Olli', 'jarviniemi o'],
    ['Jarviniemi OA', 'jarviniemi o'],
    ['Martin Luther King, Jr.', 'king m'],
    ['Chris van Merwijk', 'merwijk c'],
    ['Plato', 'plato'],
    ['Søren Mueller', 'muller s'],
    ['Jan Vandenberg', 'berg j'],
  ])('of %s is %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

it.each([
  ['Zhang Wei', ['zang w']],
  ['Ana García Márquez', ['ana g', 'garcia m', 'garcia a']],
  ['A. García Márquez', ['garcia a']],
  ['W. Zhang', []],
  ['Plato', []],
])('%s may be meant for others', (name, keys) => {
  expect(otherKeys(readName(name))).toEqual(keys);
});

describe('two names', () => {
  it.each([
    ['Evan Hubinger', 'Evan J. Hubinger', 'full'],
    ['Evan Hubinger', 'E. Hubinger', 'initials'],
    ['Jean-Pierre Dupont', 'Jeanpierre Dupont', 'full'],
    ['Jean-Pierre Dupont', 'J. P. Dupont', 'initials'],
    ['Anna Maria Kern', 'Anna M. Kern', 'full'],
    ['Anna Maria Kern', 'Anna Paula Kern', null],
    ['Evan Hubinger', 'Erik Hubinger', null],
    ['Evan Hubinger', 'Evan Holt', null],
    ['Jörg Müller', 'Joerg Mueller', 'alike'],
    ['J. Müller', 'Joerg Mueller', 'initials'],
    ['Jonathan Kern', 'Jonahtan Kern', 'alike'],
    ['Zhang Wei', 'Wei Zhang', 'alike'],
    ['Zhang Wei', 'W. Zhang', 'initials'],
    ['Zhang Wei', 'Zhang, Wen', null],
    ['Ana García Márquez', 'Ana García', 'alike'],
    ['A. García Márquez', 'Ana García', 'initials'],
    ['Ana Miller-Smith', 'Ana Miller', 'alike'],
    ['Ana Miller-Smith', 'Ana Jones', null],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(compareNames(readName(one), readName(other))).toBe(expected);
    expect(compareNames(readName(other), readName(one))).toBe(expected);
  });
});

describe('two authors', () => {
  const ada = somebody('Ada Quill', {
    coauthors: new Set(['lodge b', 'dam c']),
    affiliations: new Set(['oslo']),
  });

  it('are one by an identifier, and two by different ones, whatever they are called', () => {
    const orcid = '0000-0001-5109-3700';
    expect(sameAuthor(somebody('A. Quill', { orcid }), somebody('A. Married', { orcid })).verdict).toBe(
      'same',
    );
    const other = somebody('Ada Quill', { openAlexId: 'A2', papers: new Set(['p']) });
    expect(
      sameAuthor(somebody('Ada Quill', { openAlexId: 'A1', papers: new Set(['p']) }), other).verdict,
    ).toBe('different');
  });

  it('are one on the same byline', () => {
    const papers = new Set(['p']);
    expect(sameAuthor(somebody('A. Quill', { papers }), somebody('Ada Quill', { papers })).verdict).toBe(
      'same',
    );
  });

  it('are never one by name alone', () => {
    expect(sameAuthor(ada, somebody('Ada Quill')).verdict).toBe('doubtful');
    expect(sameAuthor(ada, somebody('A. Quill')).verdict).toBe('different');
  });

  it('are one with enough in common, doubtful with one less; initials take more', () => {
    const both = { coauthors: new Set(['lodge b']), affiliations: new Set(['oslo']) };
    const found = (name: string, facts: Partial<AuthorFacts>) => sameAuthor(ada, somebody(name, facts));
    expect(found('Ada Quill', both)).toEqual({
      verdict: 'same',
      reasons: ['the same name', '1 coauthors in common', '1 affiliations in common'],
      evidence: 2,
    });
    expect(found('Ada Quill', { affiliations: new Set(['oslo']) }).verdict).toBe('doubtful');
    expect(found('A. Quill', both).verdict).toBe('doubtful');
    expect(found('A. Quill', { ...both, coauthors: new Set(['lodge b', 'dam c']) }).verdict).toBe('same');
    expect(found('Anton Quill', both).verdict).toBe('different');
  });
});
