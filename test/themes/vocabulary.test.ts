import { describe, expect, it } from 'vitest';
import { readVocabulary, toVocabulary } from '../../src/themes/vocabulary.ts';

const file = (...themes: object[]) => ({
  reviewedAt: '2026-01-01T00:00:00Z',
  context: ['ai'],
  negations: ['unlike'],
  themes: themes.map((theme, index) => ({
    id: `theme-${index}`,
    name: 'A theme',
    description: 'What it covers.',
    names: [`name ${index}`],
    ...theme,
  })),
});

describe('the vocabulary of themes', () => {
  const { themes, broader } = readVocabulary();

  it('covers the field in three levels', () => {
    expect(themes.length).toBeGreaterThanOrEqual(60);
    const depths = themes.map(({ id }) => Math.max(0, ...(broader.get(id)?.values() ?? [])));
    expect(Math.max(...depths)).toBe(2);
    for (const { id, description, names } of themes) {
      expect(description, id).toMatch(/^\p{Lu}.*\.$/u);
      expect(new Set(names).size, id).toBe(names.length);
    }
  });
});

describe('a vocabulary that contradicts itself', () => {
  it.each([
    ['an unknown broader theme', file({ broader: ['nothing'] }), 'theme-0: there is no theme nothing'],
    ['an unknown related theme', file({ related: ['nothing'] }), 'theme-0: there is no theme nothing'],
    ['a circle', file({ broader: ['theme-1'] }, { broader: ['theme-0'] }), 'theme-0 is broader than itself'],
    ['two themes of one id', file({}, { id: 'theme-0' }), 'same id'],
    ['a theme related to a broader one', file({}, { broader: ['theme-0'], related: ['theme-0'] }), 'theme-1'],
    ['a theme related to itself', file({ related: ['theme-0'] }), 'theme-0 cannot be related'],
    [
      'a misleading phrase that silences the theme',
      file({ names: ['debate'], misleading: ['debated'] }),
      'misleading "debated" is its own phrase "debate"',
    ],
    ['a theme without names', file({ names: [] }), 'themes[0].names'],
  ])('is refused: %s', (_what, stated, message) => {
    expect(() => toVocabulary(stated)).toThrow(message);
  });
});
