import { GraphQLError } from 'graphql';

/** An argument that the client has to change. `argument` is its path: `first`, `filter.or`. */
export function inputError(argument: string, message: string): GraphQLError {
  return new GraphQLError(`${argument}: ${message}`, { extensions: { code: 'BAD_USER_INPUT', argument } });
}
