import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { setImmediate as otherWork } from 'node:timers/promises';
import type { Logger } from 'pino';
import { MessageReader } from './chunks.ts';
import { type BoltFailure, toFailure } from './failure.ts';
import { HANDSHAKE_LENGTH, handshakeAnswer, MAGIC, negotiate } from './handshake.ts';
import { FAILURE, IGNORED, RECORD, type Request, type RequestName, SUCCESS, toRequest } from './messages.ts';
import { createPacker, ProtocolViolation, structureOf, unpackMessage } from './packstream.ts';
import { type BoltContext, Session } from './session.ts';

/** Whoever does not say in time who he is does not keep others out. */
const LOG_ON_WITHIN = 10_000;
/** Bytes of a message: of strangers, and of those who are logged on. */
const LONGEST_BEFORE = 65_536;
const LONGEST = 16 * 1024 * 1024;
/** Requests that wait; with more of them the client has to wait as well. */
const MOST_WAITING = 100;
/** After so many records it is seen whether the client takes them, and whether it has anything to say. */
const RECORDS_AT_ONCE = 500;

/** Who somebody is outlasts RESET. */
const WHO: readonly RequestName[] = ['HELLO', 'LOGON', 'LOGOFF'];

/** The client has sent RESET while something was done for it. */
class Interrupted extends Error {
  override name = 'Interrupted';
}

/** A client that is connected. */
export interface Connection {
  /** Whether it has nothing open and waits for nothing. */
  readonly isIdle: boolean;
  /** Closes the stream as soon as that is so. */
  leave(): void;
}

/** Speaks Bolt with a client until it or the client closes the stream. Nothing that comes in makes it throw. */
export function serveConnection(
  stream: Duplex,
  context: BoltContext,
  id: string,
  logger: Logger,
): Connection {
  let begun = Buffer.alloc(0);
  let conversation: Conversation | undefined;
  const late = setTimeout(() => {
    if (!conversation?.session.loggedOn) stream.destroy();
  }, LOG_ON_WITHIN);
  stream.on('error', () => stream.destroy());
  stream.on('close', () => {
    clearTimeout(late);
    conversation?.close();
  });
  stream.on('data', (bytes: Buffer) => {
    if (conversation) return conversation.take(bytes);
    begun = Buffer.concat([begun, bytes]);
    const start = begun.subarray(0, MAGIC.length);
    if (!MAGIC.subarray(0, start.length).equals(start)) return stream.destroy();
    if (begun.length < HANDSHAKE_LENGTH) return;
    const version = negotiate(begun.subarray(0, HANDSHAKE_LENGTH));
    stream.write(handshakeAnswer(version));
    if (!version) return stream.end();
    conversation = new Conversation(stream, new Session(context, id, version.minor), logger);
    conversation.take(begun.subarray(HANDSHAKE_LENGTH));
  });
  return {
    get isIdle() {
      return conversation?.isIdle ?? true;
    },
    leave: () => (conversation ? conversation.leave() : stream.destroy()),
  };
}

/** Answers requests in the order in which they come, but for RESET, which those before it give way to. */
class Conversation {
  readonly session: Session;
  readonly #stream: Duplex;
  readonly #logger: Logger;
  readonly #reader = new MessageReader();
  readonly #packer;
  readonly #waiting: Request[] = [];
  #working = false;
  #resets = 0;
  #failed = false;
  #over = false;
  #leaving = false;
  #records = 0;
  #interrupt: () => void = () => {};

  constructor(stream: Duplex, session: Session, logger: Logger) {
    this.#stream = stream;
    this.session = session;
    this.#logger = logger;
    this.#packer = createPacker((bytes) => stream.write(bytes));
  }

  take(bytes: Buffer): void {
    if (this.#over) return;
    try {
      const most = this.session.loggedOn ? LONGEST : LONGEST_BEFORE;
      for (const message of this.#reader.read(bytes, most)) {
        const request = toRequest(unpackMessage(message));
        this.#waiting.push(request);
        if (request.name !== 'RESET') continue;
        this.#resets += 1;
        this.#interrupt();
      }
    } catch (error) {
      this.#breakOff(error);
      return;
    }
    if (this.#waiting.length > MOST_WAITING) this.#stream.pause();
    if (!this.#working) void this.#work();
  }

  /** Ends what is open. */
  close(): void {
    this.#over = true;
    this.#interrupt();
    this.session.reset();
  }

  get isIdle(): boolean {
    return !this.#working && !this.#failed && this.session.isIdle;
  }

  leave(): void {
    this.#leaving = true;
    if (this.isIdle) this.#end();
  }

  async #work(): Promise<void> {
    this.#working = true;
    for (let request = this.#waiting.shift(); request && !this.#over; request = this.#waiting.shift()) {
      await this.#answer(request);
      if (this.#waiting.length === 0) this.#flush();
      if (this.#stream.isPaused() && this.#waiting.length <= MOST_WAITING) this.#stream.resume();
    }
    this.#working = false;
    if (this.#leaving && this.isIdle) this.#end();
  }

  async #answer(request: Request): Promise<void> {
    if (request.name === 'GOODBYE') return this.#end();
    if (request.name === 'RESET') {
      this.#resets -= 1;
      this.#failed = false;
    } else if (this.#failed || (this.#resets > 0 && !WHO.includes(request.name))) {
      return this.#reply(IGNORED);
    }
    const interrupted = new Promise<never>((_, reject) => {
      this.#interrupt = () => reject(new Interrupted());
    });
    interrupted.catch(() => undefined);
    try {
      await this.session.answer(request, this, interrupted);
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#interrupt = () => {};
    }
  }

  #fail(error: unknown): void {
    if (error instanceof ProtocolViolation) {
      this.#breakOff(error);
      return;
    }
    this.session.reset();
    this.#failed = true;
    if (error instanceof Interrupted) {
      this.#reply(IGNORED);
      return;
    }
    const failure = toFailure(error);
    if (failure.code.startsWith('Neo.DatabaseError.'))
      this.#logger.error(error, 'a statement over Bolt failed');
    this.#reply(FAILURE, describe(failure));
    if (failure.code === 'Neo.ClientError.Security.Unauthorized') this.#end();
  }

  /** Says what was wrong and closes the connection. */
  #breakOff(error: unknown): void {
    const { message } = error as Error;
    this.#reply(FAILURE, { code: 'Neo.ClientError.Request.Invalid', message });
    this.#end();
  }

  #end(): void {
    this.#over = true;
    this.#flush();
    this.#stream.end();
    this.session.reset();
  }

  success(metadata: Record<string, unknown>): void {
    this.#reply(SUCCESS, metadata);
  }

  record(values: unknown[]): Promise<void> | undefined {
    this.#reply(RECORD, values);
    this.#records += 1;
    return this.#records % RECORDS_AT_ONCE === 0 ? this.#taken() : undefined;
  }

  async #taken(): Promise<void> {
    this.#flush();
    if (this.#stream.writableNeedDrain) await once(this.#stream, 'drain');
    else await otherWork();
  }

  #reply(signature: number, ...fields: unknown[]): void {
    if (this.#stream.writable) this.#packer.pack(structureOf(signature, ...fields));
  }

  #flush(): void {
    if (this.#stream.writable) this.#packer.flush();
  }
}

function describe({ code, message }: BoltFailure): Record<string, unknown> {
  return { code, message };
}
