/** The text whose words stand at these places, which may have gaps: `{"Hello": [0], "world": [1]}`. */
export function abstractOf(
  index: Readonly<Record<string, readonly number[]>> | null | undefined,
): string | null {
  if (!index) return null;
  const words: string[] = [];
  for (const [word, places] of Object.entries(index)) for (const place of places) words[place] = word;
  return words.filter((word) => word !== undefined).join(' ') || null;
}
