import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, {
  type Config,
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type Record as NeoRecord,
  type Session,
} from 'neo4j-driver';
import { graphNodeCounts } from '../../cypher/statements.generated.ts';
import { EMBEDDED_VERSION } from '../bolt/embedded-version.ts';
import { SettingsError } from '../settings.ts';
import { withDeadline } from './deadline.ts';
import { Lane } from './lane.ts';
import { Connections } from './neo4j-connections.ts';
import { withProperties } from './properties.ts';
import type { Statement } from './statement.ts';
import { type GraphStore, GraphTimeoutError, GraphUnavailableError } from './store.ts';
import { toBolt } from './to-bolt.ts';
import { unpackRows } from './unpack.ts';

export interface Neo4jOptions {
  uri: string;
  user: string;
  password: string;
  database: string;
  /** Milliseconds that a read may take, everything included. */
  timeout: number;
}

/** `CALL (variable) { … }`, which the statements use, came with 5.23. */
const OLDEST = [5, 23] as const;
const { PROTOCOL_ERROR } = neo4j.error;
const RETRY_PAUSE = 100;
/** What the driver gives errors of its own for a code, such as when it is closed, as connections are given up. */
const NO_CODE = 'N/A';
/** As many connections as the driver keeps are asked at once. */
const MOST_CONNECTIONS = 100;
/** The driver asks for a thousand rows, and in another round trip for the next, where it is not told otherwise. */
const ALL_ROWS = -1;
/** A Neo4j that has just started plans its first statements slowly. */
const START_WITHIN = 30_000;

/**
 * Connects to a Neo4j and makes sure that it can be used. `embeddedToo` takes the embedded graph of a server as well, which
 * answers drivers as a Neo4j does. Throws SettingsError naming the setting to change: address, user or password,
 * database, version.
 */
export async function openNeo4j(
  options: Neo4jOptions,
  { embeddedToo = false }: { embeddedToo?: boolean } = {},
): Promise<GraphStore> {
  const connections = new Connections(() => createDriver(options));
  const starting = neo4jStore(connections, { ...options, timeout: Math.max(options.timeout, START_WITHIN) });
  try {
    const { version } = await starting.info();
    refuseOldVersion(version);
    if (!embeddedToo) refuseEmbedded(version);
    // Whether there is such a database shows only when it is asked.
    await starting.read(graphNodeCounts, {});
    return neo4jStore(connections, options);
  } catch (error) {
    await connections.close();
    throw error instanceof SettingsError ? error : explain(error, options);
  }
}

/** A driver for a Neo4j, whose numbers are JavaScript's unless `config` says otherwise. Throws SettingsError for an address that is none. */
export function createDriver(
  { uri, user, password, timeout }: Neo4jOptions,
  config: Config = { disableLosslessIntegers: true },
): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      ...config,
      userAgent: 'coterie',
      // It would be a message more with each statement.
      telemetryDisabled: true,
      // Nobody reads them, and each answer would bring some: of every property that no node has yet, for one.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      maxConnectionPoolSize: MOST_CONNECTIONS,
      connectionTimeout: timeout / 2,
      // No sooner than a statement ends, as it is by that that lost connections are found out.
      connectionAcquisitionTimeout: timeout,
      maxTransactionRetryTime: timeout,
    });
  } catch (cause) {
    throw new SettingsError(
      `NEO4J_URI: ${JSON.stringify(uri)} is not an address such as bolt://localhost:7687, neo4j:// or neo4j+s://.`,
      { cause },
    );
  }
}

