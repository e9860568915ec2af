import {
  type Attributes,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import type { Observer, Route } from './observer.ts';

const propagator = new W3CTraceContextPropagator();
/** Asked every few seconds, by nobody who has a question. */
const UNTRACED: ReadonlySet<Route> = new Set(['health', 'ready', 'metrics']);

/**
 * Makes a span of each request, in it one of its GraphQL operation, and in that one of each statement, with the
 * attributes of the semantic conventions. It goes on with the trace that `traceparent` of the request names.
 * `system` is the database, as these conventions call it.
 */
export function traces(tracer: Tracer, system: string): Observer {
  return ({ id, method, route, path, headers }) => {
    if (UNTRACED.has(route)) return {};
    const caller = propagator.extract(ROOT_CONTEXT, headers, {
      get: (carrier: Headers, key) => carrier.get(key) ?? undefined,
      keys: (carrier: Headers) => [...carrier.keys()],
    });
    // Pages have many addresses, and no template for them.
    const template = route === 'pages' ? undefined : `/${route}`;
    const request = tracer.startSpan(
      template ? `${method} ${template}` : method,
      {
        kind: SpanKind.SERVER,
        attributes: {
          'http.request.method': method,
          ...(template && { 'http.route': template }),
          'url.path': path,
          'url.scheme': 'http',
          'http.response.header.x-request-id': [id],
        },
      },
      caller,
    );
    const inRequest = trace.setSpan(caller, request);
    let operation: Span | undefined;
    let inOperation = inRequest;

    return {
      operationBegan({ type, name, isOurs }) {
        operation = tracer.startSpan(
          // What clients call theirs is an attribute alone: names of spans are to be few.
          isOurs ? `${type} ${name}` : type,
          { attributes: { 'graphql.operation.type': type, ...(name && { 'graphql.operation.name': name }) } },
          inRequest,
        );
        inOperation = trace.setSpan(inRequest, operation);
      },

      operationEnded({ codes: [code] }) {
        if (code) operation?.setAttribute('error.type', code).setStatus({ code: SpanStatusCode.ERROR });
        operation?.end();
        operation = undefined;
      },

      statementBegan({ name, keys }) {
        const attributes: Attributes = { 'db.system.name': system, 'db.operation.name': name };
        if (keys !== undefined) attributes['coterie.statement.keys'] = keys;
        const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, inOperation);
        return ({ rows, error }) => {
          if (error === undefined) span.setAttribute('db.response.returned_rows', rows);
          else {
            const type = error instanceof Error ? error.name : '_OTHER';
            span.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR });
          }
          span.end();
        };
      },

      requestEnded({ status }) {
        // Of whose answer nobody is left to hear.
        operation?.end();
        if (status === 'aborted') request.setAttribute('error.type', status);
        else request.setAttribute('http.response.status_code', status);
        if (status === 'aborted' || status >= 500) request.setStatus({ code: SpanStatusCode.ERROR });
        request.end();
      },
    };
  };
}
