import type { ServerResponse } from 'node:http';
import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { observed } from '../graph/observed.ts';
import type { GraphStore } from '../graph/store.ts';
import type { Observer, Operation, RequestObserver, Route } from '../observe/observer.ts';
import { ownOperations } from './persisted-documents.ts';
import { requestIdOf } from './request-id.ts';

/** A client may call its operation anything, up to the limit of a body. */
const LONGEST_NAME = 100;
const ROUTES: readonly Route[] = ['graphql', 'export', 'metrics', 'health', 'ready'];

/** A request while it is served. */
interface Served {
  readonly store: GraphStore;
  readonly observers: RequestObserver[];
  readonly arrived: number;
  response?: Response;
  /** Where the answer goes to; absent where the request did not come over the network. */
  res?: ServerResponse;
}

/**
 * Tells observers what comes of each request, from its arrival until its answer is taken, and answers its id in
 * `x-request-id`. Its statements are those of the store that `storeOf` gives.
 */
export class Observation {
  readonly #store: GraphStore;
  readonly #observers: readonly Observer[];
  readonly #served = new WeakMap<Request, Served>();

  constructor(store: GraphStore, observers: readonly Observer[]) {
    this.#store = store;
    this.#observers = observers;
  }

  /** The graph as this request asks it. */
  storeOf(request: Request): GraphStore {
    return this.#served.get(request)?.store ?? this.#store;
  }

  plugin(): Plugin<object, { res?: ServerResponse }> {
    const served = this.#served;
    return {
      instrumentation: {
        request: async ({ request }, answer) => {
          const one = this.#arrive(request);
          try {
            await answer();
          } finally {
            // What is streamed is read from the graph until the last of it is taken.
            if (one.res && !one.res.closed) one.res.once('close', () => end(one));
            else end(one);
          }
        },
      },

      onExecute({ args }) {
        const operation = getOperationAST(args.document, args.operationName);
        if (!operation) return;
        const name = operation.name?.value.slice(0, LONGEST_NAME);
        const told: Operation = {
          type: operation.operation,
          isOurs: ownOperations.has(name),
          ...(name && { name }),
        };
        const { request } = args.contextValue as { request: Request };
        for (const observer of served.get(request)?.observers ?? []) observer.operationBegan?.(told);
      },

      onResultProcess({ request, result }) {
        const one = served.get(request);
        if (!one || !('data' in result || 'errors' in result)) return;
        const codes = (result.errors ?? []).map(({ extensions }) => String(extensions?.code ?? 'UNKNOWN'));
        const seconds = secondsSince(one.arrived);
        for (const observer of one.observers) observer.operationEnded?.({ seconds, codes });
      },

      onResponse({ request, response, serverContext }) {
        response.headers.set('x-request-id', requestIdOf(request));
        const one = served.get(request);
        if (one) Object.assign(one, { response, res: serverContext.res });
      },
    };
  }

  #arrive(request: Request): Served {
    const { pathname: path } = new URL(request.url);
    const first = path.split('/', 2)[1];
    const route = ROUTES.find((name) => name === first) ?? 'pages';
    const { method, headers } = request;
    const arrival = { id: requestIdOf(request), method, route, path, headers };
    const observers = this.#observers.map((observe) => observe(arrival));
    const store = observed(this.#store, (run) => {
      const told = observers.map((observer) => observer.statementBegan?.(run));
      return (ending) => {
        for (const ended of told) ended?.(ending);
      };
    });
    const one = { store, observers, arrived: performance.now() };
    this.#served.set(request, one);
    return one;
  }
}

function end({ observers, response, res, arrived }: Served): void {
  const isTaken = response && (res?.writableFinished ?? true);
  const cost = response?.headers.get('x-query-cost');
  const ending = {
    seconds: secondsSince(arrived),
    status: isTaken ? response.status : ('aborted' as const),
    ...(cost && { cost: Number.parseInt(cost, 10) }),
  };
  for (const observer of observers) observer.requestEnded?.(ending);
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}