function neo4jStore(connections: Connections, { database, timeout }: Neo4jOptions): GraphStore {
  const lane = new Lane(MOST_CONNECTIONS);

  /** In auto-commit READ sessions: one round trip less than a managed transaction, whose retries it repeats. */
  async function read<Params, Row>(
    statement: Statement<Params, Row>,
    params: Params,
    over: AbortSignal,
  ): Promise<Row[]> {
    const lastTry = Date.now() + timeout / 2 - RETRY_PAUSE;
    for (;;) {
      try {
        return await readOnce(statement, params, over);
      } catch (error) {
        if (over.aborted || !isConnectionError(error) || Date.now() > lastTry) {
          throw translate(error, statement.name);
        }
        await sleep(RETRY_PAUSE);
      }
    }
  }

  async function readOnce<Params, Row>(
    statement: Statement<Params, Row>,
    params: Params,
    over: AbortSignal,
  ): Promise<Row[]> {
    const config = { database, defaultAccessMode: neo4j.session.READ, fetchSize: ALL_ROWS };
    const asked = withProperties(statement, params);
    const { records } = await connections.ask(config, over, (session) =>
      withoutStack(() =>
        session.run(statement.cypher, toBolt(asked) as Record<string, unknown>, {
          timeout,
          metadata: { statement: statement.name },
        }),
      ),
    );
    return unpackRows(statement, asked, records.map(toRow));
  }

  async function inSession<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    const session = connections.writing.session({ database });
    try {
      return await work(session);
    } catch (error) {
      throw translate(error, 'transaction');
    } finally {
      await session.close();
    }
  }

  return {
    read: (statement, params, signal) =>
      lane.run((over) => read(statement, params, over), { name: statement.name, timeout, signal }),

    transaction: (work) =>
      inSession((session) =>
        session.executeWrite((transaction) =>
          work({ run: (statement, params) => runIn(transaction, statement, params) }),
        ),
      ),

    setUp: (script) =>
      inSession(async (session) => {
        for (const command of script.commands) await session.run(command);
      }),

    async info() {
      const { driver } = connections;
      const answer = withDeadline(driver.getServerInfo({ database }), timeout, 'info');
      const { agent = '' } = await answer.catch((error) => {
        // Also where nobody asks for anything else, as the server is not ready.
        if (error instanceof GraphTimeoutError) connections.renew(driver);
        throw translate(error, 'info');
      });
      return { engine: 'neo4j', version: agent.replace(/^Neo4j\//, '') };
    },

    close: () => connections.close(),
  };
}

async function runIn<Params, Row>(
  transaction: ManagedTransaction,
  statement: Statement<Params, Row>,
  params: Params,
): Promise<Row[]> {
  const asked = withProperties(statement, params);
  const { records } = await transaction.run(statement.cypher, toBolt(asked) as Record<string, unknown>);
  return unpackRows(statement, asked, records.map(toRow));
}

/**
 * The driver writes down from where each statement was asked, which took a fourteenth of a server's processor time. It is
 * always from here.
 */
function withoutStack<Result>(ask: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return ask();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function toRow(record: NeoRecord): Record<string, unknown> {
  return record.toObject();
}

/** Whether another try may succeed. An error of the protocol is one of a connection that broke off within a message. */
function isConnectionError(error: unknown): boolean {
  const isOfDriver = error instanceof Neo4jError && [PROTOCOL_ERROR, NO_CODE].includes(error.code);
  return isOfDriver || neo4j.isRetryableError(error as Error);
}

function translate(error: unknown, statement: string): unknown {
  if (error instanceof Neo4jError) {
    const { code } = error;
    if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
      return new GraphTimeoutError(`${statement} took too long`, { cause: error });
    }
    if (isConnectionError(error) || code.startsWith('Neo.ClientError.Security.')) {
      return new GraphUnavailableError(`Neo4j did not answer ${statement}`, { cause: error });
    }
  }
  return error;
}

function refuseEmbedded(version: string): void {
  if (!version.endsWith(EMBEDDED_VERSION)) return;
  throw new SettingsError(
    'NEO4J_URI: there is no Neo4j, but the embedded graph of a server that runs; leave NEO4J_URI out to use that.',
  );
}

function refuseOldVersion(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new SettingsError(
    `NEO4J_URI: Neo4j ${version} is too old; Coterie needs ${OLDEST.join('.')} or newer.`,
  );
}

function explain(error: unknown, { uri, user, database }: Neo4jOptions): unknown {
  const cause = error instanceof GraphUnavailableError ? error.cause : error;
  const code = cause instanceof Neo4jError ? cause.code : '';
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new SettingsError(
      `NEO4J_USER, NEO4J_PASSWORD: ${uri} refuses user ${JSON.stringify(user)} with this password.`,
      { cause },
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new SettingsError(`NEO4J_DATABASE: ${uri} has no database ${JSON.stringify(database)}.`, {
      cause,
    });
  }
  if (cause instanceof GraphTimeoutError || cause instanceof Neo4jError) {
    return new GraphUnavailableError(`No Neo4j answers at ${uri}: start it, or change NEO4J_URI.`, { cause });
  }
  return cause;
}
