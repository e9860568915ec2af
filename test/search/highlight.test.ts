import { describe, expect, it } from 'vitest';
import { highlight } from '../../src/search/highlight.ts';
import { queryWords } from '../../src/search/query.ts';

/** The marked words of a text. */
const marked = (query: string, text: string, kind: 'name' | 'text' = 'text') => {
  const found = highlight(queryWords(query), text, kind);
  return found?.ranges.map(({ start, end }) => found.text.slice(start, end));
};

describe('highlights', () => {
  it('say where words are, as they are written', () => {
    expect(highlight(queryWords('lukosiute'), 'Kamilė Lukošiūtė', 'name')).toEqual({
      text: 'Kamilė Lukošiūtė',
      ranges: [{ start: 7, end: 16 }],
    });
    expect(marked('chain thought', 'Chain-of-Thought, unchained')).toEqual(['Chain', 'Thought']);
    expect(marked('models', '🙂 model’s MODELS')).toEqual(['model’s', 'MODELS']);
    // An accent that is a character of its own.
    expect(marked('jarviniemi', 'Olli Ja\u0308rviniemi')).toEqual(['Ja\u0308rviniemi']);
  });

  it('are missing where nothing is found', () => {
    expect(marked('nothing', 'Sleeper Agents')).toBeUndefined();
    expect(marked('nothing', '')).toBeUndefined();
  });

  it('mark an initial in names alone', () => {
    expect(marked('e. hubinger', 'Evan Hubinger', 'name')).toEqual(['Evan', 'Hubinger']);
    expect(marked('e. hubinger', 'even Hubinger')).toEqual(['Hubinger']);
  });

  it('are plain text, whatever the text is', () => {
    expect(highlight(queryWords('script'), '<script>alert(1)</script>', 'text')).toEqual({
      text: '<script>alert(1)</script>',
      ranges: [
        { start: 1, end: 7 },
        { start: 18, end: 24 },
      ],
    });
  });

  it('of a long text are an excerpt around the first find', () => {
    const filler = 'lorem ipsum dolor sit amet '.repeat(30);
    for (const text of [
      `${filler}needle ${filler}needle`,
      `needle ${filler}`,
      `${filler}needle`,
      `${'x'.repeat(900)} needle`,
    ]) {
      const found = highlight(queryWords('needle'), text, 'text');
      expect(found?.text.length).toBeLessThanOrEqual(242);
      expect(marked('needle', text)).toEqual(['needle']);
      expect(text).toContain(found?.text.replaceAll('…', ''));
    }
  });
});
