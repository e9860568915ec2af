/** How many of some items others have as well. */
export function inCommon(items: Iterable<string>, others: { has(item: string): boolean }): number {
  let count = 0;
  for (const item of items) if (others.has(item)) count += 1;
  return count;
}
