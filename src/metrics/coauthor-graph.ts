import { UndirectedGraph } from 'graphology';
import type { Authorship } from './authorship.ts';
import { coauthorsOf } from './coauthor-count.ts';
import { type Coverage, inWords } from './metric.ts';

/**
 * A paper of n authors makes n(n-1)/2 pairs: one of three thousand would outweigh all others, and it says
 * little about who worked with whom.
 */
const MOST_AUTHORS = 100;

export interface CoauthorGraph {
  /** A node for each author, named by their place; `weight` of an edge is the number of joint papers. */
  graph: UndirectedGraph;
  inputs: string;
  coverage: Coverage;
}

/** The graph of who wrote with whom. Papers with more than `mostAuthors` authors make no pairs. */
export function coauthorGraph(
  { authors, papers, papersOf }: Authorship,
  mostAuthors = MOST_AUTHORS,
): CoauthorGraph {
  const graph = new UndirectedGraph({ allowSelfLoops: false });
  for (const place of authors.keys()) graph.addNode(place);
  for (const place of authors.keys()) {
    const small = (papersOf[place] ?? []).filter((paper) => paper.authors.length <= mostAuthors);
    for (const [coauthor, weight] of coauthorsOf(place, small)) {
      if (place < coauthor) graph.addUndirectedEdge(place, coauthor, { weight });
    }
  }
  const used = papers.filter((paper) => paper.authors.length <= mostAuthors);
  const coverage = { known: used.filter(({ allAuthors }) => allAuthors).length, total: papers.length };
  const left = papers.length - used.length;
  const complete = inWords(coverage, { one: 'names all its', many: 'name all their' });
  return {
    graph,
    coverage,
    inputs:
      `A coauthor graph of ${graph.order} authors and ${graph.size} pairs; ${complete} authors` +
      `${left > 0 ? `, and ${left} with more than ${mostAuthors} authors left out` : ''}.`,
  };
}
