import { setTimeout as wait } from 'node:timers/promises';
import PQueue from 'p-queue';
import pRetry from 'p-retry';
import { z } from 'zod';
import { advice } from './advice.ts';
import { ApiError } from './api-error.ts';
import { type Answer, exchange } from './exchange.ts';
import { Failure } from './failure.ts';
import { PATIENCE, type Patience } from './patience.ts';
import { retryAfter } from './retry-after.ts';
import { addressOf, type Source, signed, withoutKey } from './source.ts';

/** What whoever opens a client may set. */
export interface ClientOptions {
  patience?: Partial<Patience>;
  /** Is told, in a line of text, of each failed try that another one follows. */
  report?: (text: string) => void;
}

/** A request. `read` makes sense of the answer; where it throws, the answer is not what it should be. */
interface Asked<T> {
  path: string;
  parameters?: Record<string, string>;
  /** Sent as JSON, with POST; it must be a question all the same, as it may be sent more than once. */
  body?: unknown;
  read: (text: string) => T;
  signal?: AbortSignal | undefined;
}

const PASSING = new Set([429, 500, 502, 503, 504]);
const MOVED = new Set([301, 302, 303, 307, 308]);
const MAX_MOVES = 5;
const MAX_ADDRESS = 300;
const MAX_EXCERPT = 200;

/**
 * Asks a source politely: one request at a time, with a rest in between, and again after a growing wait where an
 * answer does not come, does not come whole or makes no sense. Open one for each source.
 */
export class ApiClient {
  readonly #source: Source;
  readonly #patience: Patience;
  readonly #report: (text: string) => void;
  readonly #lane = new PQueue({ concurrency: 1 });
  #restedAt = 0;

  constructor(source: Source, { patience, report = () => {} }: ClientOptions) {
    this.#source = source;
    this.#patience = { ...PATIENCE, ...patience };
    this.#report = report;
  }

  /**
   * The answer as `read` understands it. Throws ApiError where the source refuses or the tries are used up, and
   * the reason of the signal as soon as it aborts. While one request waits to be tried again, the others wait too:
   * a source that asks to be left alone means everybody.
   */
  async get<T>(asked: Asked<T>): Promise<T> {
    const { signal } = asked;
    try {
      return await this.#lane.add(() => this.#persist(asked), signal ? { signal } : {});
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  }

  async #persist<T>(asked: Asked<T>): Promise<T> {
    const { tries, firstWait, longestWait } = this.#patience;
    let made = 0;
    try {
      return await pRetry(
        (attempt) => {
          made = attempt;
          return this.#attempt(asked);
        },
        {
          retries: tries - 1,
          minTimeout: firstWait,
          maxTimeout: longestWait,
          randomize: true,
          shouldRetry: ({ error }) => error instanceof Failure && error.passing,
          onFailedAttempt: async ({ error, retriesLeft }) => {
            if (error instanceof Failure && error.passing && retriesLeft > 0)
              await this.#heed(error, made, asked);
          },
          ...(asked.signal && { signal: asked.signal }),
        },
      );
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const times = made > 1 ? ` (the last of ${made} tries)` : '';
      const message = `${this.#describe(asked)}: ${error.message}${times}. ${advice(error, this.#source)}`;
      throw new ApiError(message, error);
    }
  }

  async #attempt<T>(asked: Asked<T>): Promise<T> {
    const address = addressOf(this.#source, asked.path, asked.parameters);
    const { status, text, headers } = await this.#follow(asked, address, MAX_MOVES);
    if (status < 200 || status > 299) {
      const after = retryAfter(headers.get('retry-after'));
      const failure = { passing: PASSING.has(status), status, retryAfter: after };
      const said = this.#source.explain?.(text) ?? text;
      throw new Failure(`status ${status}: ${this.#excerpt(said)}`, failure);
    }
    try {
      return asked.read(text);
    } catch (error) {
      const what =
        error instanceof SyntaxError
          ? `not JSON: ${this.#excerpt(text)}`
          : this.#excerpt(error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message);
      throw new Failure(`the answer is not what it should be: ${what}`, { passing: true, status });
    }
  }

  /** Follows redirects, but not to another host, which must not see the key. */
  async #follow<T>(asked: Asked<T>, url: URL, moves: number): Promise<Answer> {
    const answer = await this.#ask(asked, url);
    const { status, headers } = answer;
    if (!MOVED.has(status)) return answer;
    const location = headers.get('location') ?? '';
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    const stays = next?.host === url.host && (next.protocol === url.protocol || next.protocol === 'https:');
    if (!next || !stays || moves === 0 || asked.body !== undefined) {
      throw new Failure(`status ${status}: moved to ${this.#excerpt(location)}`, { passing: false, status });
    }
    return this.#follow(asked, next, moves - 1);
  }

  async #ask<T>({ body, signal }: Asked<T>, address: URL): Promise<Answer> {
    await wait(this.#restedAt - performance.now(), undefined, signal && { signal });
    const { url, headers } = signed(this.#source, address);
    const init =
      body === undefined
        ? { headers }
        : {
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/json' },
            body: JSON.stringify(body),
          };
    try {
      return await exchange(url, init, this.#patience, signal);
    } finally {
      // Counted from the answer: the first request is held up by the handshake, so that a second one, sent in
      // time, would come to the source too early.
      this.#restedAt = performance.now() + this.#source.rest;
    }
  }

  /** Waits as long as the source asks for, or as we are ready to; the back-off comes on top. */
  async #heed<T>({ message, retryAfter = 0 }: Failure, made: number, asked: Asked<T>): Promise<void> {
    const { tries, longestRetryAfter } = this.#patience;
    const asksFor = retryAfter > 0 ? `; it asks to wait ${retryAfter / 1000} s` : '';
    const capped = retryAfter > longestRetryAfter ? `, of which we wait ${longestRetryAfter / 1000} s` : '';
    this.#report(`${this.#describe(asked)}: ${message}${asksFor}${capped} (try ${made} of ${tries})`);
    await wait(Math.min(retryAfter, longestRetryAfter), undefined, asked.signal && { signal: asked.signal });
  }

  #describe<T>({ path, parameters, body }: Asked<T>): string {
    const { name } = this.#source;
    const address = addressOf(this.#source, path, parameters).href;
    return `${name}: ${body === undefined ? 'GET' : 'POST'} ${cut(withoutKey(this.#source, address), MAX_ADDRESS)}`;
  }

  /** The beginning of a text, on one line, without tags and without the key. */
  #excerpt(text: string): string {
    const line = withoutKey(this.#source, text)
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return cut(line, MAX_EXCERPT) || 'nothing';
  }
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
