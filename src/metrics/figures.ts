import type { Progress } from '../progress.ts';
import type { Authorship } from './authorship.ts';
import { betweenness, betweennessCentrality, pivotCount } from './betweenness-centrality.ts';
import { CITATIONS, fromCitations } from './citations.ts';
import { coauthorCount } from './coauthor-count.ts';
import { coauthorGraph } from './coauthor-graph.ts';
import { COMMUNITY, communities } from './communities.ts';
import { H_INDEX } from './h-index.ts';
import { I10_INDEX } from './i10-index.ts';
import type { Figure } from './metric.ts';
import { PAGERANK, pageRank } from './pagerank.ts';
import { paperCount } from './paper-count.ts';

/**
 * Computes everything there is to compute of some authorship. The function that it gives tells the figures of
 * an author, by place: those of their own papers, and those of their place in the coauthor graph.
 */
export function computeFigures(authorship: Authorship, progress: Progress): (author: number) => Figure[] {
  const ofNetwork = networkFigures(authorship, progress);
  return (author) => {
    const papers = authorship.papersOf[author] ?? [];
    const citations = [CITATIONS, H_INDEX, I10_INDEX].flatMap(
      (metric) => fromCitations(papers, metric) ?? [],
    );
    return [paperCount(papers), ...citations, coauthorCount(author, papers), ...ofNetwork(author)];
  };
}

function networkFigures(authorship: Authorship, progress: Progress): (author: number) => Figure[] {
  const { graph, inputs, coverage } = coauthorGraph(authorship);
  const ranks = pageRank(graph);
  const numbers = communities(graph);
  const pivots = pivotCount(graph.order);
  const chains = progress('following chains', pivots);
  const shares = betweennessCentrality(graph, { pivots, onPivot: () => chains.advance(1) });
  chains.done();
  return (author) => [
    { ...PAGERANK, value: ranks[author] ?? 0, inputs, coverage },
    { ...betweenness(graph.order), value: shares[author] ?? 0, inputs, coverage },
    { ...COMMUNITY, value: numbers.get(String(author)) ?? 0, inputs, coverage },
  ];
}
