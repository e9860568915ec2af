import { describe, expect, it } from 'vitest';
import { inverted, NumberList, NumberLists } from '../../src/generate/number-list.ts';
import { Random } from '../../src/generate/random.ts';
import { Weighted } from '../../src/generate/weighted.ts';

const DRAWS = 20_000;
const draws = <Value>(draw: (random: Random) => Value, seed = 1) => {
  const random = new Random(seed, 'test');
  return Array.from({ length: DRAWS }, () => draw(random));
};
const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe('Random', () => {
  it('gives the same numbers for the same seed, subject and number, and others for others', () => {
    const first = (seed: number, subject: string, number: number) => new Random(seed, subject, number).next();
    expect(first(1, 'a', 0)).toBe(first(1, 'a', 0));
    const others = [first(1, 'a', 0), first(2, 'a', 0), first(1, 'b', 0), first(1, 'a', 1)];
    expect(new Set(others).size).toBe(4);
  });

  it('is even, also over the first numbers of many sequences', () => {
    expect(mean(draws((random) => random.next()))).toBeCloseTo(0.5, 2);
    const firsts = Array.from({ length: DRAWS }, (_, number) => new Random(3, 'x', number).next());
    expect(mean(firsts)).toBeCloseTo(0.5, 2);
    expect(new Set(firsts.map((value) => Math.floor(value * 100))).size).toBe(100);
  });

  it('draws by the distributions that it names', () => {
    const normal = draws((random) => random.normal());
    expect(mean(normal)).toBeCloseTo(0, 1);
    expect(mean(normal.map((value) => value ** 2))).toBeCloseTo(1, 1);
    const logNormal = draws((random) => random.logNormal(5, 0.7));
    expect(logNormal.filter((value) => value < 5).length / DRAWS).toBeCloseTo(0.5, 1);
    const pareto = draws((random) => random.pareto(2, 1));
    expect(pareto.filter((value) => value > 20).length / DRAWS).toBeCloseTo(0.1, 1);
    expect(Math.min(...pareto)).toBeGreaterThanOrEqual(2);
    const ranked = draws((random) => random.pickRanked(['a', 'b', 'c', 'd', 'e', 'f', 'g']));
    // log 2 of log 8, and log (8/7) of it.
    expect(ranked.filter((item) => item === 'a').length / DRAWS).toBeCloseTo(1 / 3, 1);
    expect(ranked.filter((item) => item === 'g').length / DRAWS).toBeCloseTo(0.064, 1);
  });

  it('has nothing to pick from an empty list', () => {
    expect(() => new Random(1, 'test').pick([])).toThrow('nothing to pick from');
    expect(() => new Weighted([0])).toThrow('no weight');
  });
});

it('Weighted draws in proportion, never what weighs nothing', () => {
  const weighted = new Weighted([0, 1, 0, 3]);
  const drawn = draws((random) => weighted.draw(random));
  expect(new Set(drawn)).toEqual(new Set([1, 3]));
  expect(mean(drawn.map((value) => (value === 3 ? 1 : 0)))).toBeCloseTo(0.75, 1);
});

describe('NumberList', () => {
  it('grows, and draws of its newer half', () => {
    const list = new NumberList(1);
    expect(list.drawRecent(new Random(1, 'test'))).toBeNull();
    for (const value of [7, 8, 9, 10]) list.push(value);
    expect([...list.slice(0, 4)]).toEqual([7, 8, 9, 10]);
    expect(() => list.at(4)).toThrow(RangeError);
    expect(new Set(draws((random) => list.drawRecent(random)))).toEqual(new Set([9, 10]));
  });

  it('inverts lists', () => {
    const lists = new NumberLists();
    for (const list of [[1, 0], [], [1], [3, 1]]) lists.add(list);
    const of = inverted(lists, 3);
    expect([0, 1, 2].map((value) => [...of(value)])).toEqual([[0], [0, 2, 3], []]);
    expect([...inverted(new NumberLists(), 1)(0)]).toEqual([]);
  });
});
