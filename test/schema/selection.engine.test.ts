import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { nodeProperties } from '../../cypher/statements.generated.ts';
import { schema } from '../../schema/index.ts';
import type { Label } from '../../src/global-id.ts';
import { useGraph } from '../support/graph.ts';

const graph = useGraph();
const slugs: Record<Label, string> = {
  Author: 'evan-hubinger',
  Paper: 'sleeper-agents',
  Affiliation: 'berkeley',
  Topic: 'cs-ai',
  Post: 'ml-alignment-theory-scholars-program-winter-2021',
  Source: 'author-page-evan-hubinger',
};

function fieldsOf(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
}

/** A field as one asks for it: with all that is in it, to a depth, but for lists of lists. */
function asked({ name, type }: GraphQLField<unknown, unknown>, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return name;
  const inner = depth === 0 ? [] : fieldsOf(named).map((field) => asked(field, depth - 1));
  return `${name} { __typename ${inner.filter(Boolean).join(' ')} }`;
}

const globalId = (label: Label) => Buffer.from(`${label}:${slugs[label]}`).toString('base64');

describe.each(Object.keys(nodeProperties) as Label[])('%s', (label) => {
  const type = schema.getType(label);
  const fields = type ? fieldsOf(type) : [];
  const ask = async (selection: string) => {
    const { data, errors } = await graph.ask(
      `query ($id: ID!) { node(id: $id) { ... on ${label} { ${selection} } } }`,
      { id: globalId(label) },
    );
    expect(errors).toBeUndefined();
    return data.node;
  };

  it.each(fields.map(({ name }) => name))('gives %s by itself, as among all others', async (name) => {
    const all = await ask(
      fields
        .filter(({ type }) => isLeafType(getNamedType(type)))
        .map((one) => one.name)
        .join(' '),
    );
    const field = fields.find((one) => one.name === name);
    const alone = await ask(field ? asked(field, 2) : '');
    expect(alone[name]).toBeDefined();
    if (name in all) expect(alone[name]).toEqual(all[name]);
  });
});

describe('nodes that several ask for at once', () => {
  it('have what each of them asks for', async () => {
    const { data, errors } = await graph.ask(`{
      one: paper(id: "sleeper-agents") { title authors(first: 1) { nodes { orcid bio } } }
      other: paper(id: "sleeper-agents") { publishedOn authors(first: 1) { edges { node { aliases ...Known } } } }
      any: node(id: "${globalId('Paper')}") { id ... on Paper { hasCode } ... on Author { bio } }
    } fragment Known on Author { name ... on Node { id } }`);
    expect(errors).toBeUndefined();
    expect(data.one.title).toMatch(/^Sleeper Agents/);
    expect(data.other.publishedOn).toBe('2024-01-10');
    expect(data.other.authors.edges[0].node).toMatchObject({
      aliases: expect.any(Array),
      name: 'Evan Hubinger',
    });
    expect(data.one.authors.nodes[0]).toEqual({ orcid: null, bio: expect.any(String) });
    expect(data.any).toEqual({ id: expect.any(String), hasCode: false });
  });
});
