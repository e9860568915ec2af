const LOOK_EVERY = 100;

interface Watched {
  /** Bytes that work may take. */
  most: number;
  /** Whether no work is under way. */
  isIdle(): boolean;
  /** Is called once work takes more than that. */
  exceeded(): void;
  /** Is called once the process keeps more than that when its work is done, as allocators do. */
  kept(): void;
}

/** Watches what this process takes in memory beside what it takes now, until it is too much. */
export function watchMemory({ most, isIdle, exceeded, kept }: Watched): void {
  const { rss } = process.memoryUsage;
  const before = rss();
  let atRest = before;
  const watch = setInterval(() => {
    const now = rss();
    const idle = isIdle();
    const tooMuch = now - (idle ? before : atRest) > most;
    if (idle && !tooMuch) atRest = now;
    if (!tooMuch) return;
    clearInterval(watch);
    if (idle) kept();
    else exceeded();
  }, LOOK_EVERY);
}
