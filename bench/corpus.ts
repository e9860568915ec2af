import type { GraphRecord, Reading } from '../src/ingest/record.ts';
import type { Vocabulary } from '../src/themes/vocabulary.ts';

/** A sequence of numbers in [0, 1) that is the same at every run (Lehmer's generator). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi wo zu kra ble stri mon tal'.split(' ');

function word(number: number): string {
  let rest = number + 400;
  let text = '';
  while (rest > 0) {
    text += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return text;
}

/**
 * Made-up papers from number `from` up to, but not with, `to`, of a literature of `size`: subjects of some fifty
 * papers with words of their own, words in common by Zipf's law, every third paper with themes of
 * the vocabulary, one to five authors with a heavy tail.
 */
export function papers(from: number, to: number, size: number, { themes }: Vocabulary): Reading {
  const records: GraphRecord[] = [];
  const phrases = themes.flatMap(({ names }) => names);
  for (let number = from; number < to; number += 1) {
    const random = sequence(number * 7919 + 1);
    for (let warmUp = 0; warmUp < 3; warmUp += 1) random();
    const subject = Math.floor(random() * Math.max(1, size / 50));
    const own = () => word(40_000 + subject * 12 + Math.floor(random() * 12));
    const common = () => word(Math.floor(30_000 * random() ** 4));
    const phrase = () => phrases[Math.floor(random() * phrases.length)] ?? '';
    const themed = number % 3 === 0;
    const abstract = Array.from({ length: 90 }, () => (random() < 0.25 ? own() : common()));
    if (themed) abstract.push('language models', phrase(), phrase());
    const people = Math.ceil(random() * 5);
    const authors = new Set(Array.from({ length: people }, () => Math.floor((size / 2) * random() ** 2)));
    records.push({
      type: 'paper',
      id: `paper-${number}`,
      title: `${own()} ${common()} ${own()} ${themed ? phrase() : common()}`,
      abstract: `${abstract.join(' ')}.`,
      publishedOn: `${2000 + Math.floor(random() * 25)}-06-01`,
      authors: [...authors].map((author, index) => ({
        id: `author-${author}`,
        name: `Author ${author}`,
        position: index + 1,
      })),
      authorCoverage: 'known',
    });
  }
  const source = {
    id: 'made-up',
    kind: 'author-page',
    name: 'A made-up literature',
    retrievedAt: '2026-01-01T00:00:00Z',
  } as const;
  return { source, records, issues: [] };
}
