import { expect, it } from 'vitest';
import { formatAnswer, summaryOf } from '../../src/console/format.ts';
import { GraphNode, GraphPath, GraphRelationship, toCypher, toJson } from '../../src/console/value.ts';

const ada = new GraphNode(['Author'], { name: 'Ada "L"', age: 36 });
const paper = new GraphNode(['Paper', 'odd label'], {});
const wrote = new GraphRelationship('AUTHORED', { position: 1 });
const path = new GraphPath(
  [ada, paper, ada],
  [
    { relationship: wrote, forward: true },
    { relationship: wrote, forward: false },
  ],
);
const answer = {
  columns: ['who', 'value'],
  rows: [
    [ada, 1],
    ['two\nlines', 2.5],
    [null, 9007199254740993n],
  ],
  changes: {},
};

it('writes values as Cypher does', () => {
  expect(toCypher(path)).toBe(
    '(:Author {name: "Ada \\"L\\"", age: 36})-[:AUTHORED {position: 1}]->(:Paper:`odd label`)' +
      '<-[:AUTHORED {position: 1}]-(:Author {name: "Ada \\"L\\"", age: 36})',
  );
  expect(toCypher([null, true, 'x', { 'a b': [] }])).toBe('[null, true, "x", {`a b`: []}]');
});

it('writes values for JSON', () => {
  expect(toJson(path)).toMatchObject({
    kind: 'path',
    nodes: [{ kind: 'node', labels: ['Author'] }, { properties: {} }, {}],
    relationships: [{ kind: 'relationship', type: 'AUTHORED', properties: { position: 1 } }, {}],
  });
});

it('writes a table, CSV and JSON lines', () => {
  expect(formatAnswer(answer, 'table').split('\n').slice(0, 5)).toEqual([
    '╔════════════════════════════════════════╤══════════════════╗',
    '║ who                                    │ value            ║',
    '╟────────────────────────────────────────┼──────────────────╢',
    '║ (:Author {name: "Ada \\"L\\"", age: 36}) │ 1                ║',
    '║ two ⏎ lines                            │ 2.5              ║',
  ]);
  expect(formatAnswer(answer, 'csv')).toBe(
    'who,value\n"(:Author {name: ""Ada \\""L\\"""", age: 36})",1\n"two\nlines",2.5\n,9007199254740993\n',
  );
  expect(formatAnswer(answer, 'jsonl').split('\n').slice(1)).toEqual([
    '{"who":"two\\nlines","value":2.5}',
    '{"who":null,"value":"9007199254740993"}',
    '',
  ]);
});

it('cuts what is wider than the terminal', () => {
  const lines = formatAnswer(answer, 'table', 40).split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(40);
  expect(lines[3]).toContain('…');
});

it('says what was found and changed', () => {
  expect(summaryOf(answer, 12.3)).toBe('3 rows, 12 ms');
  expect(summaryOf({ columns: [], rows: [], changes: { nodesCreated: 2 } }, 1)).toBe('nodes created 2, 1 ms');
});
