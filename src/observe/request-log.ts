import type { Logger } from 'pino';
import type { Observer, Operation } from './observer.ts';

/**
 * Logs each request in a line once it has ended: at debug, or at warn where the answer is that the server failed.
 * A statement that takes `slow` milliseconds or more is logged by its name, at warn. Neither tells what was asked for:
 * of parameters there is the size alone, and of addresses the route.
 */
export function requestLog(logger: Logger, slow: number): Observer {
  return ({ id: requestId, method, route }) => {
    let statements = 0;
    let operation: Operation | undefined;
    return {
      operationBegan(told) {
        operation = told;
      },
      statementBegan({ name: statement, params, keys }) {
        statements += 1;
        return ({ seconds, rows }) => {
          const ms = milliseconds(seconds);
          if (ms < slow) return;
          const bytes = Buffer.byteLength(JSON.stringify(params));
          logger.warn({ requestId, statement, ms, rows, keys, bytes }, 'slow statement');
        };
      },
      requestEnded({ seconds, status, cost }) {
        const level = typeof status === 'number' && status >= 500 ? 'warn' : 'debug';
        logger[level](
          {
            ...{ requestId, method, route, status, ms: milliseconds(seconds) },
            ...(operation && { operation: operation.name, kind: operation.type }),
            ...{ cost, statements },
          },
          'request',
        );
      },
    };
  };
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 10_000) / 10;
}
