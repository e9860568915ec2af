import type { GrafeoDatabase } from '../graph/grafeo-database.ts';
import { authenticate } from './authentication.ts';
import { EMBEDDED_VERSION } from './embedded-version.ts';
import { BoltFailure } from './failure.ts';
import { integerIn, mapField, type Request, type RequestName, textField } from './messages.ts';
import { ProtocolViolation } from './packstream.ts';
import { fromBolt } from './parameters.ts';
import { summaryOf } from './summary.ts';
import { begin, type Ran, runAlone, type Transaction, type TransactionOptions } from './transaction.ts';

/** What the Bolt server shares with all sessions. */
export interface BoltContext {
  database: GrafeoDatabase;
  /** Milliseconds that a statement may take. */
  timeout: number;
  write: boolean;
  password?: string | undefined;
  /** Aborts when no statement is answered any more, for the reason that each is told. */
  over?: AbortSignal;
  /** Is called when a statement runs for longer than `timeout`, which the engine cannot end. */
  outlived?: () => void;
}

/** Answers to a request. A record may have to wait until the client has taken those before it. */
export interface Replies {
  record(values: unknown[]): Promise<void> | undefined;
  success(metadata: Record<string, unknown>): void;
}

/** An answer that a client takes row by row. */
interface Stream extends Ran {
  next: number;
}

type Metadata = Record<string, unknown>;

/** Drivers of the 5 series talk to a Neo4j alone. It is the one with which the answers are compared. */
const SERVER = `Neo4j/5.26.0${EMBEDDED_VERSION}`;
const DATABASE = 'neo4j';
const ALL = -1n;
const LATEST = -1n;

/** Which requests a session takes in which state. */
const TAKES: Record<string, readonly RequestName[]> = {
  new: ['HELLO'],
  greeted: ['LOGON'],
  ready: ['LOGOFF', 'TELEMETRY', 'ROUTE', 'RUN', 'BEGIN', 'RESET'],
  streaming: ['PULL', 'DISCARD', 'RESET'],
  transaction: ['RUN', 'PULL', 'DISCARD', 'COMMIT', 'ROLLBACK', 'TELEMETRY', 'RESET'],
};

/** A conversation with one client: what it has asked, and what is still to be answered. */
export class Session {
  readonly #context: BoltContext;
  readonly #id: string;
  /** Whether HELLO authenticates, as it does in Bolt 5.0. */
  readonly #helloAuthenticates: boolean;
  #state: 'new' | 'greeted' | 'ready' = 'new';
  #transaction: Transaction | undefined;
  #streams = new Map<bigint, Stream>();
  #latest = LATEST;
  #address = '';

  constructor(context: BoltContext, id: string, minor: number) {
    this.#context = context;
    this.#id = id;
    this.#helloAuthenticates = minor === 0;
  }

  get loggedOn(): boolean {
    return this.#state === 'ready';
  }

  /** Whether nothing is open: neither a transaction nor an answer that is still to be taken. */
  get isIdle(): boolean {
    return !this.#transaction && this.#streams.size === 0;
  }

  /**
   * Answers a request; `interrupted` rejects when the client has sent RESET meanwhile. Throws BoltFailure where the
   * request fails, after which nothing but RESET helps, and ProtocolViolation where Bolt does not have it here.
   */
  async answer(request: Request, replies: Replies, interrupted: Promise<never>): Promise<void> {
    const state = this.#transaction ? 'transaction' : this.#streams.size > 0 ? 'streaming' : this.#state;
    if (!TAKES[state]?.includes(request.name))
      throw new ProtocolViolation(`${request.name} cannot be asked in the state ${state}.`);
    const metadata = await this.#handle(request, replies, interrupted);
    replies.success(metadata);
  }

  /** Ends what is open; the client may go on where it was logged on. */
  reset(): void {
    this.#transaction?.rollback();
    this.#transaction = undefined;
    this.#streams.clear();
  }

  #handle(request: Request, replies: Replies, interrupted: Promise<never>): Metadata | Promise<Metadata> {
    switch (request.name) {
      case 'HELLO':
        return this.#hello(request);
      case 'LOGON':
        authenticate(mapField(request, 0), this.#context.password);
        this.#state = 'ready';
        return {};
      case 'LOGOFF':
        this.#state = 'greeted';
        return {};
      case 'ROUTE':
        return this.#route(request);
      case 'RUN':
        return this.#run(request, interrupted);
      case 'PULL':
      case 'DISCARD':
        return this.#stream(request, request.name === 'PULL' ? replies : undefined, interrupted);
      case 'BEGIN':
        return this.#begin(mapField(request, 0), interrupted);
      case 'COMMIT':
        return this.#end((transaction) => transaction.commit());
      case 'ROLLBACK':
        return this.#end((transaction) => transaction.rollback());
      case 'RESET':
        this.reset();
        return {};
      default:
        return {};
    }
  }

