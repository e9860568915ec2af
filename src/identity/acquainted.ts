/** In a collaboration of more, few know each other: that two of them share a name with two of another tells little. */
const MOST = 100;

/**
 * Those of a byline who count as coauthors where people are told apart: all, or nobody where there are hundreds, each of
 * whom would have to be compared by all others.
 */
export function acquainted<Author>(byline: readonly Author[]): readonly Author[] {
  return byline.length > MOST ? [] : byline;
}
