import { expect, it } from 'vitest';
import { complete } from '../../src/console/completions.ts';
import { readParameter } from '../../src/console/parameters.ts';

const names = { labels: ['Author', 'Paper'], types: ['AUTHORED'], properties: ['name', 'nameKey', 'title'] };
const after = (line: string) => complete(line, names, ['year'], [':help', ':param']);

it.each([
  ['MATCH (a:Au', [':Author', ':AUTHORED'], ':Au'],
  ['MATCH (a) WHERE a.na', ['.name', '.nameKey'], '.na'],
  ['RETURN $', ['$year'], '$'],
  [':p', [':param'], ':p'],
  ['mat', ['MATCH'], 'mat'],
  ['RETURN n ', [], ''],
])('completes %s', (line, completions, completed) => {
  expect(after(line)).toEqual([completions, completed]);
});

it.each([
  ['year=2024', ['year', 2024]],
  ['$names=["a"]', ['names', ['a']]],
  ['text=a=b', ['text', 'a=b']],
  ['quoted="2024"', ['quoted', '2024']],
])('reads the parameter %s', (given, parameter) => {
  expect(readParameter(given)).toEqual(parameter);
});

it('refuses a parameter without a name', () => {
  expect(() => readParameter('2024')).toThrow('--param: "2024" is not name=value, such as year=2024.');
});
