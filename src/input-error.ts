import { GraphQLError } from 'graphql';

/** An argument that the client has to change. `argument` is its path: `first`, `filter.or`. */
export function inputError(argument: string, message: string): GraphQLError {
  return new GraphQLError(`${argument}: ${message}`, { extensions: { code: 'BAD_USER_INPUT', argument } });
}

/** The value, where it lies within its bounds, both included. Throws an input error that names them. */
export function within(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw inputError(argument, `must be from ${least} to ${most}, not ${value}`);
}
