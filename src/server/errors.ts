import { randomUUID } from 'node:crypto';
import {
  type ASTNode,
  type DocumentNode,
  GraphQLError,
  type GraphQLErrorOptions,
  Kind,
  visit,
} from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { UnknownError } from '../export/unknown.ts';
import { GraphBusyError, GraphTimeoutError, GraphUnavailableError } from '../graph/store.ts';
import { requestIdOf } from './request-id.ts';

/** The HTTP status of an answer that has errors of these kinds and no data. */
const BAD_REQUEST = 400;
/** What is wrong in a question is mended one by one. */
const MOST_ERRORS = 5;
const statuses = new Map<unknown, number>([
  ['BAD_USER_INPUT', BAD_REQUEST],
  ['NOT_FOUND', 404],
  ['GRAPH_UNAVAILABLE', 503],
  ['GRAPH_BUSY', 503],
  ['GRAPH_TIMEOUT', 503],
]);

/** What the client of a request is told of an error; the log names the request where it is known. */
export type Mask = (error: unknown, request?: Request) => GraphQLError;

/**
 * What a client is told of an error. Errors that are meant for it pass; a graph that is away or too slow is
 * named as such; anything else is a fault of ours, logged under an id that the client is given.
 */
export function maskError(logger: Logger): Mask {
  return (error, request) => {
    const requestId = request && requestIdOf(request);
    const cause = error instanceof GraphQLError && error.originalError ? error.originalError : error;
    const place = placeOf(error);
    if (cause instanceof GraphQLError) return error as GraphQLError;
    if (cause instanceof UnknownError) {
      const { message, option: argument } = cause;
      return new GraphQLError(message, { extensions: { code: 'NOT_FOUND', argument } });
    }
    if (cause instanceof GraphUnavailableError) {
      logger.warn({ err: cause, requestId }, 'the graph is unavailable');
      return new GraphQLError('The graph database cannot be reached. Try again in a moment.', {
        ...place,
        extensions: { code: 'GRAPH_UNAVAILABLE' },
      });
    }
    if (cause instanceof GraphBusyError) {
      logger.warn({ err: cause, requestId }, 'the graph is asked for too much at once');
      return new GraphQLError('The graph database has too much to answer. Try again in a moment.', {
        ...place,
        extensions: { code: 'GRAPH_BUSY' },
      });
    }
    if (cause instanceof GraphTimeoutError) {
      logger.warn({ err: cause, requestId }, 'a statement took too long');
      return new GraphQLError('The graph database took too long to answer. Ask for less at once.', {
        ...place,
        extensions: { code: 'GRAPH_TIMEOUT' },
      });
    }
    const errorId = randomUUID();
    logger.error({ err: cause, errorId, requestId }, 'a request failed');
    return new GraphQLError(
      'Something went wrong on the server. Its log has the reason under this errorId.',
      {
        ...place,
        extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
      },
    );
  };
}

/** The HTTP status of an answer that is nothing but this error. */
export function statusOf({ extensions }: GraphQLError): number {
  return statuses.get(extensions.code) ?? 500;
}

/** Names the argument in validation errors, and gives answers without data the HTTP status of their error. */
export function useErrorDetails(mask: Mask): Plugin {
  return {
    onValidate({ params }) {
      return ({ result, setResult }) => {
        const errors = result as readonly GraphQLError[];
        if (errors.length > 0) {
          setResult(errors.slice(0, MOST_ERRORS).map((error) => withArgument(params.documentAST, error)));
        }
      };
    },

    onExecute({ args }) {
      const { request } = args.contextValue as { request: Request };
      return {
        onExecuteDone({ result, setResult }) {
          if (isAsyncIterable(result) || !result.errors?.length) return;
          if (!('data' in result)) {
            // Refused before anything ran: a variable is wrong.
            const refused = result.errors.map((error) => asRequestError(error, error.message));
            setResult({ ...result, errors: refused });
            return;
          }
          const errors = result.errors.map((error) => mask(error, request));
          const status = Math.max(...errors.map(statusOf));
          setResult({ ...result, errors, ...(result.data === null && { extensions: { http: { status } } }) });
        },
      };
    },
  };
}

function withArgument(document: DocumentNode, error: GraphQLError): GraphQLError {
  const argument = error.nodes?.[0] && argumentPath(document, error.nodes[0]);
  return argument ? asRequestError(error, `${argument}: ${error.message}`, { argument }) : error;
}

/** An error of the request, as the GraphQL-over-HTTP draft has it: status 400, but for clients of plain JSON. */
function asRequestError(
  error: GraphQLError,
  message: string,
  details: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, {
    ...placeOf(error),
    extensions: {
      ...error.extensions,
      code: 'BAD_USER_INPUT',
      ...details,
      http: { spec: true, status: BAD_REQUEST },
    },
  });
}

function placeOf(error: unknown): Pick<GraphQLErrorOptions, 'nodes' | 'source' | 'positions' | 'path'> {
  if (!(error instanceof GraphQLError)) return {};
  const { nodes, source, positions, path } = error;
  return {
    ...(nodes && { nodes }),
    ...(source && { source }),
    ...(positions && { positions }),
    ...(path && { path }),
  };
}

/** The path of the argument that a value belongs to, such as `filter.publishedOn.from`; empty for another node. */
function argumentPath(document: DocumentNode, target: ASTNode): string {
  const names: string[] = [];
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      if (node !== target) return;
      for (const ancestor of [...ancestors, parent]) {
        if (!ancestor || !('kind' in ancestor)) continue;
        if (ancestor.kind === Kind.ARGUMENT || ancestor.kind === Kind.OBJECT_FIELD)
          names.push(ancestor.name.value);
      }
    },
  });
  return names.join('.');
}
