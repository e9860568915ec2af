const LOOK_EVERY = 100;

/** Calls `exceeded` once this process takes `most` bytes more than it takes now. */
export function watchMemory(most: number, exceeded: () => void): void {
  const limit = process.memoryUsage.rss() + most;
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() < limit) return;
    clearInterval(watch);
    exceeded();
  }, LOOK_EVERY);
}
