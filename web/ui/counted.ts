/** How many there are of something: `1 paper`, `20 papers`. */
export function counted(count: number | null, one: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${one}s`;
}
