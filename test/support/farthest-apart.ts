/** How far two lists are apart where they differ most; NaN where one is longer. */
export function farthestApart(some: Iterable<number | undefined>, others: Iterable<number>): number {
  const [one, other] = [[...some], [...others]];
  if (one.length !== other.length) return Number.NaN;
  return Math.max(
    0,
    ...one.map((value, index) => Math.abs((value ?? Number.NaN) - (other[index] ?? Number.NaN))),
  );
}
