import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type ExecutionArgs, GraphQLError, getOperationAST, getVariableValues, Kind, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../settings.ts';

/** What a question asks for: see Limits. */
type Size = Pick<Limits, 'cost' | 'depth' | 'fields'>;

const WORDS: Record<keyof Size, (asked: number, most: number) => string> = {
  cost: (asked, most) =>
    `This can have ${asked} values in its answer, and ${most} is the most. Ask for shorter pages (\`first\`, \`limit\`), or for less within them.`,
  depth: (asked, most) => `This nests fields ${asked} deep, and ${most} is the most. Ask for it in parts.`,
  fields: (asked, most) => `This has ${asked} fields, and ${most} is the most. Ask for it in parts.`,
};

/**
 * Refuses what asks for too much, before anything runs: status 400, with the limit. Each answer to a question tells in
 * its header `x-query-cost` what that cost, and what it may.
 */
export function useLimits(limits: Limits): Plugin {
  const costs = new WeakMap<object, number>();
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parse(source, { ...options, maxTokens: limits.tokens });
        } catch (error) {
          // What is nested by the thousand exhausts the stack before that.
          if (error instanceof RangeError)
            throw new GraphQLError('Syntax Error: This is nested too deep to be read.');
          throw error;
        }
      });
    },

    onExecute({ args, setResultAndStopExecution }) {
      if (!canRun(args)) return;
      const size = sizeOf(args);
      if (size instanceof GraphQLError) {
        setResultAndStopExecution({ errors: [size] });
        return;
      }
      costs.set((args.contextValue as { request: Request }).request, size.cost);
      for (const kind of ['fields', 'depth', 'cost'] as const) {
        if (size[kind] <= limits[kind]) continue;
        setResultAndStopExecution({ errors: [tooMuch(kind, size[kind], limits[kind])] });
        return;
      }
    },

    onResponse({ request, response }) {
      const cost = costs.get(request);
      if (cost !== undefined) response.headers.set('x-query-cost', `${cost}/${limits.cost}`);
    },
  };
}

function tooMuch(kind: keyof Size, asked: number, most: number): GraphQLError {
  return new GraphQLError(WORDS[kind](asked, most), {
    extensions: {
      ...{ code: 'QUERY_TOO_LARGE', kind, asked, most },
      http: { spec: true, status: 400 },
    },
  });
}

/** Whether there is an operation with right variables. Where there is not, its execution says so. */
function canRun({ schema, document, operationName, variableValues }: ExecutionArgs): boolean {
  const operation = getOperationAST(document, operationName);
  if (!operation) return false;
  return !getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}).errors;
}

/** How much an operation asks for, or why that cannot be told: null was given for an argument that takes none. */
function sizeOf({ schema, document, operationName, variableValues }: ExecutionArgs): Size | GraphQLError {
  const definitions = document.definitions.filter(
    (one) => one.kind !== Kind.OPERATION_DEFINITION || !operationName || one.name?.value === operationName,
  );
  try {
    const variables = { ...variableValues };
    const { complexity, depth, breadth } = complexityFromQuery(
      { ...document, definitions },
      { schema, variables },
    );
    return { cost: complexity, depth, fields: breadth };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, nodes } = error;
    const extensions = { code: 'BAD_USER_INPUT', http: { spec: true, status: 400 } };
    return new GraphQLError(message, { ...(nodes && { nodes }), extensions });
  }
}
