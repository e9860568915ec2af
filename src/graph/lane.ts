import PQueue from 'p-queue';
import { GraphBusyError, GraphTimeoutError } from './store.ts';

/** What somebody waits for, and how long. */
export interface Wait {
  /** What is asked, for errors. */
  name: string;
  /** Milliseconds until the answer; half of them may pass before the work begins. */
  timeout: number;
  /** Aborts when nobody wants the answer any more. */
  signal?: AbortSignal | undefined;
}

/**
 * Lets a few at a time ask an engine; others wait. What has begun keeps its place until it really ends, also where
 * nobody waits for it any more: what an engine cannot cancel does not pile up.
 */
export class Lane {
  readonly #queue: PQueue;

  /** `width` is how many may ask at once. */
  constructor(width: number) {
    this.#queue = new PQueue({ concurrency: width });
  }

  /**
   * The result of `work`, whose signal aborts when nobody waits for it any more. Throws GraphBusyError where it cannot
   * begin in time, GraphTimeoutError where it does not end in time, and the reason of the signal that was given.
   */
  async run<Result>(
    work: (over: AbortSignal) => Promise<Result>,
    { name, timeout, signal }: Wait,
  ): Promise<Result> {
    signal?.throwIfAborted();
    const over = new AbortController();
    const leave = () => over.abort(signal?.reason);
    const patience = setTimeout(
      () => over.abort(new GraphBusyError(`${name} could not begin within ${timeout / 2} ms`)),
      timeout / 2,
    );
    const deadline = setTimeout(
      () => over.abort(new GraphTimeoutError(`${name} did not answer within ${timeout} ms`)),
      timeout,
    );
    signal?.addEventListener('abort', leave);
    try {
      return await new Promise<Result>((resolve, reject) => {
        over.signal.addEventListener('abort', () => reject(over.signal.reason));
        this.#queue
          .add(async () => {
            clearTimeout(patience);
            if (!over.signal.aborted) resolve(await work(over.signal));
          })
          .catch(reject);
      });
    } finally {
      clearTimeout(patience);
      clearTimeout(deadline);
      signal?.removeEventListener('abort', leave);
    }
  }
}
