import { describe, expect, it } from 'vitest';
import { fitting, leading, type Term } from '../../src/search/leading.ts';
import { sampledWords } from '../../src/search/title-sample.ts';

const counts = new Map([
  ['quokka', 12],
  ['diplomacy', 900],
  ['language', 15_000],
  ['languages', 3000],
  ['model', 400_000],
  ['models', 90_000],
]);
const countOf = (word: string) => counts.get(word) ?? 0;
const term = (text: string, near: string[] = []): Term => ({ exact: [text], near, beginnings: [text] });
const most = { nodes: 100, entries: 20_000 };
const ask = (...terms: Term[]) => leading('nameWords', terms, countOf, most);

describe('an index', () => {
  it('is asked for all words where few have them', () => {
    expect(ask(term('quokka'), term('diplomacy'))).toEqual({
      question: { property: 'nameWords', exact: 'quokka diplomacy', near: '', following: [], among: 100 },
      entries: 912,
    });
  });

  it('is asked for the rarest, in what they find for those that follow', () => {
    const { question, entries } = ask(term('model', ['models']), term('quokka'), term('language'));
    expect(question).toMatchObject({ exact: 'quokka language', near: '', following: [' model'] });
    expect(question.among).toBeGreaterThan(100);
    expect(entries).toBe(15_012);
  });

  it('goes through a bounded number of entries for words of which one at least is rare', () => {
    const words = [...counts.keys()];
    for (const rare of ['quokka', 'diplomacy', 'language']) {
      const others = words.filter((word) => word !== rare).map((word) => term(word));
      expect(ask(...others, term(rare)).entries).toBeLessThanOrEqual(most.entries);
    }
  });

  it('counts what stands in for a word, and lets no word lead by which nothing is found', () => {
    expect(ask(term('language', ['languages', 'model']), term('diplomacy')).question.exact).toBe('diplomacy');
    expect(ask(term('nothing'), term('model')).question).toMatchObject({
      exact: 'nothing model',
      following: [],
    });
  });

  it('says where even the rarest word is in too many', () => {
    expect(ask(term('model'), term('models')).entries).toBe(90_000);
  });

  it('is asked for as many of the words near one as do not take it long', () => {
    expect(fitting(['models', 'language', 'diplomacy', 'languages'], countOf, most)).toEqual(['models']);
    expect(fitting(['language', 'model', 'diplomacy', 'languages'], countOf, most)).toEqual([
      ...['language', 'diplomacy', 'languages'],
    ]);
  });
});

describe('the sample of titles', () => {
  it('has a title by the words that few have so far, and a short one by all', () => {
    expect(sampledWords('a quokka model of diplomacy', countOf)).toBe('a quokka of diplomacy');
    expect(sampledWords('a language model', countOf)).toBe('a language model');
  });
});
