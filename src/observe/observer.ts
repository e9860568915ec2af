import type { OperationTypeNode } from 'graphql';
import type { StatementObserver } from '../graph/observed.ts';

/** What a request is for. There are these and no others, whatever is asked. */
export type Route = 'graphql' | 'export' | 'metrics' | 'health' | 'ready' | 'pages';

/** The GraphQL operation of a request. */
export interface Operation {
  readonly type: OperationTypeNode;
  /** As the client calls it, cut short where that is long. */
  readonly name?: string;
  /** Whether it has the name of one of our own documents: of these there are few, of others any number. */
  readonly isOurs: boolean;
}

/** A request as it arrives. */
interface Arrival {
  readonly id: string;
  readonly method: string;
  readonly route: Route;
  readonly path: string;
  readonly headers: Headers;
}

/** How a request ended: when its answer was taken, or when the connection broke off before. */
interface Ending {
  readonly seconds: number;
  readonly status: number | 'aborted';
  /** What the question cost, where it was one: see schema/cost.ts. */
  readonly cost?: number;
}

/** Is told what comes of one request. Nothing that it does can change that. */
export interface RequestObserver {
  /** It is understood, and about to run. */
  operationBegan?(operation: Operation): void;
  /** It is answered, or refused before it ran: seconds since the request arrived, and the codes of its errors. */
  operationEnded?(end: { seconds: number; codes: string[] }): void;
  statementBegan?: StatementObserver;
  requestEnded?(end: Ending): void;
}

/** Is told of each request that arrives, and answers who is to be told what comes of it. */
export type Observer = (request: Arrival) => RequestObserver;
