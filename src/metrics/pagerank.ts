import type Graph from 'graphology';
import { pagerank } from 'graphology-metrics/centrality';

const DAMPING = 0.85;
/** How much all values together may still change in the last round. */
const TOLERANCE = 1e-9;
/** Each round leaves 0.85 of the error: this many leave far less than the tolerance. */
const MOST_ROUNDS = 500;

/**
 * The chance, from 0 to 1, that somebody who walks along the edges, the heavier the likelier, and with
 * a chance of 0.15 starts anew anywhere, stands at each node. They sum to 1.
 * Page, Brin, Motwani and Winograd, "The PageRank citation ranking: bringing order to the Web", 1999.
 */
export function pageRank(graph: Graph): Record<string, number> {
  if (graph.order === 0) return {};
  return pagerank(graph, {
    getEdgeWeight: 'weight',
    alpha: DAMPING,
    maxIterations: MOST_ROUNDS,
    // The library compares with the tolerance times the number of nodes.
    tolerance: TOLERANCE / graph.order,
  });
}

export const PAGERANK = {
  name: 'pagerank',
  definition:
    'How likely a walk from coauthor to coauthor is to stand at the author (PageRank: Page et al., 1999; ' +
    'damping 0.85, joint papers as weights): from 0 to 1, in all 1 over all authors.',
};
