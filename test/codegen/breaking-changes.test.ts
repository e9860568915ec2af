import { describe, expect, it } from 'vitest';
import { breakingChanges } from '../../src/codegen/breaking-changes.ts';

const before = `
  interface Node { id: ID! }
  type Query { author(id: ID!, old: Int @deprecated): Author, dated: Dated @deprecated(reason: "Ask author."), count: Int }
  type Author implements Node { id: ID!, name: String!, alias: String @deprecated(reason: "Ask aliases."), kind: Kind }
  type Dated { day: String }
  enum Kind { PERSON GROUP @deprecated(reason: "There are none.") TEAM }
  input Filter { text: String }
`;

const breaksAfter = (...changes: [string, string][]) =>
  breakingChanges(
    before,
    changes.reduce((text, [from, to]) => text.replace(from, to), before),
  );

describe('a change of the schema', () => {
  it('breaks nothing where it only adds, describes or deprecates', () => {
    expect(breaksAfter()).toEqual([]);
    expect(
      breaksAfter(
        ['name: String!', 'name: String! @deprecated(reason: "Ask names.") names: [String!]!'],
        ['TEAM', 'TEAM LAB'],
      ),
    ).toEqual([]);
  });

  it.each([
    ['name: String!', '', 'Author.name was removed.'],
    ['name: String!', 'name: String', 'Author.name changed type from String! to String.'],
    ['count: Int', 'count: String', 'Query.count changed type from Int to String.'],
    ['id: ID!, old', 'id: ID!, at: Int!, old', 'A required arg at on Query.author was added.'],
    ['TEAM', '', 'TEAM was removed from enum type Kind.'],
    ['implements Node', '', 'Author no longer implements interface Node.'],
  ])('from "%s" to "%s" is told', (from, to, told) => {
    expect(breaksAfter([from, to])).toEqual([told]);
  });

  it('may take away what was deprecated before, and what only that led to', () => {
    expect(
      breaksAfter(
        ['alias: String @deprecated(reason: "Ask aliases.")', ''],
        [', old: Int @deprecated', ''],
        [', dated: Dated @deprecated(reason: "Ask author.")', ''],
        ['type Dated { day: String }', ''],
        ['GROUP @deprecated(reason: "There are none.")', ''],
      ),
    ).toEqual([]);
  });

  it('may be meant', () => {
    const without = before.replace('name: String!,', '').replace('count: Int', '');
    const accepted = '# Meant:\nAuthor.name was removed. # It is called names.\n';
    expect(breakingChanges(before, without)).toHaveLength(2);
    expect(breakingChanges(before, without, accepted)).toEqual(['Query.count was removed.']);
  });
});
