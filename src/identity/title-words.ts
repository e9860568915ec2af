const SHORTEST = 4;

/** The words of a folded title that may tell what somebody writes about, each once: all that are not very short. */
export function titleWords(foldedTitle: string): string[] {
  return [...new Set(foldedTitle.split(' '))].filter(({ length }) => length >= SHORTEST);
}
