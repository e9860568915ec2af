/** Papers that the graph is taken to have beside those that it has, so that small counts say less. */
const PRIOR = 5;

/**
 * How rare something is that occurs in `count` of `total` papers: 1 for one paper alone, about 0 for what every
 * paper has. The inverse document frequency of Spärck Jones (1972), smoothed and scaled to [0, 1].
 */
export function rarity(count: number, total: number): number {
  const all = total + PRIOR;
  return Math.min(1, Math.max(0, Math.log(all / Math.max(1, count)) / Math.log(all)));
}
