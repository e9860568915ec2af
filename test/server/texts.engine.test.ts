import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { useGraph } from '../support/graph.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { snapshot } from '../support/snapshot.ts';

const graph = useGraph();

/** A value of a type that has the text wherever there may be one, or nothing where there may be none. */
function filled(type: GraphQLInputType, text: string, depth = 2): unknown {
  if (isNonNullType(type)) return filled(type.ofType, text, depth);
  if (isListType(type)) {
    const value = filled(type.ofType, text, depth);
    return value === undefined ? undefined : [value];
  }
  if (isInputObjectType(type)) {
    if (depth === 0) return undefined;
    const fields = Object.values(type.getFields()).map((field) => [
      field.name,
      filled(field.type, text, depth - 1),
    ]);
    const given = fields.filter(([, value]) => value !== undefined);
    return given.length > 0 ? Object.fromEntries(given) : undefined;
  }
  return ['String', 'ID'].includes(type.name) ? text : undefined;
}

/** How the fields of a type are reached, in words of GraphQL with a gap for them. */
const ways: Record<string, (field: string) => string> = {
  Query: (field) => `{ ${field} }`,
  Author: (field) => `{ author(id: "evan-hubinger") { ${field} } }`,
  Paper: (field) => `{ paper(id: "sleeper-agents") { ${field} } }`,
  Affiliation: (field) => `{ affiliation(id: "anthropic") { ${field} } }`,
  Topic: (field) => `{ topics(first: 1) { nodes { ${field} } } }`,
  Post: (field) => `{ posts(first: 1) { nodes { ${field} } } }`,
  CoauthorEdge: (field) => `{ author(id: "evan-hubinger") { coauthors(first: 1) { edges { ${field} } } } }`,
};

/** Every field of the schema that takes a text, the arguments that do, and a question for it. */
const places = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({
      name: `${type.name}.${field.name}`,
      type: type.name,
      field,
      args: field.args.filter((arg) => filled(arg.type, 'text') !== undefined),
    })),
  )
  .filter(({ args }) => args.length > 0);

function question({ type, field, args }: (typeof places)[number], asked: readonly GraphQLArgument[]): string {
  const declared = asked.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const others = field.args.filter((arg) => isNonNullType(arg.type) && !args.includes(arg));
  const given = [
    ...asked.map((arg) => `${arg.name}: $${arg.name}`),
    ...others.map((arg) => `${arg.name}: ${arg.defaultValue ?? 1}`),
  ].join(', ');
  const selection =
    isObjectType(getNamedType(field.type)) || !getNamedType(field.type).name.match(/^(?:Int|String|Boolean)$/)
      ? '{ __typename }'
      : '';
  return `query (${declared}) ${ways[type]?.(`${field.name}(${given}) ${selection}`)}`;
}

describe('row 32: a text that is Cypher, or anything else,', () => {
  it('is tried in every argument of the schema that takes a text', () => {
    expect(places.filter(({ type }) => !ways[type]).map(({ name }) => name)).toEqual([]);
    expect(places.length).toBeGreaterThan(20);
  });

  it.each(places)('row 29, 33: is a text and nothing more in $name', async (place) => {
    const before = await snapshot(graph.store);
    const required = place.args.filter(({ type }) => isNonNullType(type));
    const optional = place.args.filter(({ type }) => !isNonNullType(type));
    for (const text of hostileTexts) {
      for (const asked of [required, ...optional.map((one) => [...required, one])]) {
        if (asked.length === 0) continue;
        const variables = Object.fromEntries(asked.map((arg) => [arg.name, filled(arg.type, text)]));
        const { status, errors = [] } = await graph.ask(question(place, asked), variables);
        expect([200, 400, 404]).toContain(status);
        // Where it is refused, as no id, name, cursor or word of the graph, it is by its argument.
        for (const { extensions } of errors)
          expect(['BAD_USER_INPUT', 'NOT_FOUND']).toContain(extensions.code);
      }
    }
    expect(await snapshot(graph.store)).toEqual(before);
  });
});

describe('row 29: a text to look for has an answer, the same on both engines', () => {
  const query = `query ($text: String!) {
    search(query: $text, first: 3) { totalCount edges { score } } suggest(prefix: $text) { text }
    papers(filter: { text: $text }) { totalCount } authors(filter: { text: $text }) { totalCount } }`;

  it.each(
    [...hostileTexts, 'x'.repeat(100_000)].map((text) => [
      text.length > 40 ? `${text.slice(0, 40)}…` : text,
      text,
    ]),
  )('%j', async (_, text) => {
    const { status, data, errors = [] } = await graph.ask(query, { text });
    expect({ status, data, messages: errors.map(({ message }) => message) }).toMatchSnapshot();
  });
});
