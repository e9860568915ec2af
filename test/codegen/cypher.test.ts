import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCypher } from '../../src/codegen/cypher.ts';
import { statementsModule } from '../../src/codegen/statements.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coterie-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string) => writeFileSync(path.join(folder, `${name}.cypher`), text);

describe('a file of cypher/', () => {
  it('is read with its header, its fragments and its variant', () => {
    put('part', '// A part.\n//\n// @type Part { id: string }\nn {\n  .id\n}\n');
    put(
      'one',
      '// One.\n// More.\n//\n// @params { a: int }\n// @row {\n//   n: Part\n// }\nMATCH (n)\nRETURN\n  // @include part\n  AS n\n',
    );
    put('one.grafeo', '// Because.\nMATCH (n) RETURN n {.id} AS n\n');
    const one = readCypher(folder).find(({ name }) => name === 'one');
    expect(one).toEqual({
      name: 'one',
      description: 'One.\nMore.',
      tags: new Map([
        ['params', '{ a: int }'],
        ['row', '{\n  n: Part\n}'],
      ]),
      choices: new Map(),
      text: 'MATCH (n)\nRETURN\n  n {\n    .id\n  }\n  AS n',
      grafeo: 'MATCH (n) RETURN n {.id} AS n',
    });
    const module = statementsModule(folder);
    expect(module).toContain('export type Part = { id: string };');
    expect(module).toContain('export const one: Statement<{ a: number }, { n: Part }>');
  });

  it('has a variant where a fragment of it has one', () => {
    put('part', '// A part.\nMATCH (n) USING SCAN n:N');
    put('part.grafeo', '// Without a hint.\nMATCH (n)');
    put('one', '// One.\n// @row {}\n\n// @include part\nRETURN n\n');
    const one = readCypher(folder).find(({ name }) => name === 'one');
    expect(one).toMatchObject({ text: 'MATCH (n) USING SCAN n:N\nRETURN n', grafeo: 'MATCH (n)\nRETURN n' });
  });

  it('gives words to a fragment, which needs them all', () => {
    put('part', '// A part by @by.\nRETURN n.@by AS @by ORDER BY n.@by @way');
    put('one', '// One.\n// @row {}\n\n// @include part by=title way=DESC\n');
    expect(readCypher(folder).find(({ name }) => name === 'one')?.text).toBe(
      'RETURN n.title AS title ORDER BY n.title DESC',
    );
    put('two', '// Two.\n\n// @include part by=title\n');
    expect(() => readCypher(folder)).toThrow('part is included without its @way');
  });

  it('is generated once for each fragment that it lets one choose', () => {
    put('few', '// Few.\nWHERE n.rare');
    put('many', '// Many.\nWHERE true');
    put('one', '// One.\n// @row {}\n\nMATCH (n)\n// @choose few=few many=many\nRETURN n\n');
    const one = readCypher(folder).find(({ name }) => name === 'one');
    expect(one?.choices).toEqual(
      new Map([
        ['few', { text: 'MATCH (n)\nWHERE n.rare\nRETURN n' }],
        ['many', { text: 'MATCH (n)\nWHERE true\nRETURN n' }],
      ]),
    );
    const module = statementsModule(folder);
    expect(module).toContain("export const one: Record<'few' | 'many', Statement<");
    expect(module).toContain('  ...Object.values(one),');
    put('two', '// Two.\n// @choose few=gone\n');
    expect(() => readCypher(folder)).toThrow('cypher/two.cypher includes gone, which does not exist');
  });

  it('says where nodes and tuples travel as lists, and by which parameter properties are asked for', () => {
    put(
      'paper',
      '// A Paper.\n//\n// @node Paper {\n//   id: string\n// } and {\n//   doi: string | null\n// }\n[]',
    );
    put('link', '// A link.\n//\n// @type Link [score: float]\n[]');
    put('one', '// One.\n// @row { edges: [sortKey: int, link: Link, node: PaperNode][] }\n\nRETURN 1');
    const module = statementsModule(folder);
    expect(module).toContain("Paper: { always: ['id'], asked: ['doi'] },");
    expect(module).toContain(
      "export type PaperNode = { label: 'Paper' } & { id: string } & { doi: string | null };",
    );
    expect(module).toContain('& { paperProperties?: readonly string[] }');
    expect(module).toContain('{ edges: { sortKey: number, link: Link, node: PaperNode }[] }');
    const places = [
      { at: ['edges'], list: true, names: ['sortKey', 'link', 'node'] },
      { at: ['edges', 'link'], list: false, names: ['score'] },
      { at: ['edges', 'node'], list: false, label: 'Paper' },
    ];
    expect(module).toContain(`places: ${JSON.stringify(places)},`);
  });

  it('must say what it answers', () => {
    put('mute', 'RETURN 1');
    expect(() => readCypher(folder)).toThrow(
      'cypher/mute.cypher: the leading comment does not say what it answers',
    );
  });

  it('cannot include what is not there, or itself', () => {
    put('a', '// A.\n// @include b\n');
    expect(() => readCypher(folder)).toThrow('cypher/a.cypher includes b, which does not exist');
    put('b', '// B.\n// @include a\n');
    expect(() => readCypher(folder)).toThrow('includes itself: a > b > a');
  });
});
