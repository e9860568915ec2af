import { describe, expect, it } from 'vitest';
import { fold } from '../../src/fold.ts';
import { personId, slugify, titleId } from '../../src/ingest/slug.ts';

describe('fold', () => {
  it('drops accents, case, apostrophes and punctuation', () => {
    expect(fold('  Kamilė  Lukošiūtė’s “Café” ')).toBe('kamile lukosiutes cafe');
  });

  it('keeps letters of every script', () => {
    expect(fold('李 明')).toBe('李 明');
  });
});

describe('slugify', () => {
  it('joins the words', () => {
    expect(slugify('Olli Järviniemi')).toBe('olli-jarviniemi');
    expect(slugify('AI Score')).toBe('ai-score');
  });
});

describe('personId', () => {
  it.each([
    ['Adam S. Jermyn', 'adam-jermyn'],
    ['Adam Jermyn', 'adam-jermyn'],
    ['J. Doe', 'j-doe'],
    ['Chris van Merwijk', 'chris-van-merwijk'],
    ['Yu Ying Chiu', 'yu-ying-chiu'],
    ['Malcolm X', 'malcolm-x'],
    ['Plato', 'plato'],
  ])('%s is %s', (name, id) => {
    expect(personId(name)).toBe(id);
  });
});

describe('titleId', () => {
  it('ends at the colon or question mark', () => {
    expect(titleId('Growing Beans: A Field Study')).toBe('growing-beans');
    expect(titleId('Do Beans Grow? A Field Study')).toBe('do-beans-grow');
  });

  it('takes the whole title where a single word stands before the colon', () => {
    expect(titleId('Beans: A Field Study')).toBe('beans-a-field-study');
  });

  it('cuts a long title before a function word', () => {
    const long = 'Growing Several Kinds of Climbing Beans in Extremely Windy Mountain Gardens';
    expect(titleId(long)).toBe('growing-several-kinds-of-climbing-beans');
  });
});
