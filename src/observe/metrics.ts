import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { GraphBusyError, GraphTimeoutError, GraphUnavailableError } from '../graph/store.ts';
import type { Observer } from './observer.ts';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const KEYS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * Keeps what Prometheus is told of requests, operations and statements, in a registry. No label has more values than
 * there are routes, documents and statements of ours, whatever clients send.
 */
export function metrics(registry: Registry): Observer {
  const registers = [registry];
  const requests = new Histogram({
    name: 'coterie_http_request_duration_seconds',
    help: 'Requests by route and status, from their arrival until their answer is taken; status "aborted" where the connection broke off before.',
    labelNames: ['route', 'status'],
    buckets: SECONDS,
    registers,
  });
  const operations = new Histogram({
    name: 'coterie_operation_duration_seconds',
    help: 'GraphQL operations by name and outcome, from the arrival of the request until the answer is known. The name is that of one of our own documents, or "other"; the outcome is "ok" or the code of the first error.',
    labelNames: ['operation', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const statements = new Histogram({
    name: 'coterie_statement_duration_seconds',
    help: 'Cypher statements by name and outcome ("ok", "timeout", "busy", "unavailable" or "error"), from being asked until their rows are there.',
    labelNames: ['statement', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const rows = new Counter({
    name: 'coterie_statement_rows_total',
    help: 'Rows that statements answered with, by name of the statement.',
    labelNames: ['statement'],
    registers,
  });
  const keys = new Histogram({
    name: 'coterie_statement_keys',
    help: 'For how many keys at once a statement was asked, by its name: the batch that a loader has gathered.',
    labelNames: ['statement'],
    buckets: KEYS,
    registers,
  });
  const running = new Gauge({
    name: 'coterie_statements_running',
    help: 'Statements that were asked and have not answered yet. On Neo4j each takes one of the 100 connections that the driver keeps at most, or waits for one.',
    registers,
  });

  return ({ route }) => {
    let operation = 'other';
    return {
      operationBegan({ name, isOurs }) {
        if (name && isOurs) operation = name;
      },
      operationEnded({ seconds, codes: [outcome = 'ok'] }) {
        operations.observe({ operation, outcome }, seconds);
      },
      statementBegan({ name: statement, keys: asked }) {
        running.inc();
        if (asked !== undefined) keys.observe({ statement }, asked);
        return ({ seconds, rows: answered, error }) => {
          running.dec();
          statements.observe({ statement, outcome: outcomeOf(error) }, seconds);
          rows.inc({ statement }, answered);
        };
      },
      requestEnded({ seconds, status }) {
        requests.observe({ route, status }, seconds);
      },
    };
  };
}

function outcomeOf(error: unknown): string {
  if (error === undefined) return 'ok';
  if (error instanceof GraphTimeoutError) return 'timeout';
  if (error instanceof GraphBusyError) return 'busy';
  return error instanceof GraphUnavailableError ? 'unavailable' : 'error';
}
