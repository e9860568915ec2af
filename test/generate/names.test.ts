import { expect, it } from 'vitest';
import { CULTURES } from '../../src/generate/cultures.ts';
import { drawName, fullName, initials, printedForms, withoutAccents } from '../../src/generate/names.ts';
import { Random } from '../../src/generate/random.ts';

it('prints a name in full, with initials, turned round, without accents, in capitals', () => {
  expect(printedForms({ given: ['Jean-Pierre', 'Émile'], surname: 'de La Tour' })).toEqual([
    'Jean-Pierre Émile de La Tour',
    'Jean-Pierre É. de La Tour',
    'J.-P. É. de La Tour',
    'J.-P. de La Tour',
    'de La Tour, Jean-Pierre Émile',
    'de La Tour JPÉ',
    'Jean-Pierre Emile de La Tour',
    'JEAN-PIERRE ÉMILE DE LA TOUR',
  ]);
  expect(initials({ given: ["Shin'ichi", 'José Luis'], surname: 'x' })).toEqual(['S.', 'J.L.']);
});

it('drops accents, also of letters that are no letter with a mark', () => {
  expect(withoutAccents('Järviniemi Łukasz Sørensen Groß Nguyễn Yıldız')).toBe(
    'Jarviniemi Lukasz Sorensen Gross Nguyen Yildiz',
  );
});

it('draws whole names in every culture, some of them twice', () => {
  for (const culture of CULTURES) {
    const random = new Random(1, 'test');
    const names = Array.from({ length: 500 }, () => fullName(drawName(culture, random)));
    for (const name of names) expect(name).toMatch(/^\p{L}[\p{L}\p{M}'’ -]+$/u);
    expect(new Set(names).size).toBeLessThan(500);
    expect(new Set(names).size).toBeGreaterThan(150);
  }
});