  #hello(request: Request): Metadata {
    const { routing, ...token } = mapField(request, 0);
    if (this.#helloAuthenticates) authenticate(token, this.#context.password);
    this.#state = this.#helloAuthenticates ? 'ready' : 'greeted';
    this.#address = String((routing as { address?: unknown } | null)?.address ?? '');
    return { server: SERVER, connection_id: this.#id, hints: {} };
  }

  /** There is one server, at the address by which the client has found it. */
  #route(request: Request): Metadata {
    const context = mapField(request, 0);
    checkDatabase(mapField(request, 2));
    const addresses = [typeof context.address === 'string' ? context.address : this.#address];
    const servers = ['ROUTE', 'READ', 'WRITE'].map((role) => ({ addresses, role }));
    return { rt: { ttl: 300n, db: DATABASE, servers } };
  }

  async #run(request: Request, interrupted: Promise<never>): Promise<Metadata> {
    const start = performance.now();
    const query = { text: textField(request, 0), parameters: fromBolt(mapField(request, 1)) };
    const extra = mapField(request, 2);
    const ran = await Promise.race([
      this.#transaction?.run(query) ?? runAlone(this.#context.database, query, this.#optionsOf(extra)),
      interrupted,
    ]);
    this.#latest += 1n;
    this.#streams.set(this.#latest, { ...ran, next: 0 });
    return {
      fields: ran.columns,
      t_first: millisecondsSince(start),
      ...(this.#transaction && { qid: this.#latest }),
    };
  }

  async #begin(extra: Metadata, interrupted: Promise<never>): Promise<Metadata> {
    const beginning = begin(this.#context.database, this.#optionsOf(extra));
    try {
      this.#transaction = await Promise.race([beginning, interrupted]);
    } catch (error) {
      beginning.then((transaction) => transaction.rollback()).catch(() => undefined);
      throw error;
    }
    return {};
  }

  #end(how: (transaction: Transaction) => void): Metadata {
    if (this.#transaction) how(this.#transaction);
    this.#transaction = undefined;
    this.#streams.clear();
    return {};
  }

  /** Sends as many rows as are asked for, or passes over them where there is nobody to send them to. */
  async #stream(request: Request, to: Replies | undefined, interrupted: Promise<never>): Promise<Metadata> {
    const start = performance.now();
    const asked = mapField(request, 0);
    const qid = integerIn(asked, 'qid', LATEST);
    const id = qid === LATEST ? this.#latest : qid;
    const stream = this.#streams.get(id);
    if (!stream) throw new ProtocolViolation(`There is no answer ${id} to take from.`);
    const count = integerIn(asked, 'n', ALL);
    const end = count < 0n ? stream.size : Math.min(stream.size, stream.next + Number(count));
    while (stream.next < end) {
      this.#context.over?.throwIfAborted();
      const wait = to?.record(stream.row(stream.next));
      stream.next += 1;
      if (wait) await Promise.race([wait, interrupted]);
    }
    if (stream.next < stream.size) return { has_more: true };
    this.#streams.delete(id);
    return { ...summaryOf(stream), t_last: millisecondsSince(start), db: DATABASE };
  }

  #optionsOf(extra: Metadata): TransactionOptions {
    checkDatabase(extra);
    const { timeout, write, over, outlived = () => {} } = this.#context;
    const asked = Number(integerIn(extra, 'tx_timeout', 0n));
    return {
      write: write && extra.mode !== 'r',
      timeout: asked > 0 ? Math.min(asked, timeout) : timeout,
      over,
      longest: { milliseconds: timeout, outlived },
    };
  }
}

function checkDatabase({ db }: Metadata): void {
  if (db === undefined || db === null || db === DATABASE) return;
  throw new BoltFailure(
    'Neo.ClientError.Database.DatabaseNotFound',
    `There is no database ${JSON.stringify(db)}: the one there is is called ${DATABASE}.`,
  );
}

function millisecondsSince(start: number): bigint {
  return BigInt(Math.round(performance.now() - start));
}
