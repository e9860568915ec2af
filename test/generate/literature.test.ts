import { expect, it } from 'vitest';
import { dayOf, isoDate, yearOf } from '../../src/generate/calendar.ts';
import { planLiterature } from '../../src/generate/literature.ts';
import { inverted } from '../../src/generate/number-list.ts';
import { makeTopics } from '../../src/generate/topics.ts';
import { silent } from '../../src/progress.ts';

const PAPERS = 10_000;
const literature = planLiterature(PAPERS, 1, silent);
const { authors, references, citations, people, taxonomy, topicOf } = literature;
const lengths = (lists: typeof authors) =>
  Array.from({ length: PAPERS }, (_, paper) => lists.of(paper).length);
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);
const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] as number;

it('gives the most cited hundredth of papers more than a tenth of all citations', () => {
  const descending = [...citations].sort((a, b) => b - a);
  expect(sum(descending.slice(0, PAPERS / 100)) / sum(descending)).toBeGreaterThan(0.1);
  const uncited = descending.filter((count) => count === 0).length / PAPERS;
  expect(uncited).toBeGreaterThan(0.1);
  expect(uncited).toBeLessThan(0.5);
});

it('gives a few people many papers, and most people one or two', () => {
  const papersOf = inverted(authors, people.count);
  const counts = Array.from({ length: people.count }, (_, person) => papersOf(person).length);
  expect(median(counts)).toBeLessThanOrEqual(2);
  expect(Math.max(...counts)).toBeGreaterThan(10 * median(counts));
  expect(sum(counts) / counts.length).toBeGreaterThan(3);
});

it('gives papers a few authors, a tenth of them one, one of them a hundred or more', () => {
  const sizes = lengths(authors);
  expect(median(sizes)).toBe(3);
  expect(sizes.filter((size) => size === 1).length / PAPERS).toBeGreaterThan(0.1);
  expect(Math.max(...sizes)).toBeGreaterThanOrEqual(100);
});

it('gives a few institutions most people', () => {
  const employed = new Map<number, number>();
  for (let person = 0; person < people.count; person += 1) {
    const where = people.institutionIn(person, 2020);
    employed.set(where, (employed.get(where) ?? 0) + 1);
  }
  const descending = [...employed.values()].sort((a, b) => b - a);
  expect(sum(descending.slice(0, descending.length / 10)) / people.count).toBeGreaterThan(0.4);
});

it('cites mostly within the field', () => {
  const fieldOf = (paper: number) => taxonomy.topics[topicOf[paper] as number]?.subfield.fieldId;
  let within = 0;
  for (let paper = 0; paper < PAPERS; paper += 1) {
    for (const cited of references.of(paper)) if (fieldOf(cited) === fieldOf(paper)) within += 1;
  }
  expect(within / references.size).toBeGreaterThan(0.9);
});

it('brings out more papers every year', () => {
  const years = Array.from({ length: PAPERS }, (_, paper) => yearOf(dayOf(paper, PAPERS)));
  const of = (year: number) => years.filter((other) => other === year).length;
  expect(isoDate(dayOf(0, 10 * PAPERS)).slice(0, 4)).toBe('1975');
  expect(isoDate(dayOf(PAPERS - 1, PAPERS)).slice(0, 7)).toBe('2026-09');
  // 4.1 % a year make 2.2 times as many in twenty years.
  expect(of(2020) / of(2000)).toBeCloseTo(1.041 ** 20, 0);
});

it('has the hierarchy of OpenAlex in full for a large literature, and less of it for a small one', () => {
  const sizes = (papers: number) => {
    const { topics, subfields } = makeTopics(papers, 1);
    return [topics.length, subfields.length, new Set(subfields.map(({ fieldId }) => fieldId)).size];
  };
  const [topics, subfields, fields] = sizes(1_000_000) as [number, number, number];
  expect(topics).toBeGreaterThan(4400);
  expect(topics).toBeLessThan(4600);
  expect(subfields).toBeGreaterThan(230);
  expect(subfields).toBeLessThan(270);
  expect(fields).toBe(26);
  const [few, fewer, still] = sizes(10) as [number, number, number];
  expect(few).toBeLessThan(70);
  expect(fewer).toBeLessThan(60);
  expect(still).toBe(26);
});
