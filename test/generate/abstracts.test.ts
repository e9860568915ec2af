import { expect, it } from 'vitest';
import { invertedIndex, makeAbstract, makeTitle } from '../../src/generate/abstracts.ts';
import { AI_SAFETY } from '../../src/generate/fields.ts';
import { Random } from '../../src/generate/random.ts';
import { makeTopics, type Topic } from '../../src/generate/topics.ts';
import { detectThemes } from '../../src/themes/detect.ts';
import { readVocabulary } from '../../src/themes/vocabulary.ts';

const { topics } = makeTopics(200_000, 1);
const vocabulary = readVocabulary();

it('rebuilds a text from its inverted index', () => {
  for (const topic of topics.slice(0, 50)) {
    const text = makeAbstract(topic, new Random(1, 'test', topic.number));
    const words: string[] = [];
    for (const [word, positions] of Object.entries(invertedIndex(text))) {
      for (const position of positions) words[position] = word;
    }
    expect(words.join(' ')).toBe(text);
    expect(words.length).toBeGreaterThan(30);
  }
  expect(invertedIndex('a constructor is a __proto__')).toEqual(
    Object.assign(Object.create(null), { a: [0, 3], constructor: [1], is: [2], ['__proto__']: [4] }),
  );
});

/** The themes that the detector finds in a paper on each topic. */
function found(some: readonly Topic[]) {
  return some.map((topic) => {
    const random = new Random(1, 'test', topic.number);
    const paper = { title: makeTitle(topic, random), abstract: makeAbstract(topic, random) };
    const names = new Map(vocabulary.themes.map(({ id, name }) => [id, name]));
    return { topic, themes: detectThemes(paper, vocabulary).map(({ theme }) => names.get(theme)) };
  });
}

it('writes on AI safety so that the themes are found, and on all else so that none are', () => {
  const isSafety = ({ subfield }: Topic) => subfield.field.name === AI_SAFETY;
  const onSafety = found(topics.filter(isSafety));
  const detected = onSafety.filter(({ topic, themes }) => themes.includes(topic.name));
  expect(onSafety.length).toBeGreaterThan(100);
  expect(detected.length / onSafety.length).toBeGreaterThan(0.9);
  const others = found(topics.filter((topic) => !isSafety(topic)));
  expect(others.filter(({ themes }) => themes.length > 0).length / others.length).toBeLessThan(0.02);
});
