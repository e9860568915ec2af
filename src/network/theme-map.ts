import { UndirectedGraph } from 'graphology';
import { type PaperNode, paperLinked, paperLinksAmong } from '../../cypher/statements.generated.ts';
import { anchored } from '../anchor.ts';
import type { Batch } from '../graph/batch.ts';
import type { Properties } from '../graph/properties.ts';
import type { RowOf } from '../graph/statement.ts';
import type { GraphStore } from '../graph/store.ts';
import { within } from '../input-error.ts';
import { communities } from '../metrics/communities.ts';
import { byFilter, type PaperFilter } from '../paper-filter.ts';

const MOST_PAPERS = 2000;

/** A paper on a theme map. */
export interface ThemeMapNode {
  paper: PaperNode;
  /** To how many others on the map it is linked. */
  degree: number;
  /** The number of its community, from 0, the largest first. */
  community: number;
}

/** A link between two papers on a theme map. */
export type ThemeMapEdge = RowOf<typeof paperLinksAmong>;

export interface ThemeMap {
  nodes: ThemeMapNode[];
  edges: ThemeMapEdge[];
  /** Whether the limit left papers out. */
  truncated: boolean;
}

/** Which papers a map is asked for, how strong links have to be, and how large it may be. */
export interface ThemeMapArgs {
  filter?: PaperFilter | null | undefined;
  minScore?: number | null | undefined;
  limit?: number | null | undefined;
}

/**
 * The papers that a filter accepts and the themes that link them, those with most strength in their links
 * first; `minScore` is 0.1 and `limit` 200 where they are not given. Communities weigh a link by its score.
 * Papers have those of their properties that are named, and all where none are. Throws an input error for what is out of
 * bounds.
 */
export async function readThemeMap(
  context: { store: Pick<GraphStore, 'read'>; batch: Batch },
  args: ThemeMapArgs,
  properties?: Properties,
): Promise<ThemeMap> {
  const { store } = context;
  const list = await anchored(context, args.filter);
  const minScore = within('minScore', args.minScore ?? 0.1, 0, 1);
  const limit = within('limit', args.limit ?? 200, 1, MOST_PAPERS);
  // One more than asked for tells whether there are more.
  const asked = { ...list, minScore, limit: limit + 1, ...properties };
  const found = await store.read(byFilter(paperLinked, list.filter), asked);
  const shown = found.slice(0, limit).map(({ node }) => node);
  const ids = shown.map(({ id }) => id);
  const edges = await store.read(paperLinksAmong, { papers: ids, minScore });
  const graph = new UndirectedGraph();
  for (const id of [...ids].sort()) graph.addNode(id);
  for (const { source, target, score } of edges) graph.addEdge(source, target, { weight: score });
  const numbers = communities(graph, ids);
  const nodes = shown.map((paper) => ({
    paper,
    degree: graph.degree(paper.id),
    community: numbers.get(paper.id) ?? 0,
  }));
  return { nodes, edges, truncated: found.length > limit };
}
