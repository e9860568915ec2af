import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver, Session, SessionMode } from 'neo4j-driver';

/** A database that is there answers within so many milliseconds that it has ended a statement. */
const ENDS_WITHIN = 2000;

/**
 * The connections to a Neo4j. Where some are lost without a word, as when a machine is cut off, the driver would wait for
 * them for minutes: they are closed, with all others, and made anew.
 */
export class Connections {
  readonly #create: () => Driver;
  #driver: Driver;
  #writing: Driver | undefined;

  constructor(create: () => Driver) {
    this.#create = create;
    this.#driver = create();
  }

  get driver(): Driver {
    return this.#driver;
  }

  /** For transactions, which take as long as they take, and would not be told that their connection is given up. */
  get writing(): Driver {
    this.#writing ??= this.#create();
    return this.#writing;
  }

  /** What `work` does in a session. When the signal aborts, the database is told to end what runs in it. */
  async ask<Result>(
    config: { database: string; defaultAccessMode: SessionMode },
    over: AbortSignal,
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const driver = this.#driver;
    const session = driver.session({ ...config, fetchSize: -1 });
    let end = async () => {};
    const ended = new Promise<never>((_, reject) => {
      end = async () => {
        if (!(await closesInTime(session))) this.renew(driver);
        reject(over.reason);
      };
    });
    ended.catch(() => undefined);
    over.addEventListener('abort', end);
    try {
      return await Promise.race([work(session), ended]);
    } finally {
      over.removeEventListener('abort', end);
      if (!over.aborted) await session.close().catch(() => undefined);
    }
  }

  /** Gives up the connections of a driver that no longer answers, unless that is done already. */
  renew(lost: Driver): void {
    if (this.#driver !== lost) return;
    this.#driver = this.#create();
    lost.close().catch(() => undefined);
  }

  async close(): Promise<void> {
    await Promise.all([this.#driver.close(), this.#writing?.close()]);
  }
}

async function closesInTime(session: Session): Promise<boolean> {
  const closed = session.close().then(
    () => true,
    () => true,
  );
  return Promise.race([closed, sleep(ENDS_WITHIN, false, { ref: false })]);
}
