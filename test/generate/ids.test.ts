import { expect, it } from 'vitest';
import { arXivIdOf, doiOf, openAlexId, orcidOf, rorOf, topicId } from '../../src/generate/ids.ts';
import { arXivId, doi, orcid, readIdentifier, ror } from '../../src/identifier.ts';

const numbers = [0, 1, 9, 10, 77, 12_345, 999_999, 9_999_999];

it('makes identifiers with right checksums, each once', () => {
  for (const number of numbers) {
    expect(orcid(orcidOf(number)), orcidOf(number)).not.toBeNull();
    expect(ror(rorOf(number)), rorOf(number)).not.toBeNull();
    expect(doi(doiOf(number))).not.toBeNull();
    expect(arXivId(arXivIdOf(2007, number))).not.toBeNull();
  }
  for (const make of [orcidOf, rorOf, doiOf, topicId]) {
    expect(new Set(numbers.map(make)).size).toBe(numbers.length);
  }
});

it('makes OpenAlex ids that are read as such', () => {
  for (const letter of ['W', 'A', 'I'] as const) {
    expect(readIdentifier(openAlexId(letter, 5)).value).toBe(`${letter}9000000005`);
  }
  expect(readIdentifier(topicId(0)).value).toBe('T900001');
});
