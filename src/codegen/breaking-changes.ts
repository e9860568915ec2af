import { buildASTSchema, findBreakingChanges, GraphQLSchema, isObjectType, parse, visit } from 'graphql';

/**
 * What a client of the schema before can no longer do with the schema after, in words. What was deprecated before may
 * go, and so may what a line of `accepted` names in the same words.
 */
export function breakingChanges(before: string, after: string, accepted = ''): string[] {
  const acceptedLines = new Set(accepted.split('\n').map((line) => line.replace(/#.*/, '').trim()));
  return findBreakingChanges(withoutDeprecated(before), buildASTSchema(parse(after)))
    .map(({ description }) => description)
    .filter((description) => !acceptedLines.has(description));
}

/** The schema of those who heed every deprecation: without what is deprecated, and without the types that only that leads to. */
function withoutDeprecated(text: string): GraphQLSchema {
  const drop = {
    enter: (node: { directives?: readonly { name: { value: string } }[] }) =>
      node.directives?.some(({ name }) => name.value === 'deprecated') ? null : undefined,
  };
  const document = visit(parse(text), {
    FieldDefinition: drop,
    InputValueDefinition: drop,
    EnumValueDefinition: drop,
  });
  const schema = buildASTSchema(document, { assumeValid: true });
  const { query, mutation, subscription, directives, types } = schema.toConfig();
  const behindInterfaces = types.filter((type) => isObjectType(type) && type.getInterfaces().length > 0);
  return new GraphQLSchema({
    query,
    mutation,
    subscription,
    directives,
    types: behindInterfaces,
    assumeValid: true,
  });
}
