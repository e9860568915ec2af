import { UndirectedGraph } from 'graphology';
import type { PaperNode } from '../cypher/statements.generated.ts';
import { paperLinked, paperLinksAmong, paperTopics } from '../cypher/statements.generated.ts';
import type { RowOf } from '../src/graph/statement.ts';
import { communities } from '../src/metrics/communities.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { within } from './input-error.ts';
import { lookUp } from './look-up.ts';
import { Paper, Topic } from './nodes.ts';
import { PaperFilter, paperList } from './paper-list.ts';

const MOST_PAPERS = 2000;
const MOST_TOPICS = 20;

interface MapNode {
  paper: PaperNode;
  degree: number;
  community: number;
}

interface MapEdge extends RowOf<typeof paperLinksAmong> {
  papers: ReadonlyMap<string, PaperNode>;
}

interface ThemeMapShape {
  nodes: MapNode[];
  edges: MapEdge[];
  truncated: boolean;
}

const ThemeMapNode = builder.objectRef<MapNode>('ThemeMapNode').implement({
  description: 'A paper on a theme map.',
  fields: (t) => ({
    paper: t.field({ type: Paper, description: 'The paper.', resolve: ({ paper }) => paper }),
    topics: t.field({
      type: [Topic],
      description: 'Its themes, the best fitting first, twenty at most.',
      resolve: async ({ paper }, _args, { batch }) => {
        const page = { descending: true, backward: false, after: null };
        const args = { scheme: 'theme', page, limit: MOST_TOPICS, withTotal: false };
        const row = await batch.load(paperTopics, args, paper.id);
        return (row?.edges ?? []).map(({ node }) => node);
      },
    }),
    degree: t.exposeInt('degree', { description: 'To how many others on this map it is linked.' }),
    community: t.exposeInt('community', {
      description: 'The number of its community by Louvain’s method, from 0, the largest first.',
    }),
  }),
});

const ThemeMapEdge = builder.objectRef<MapEdge>('ThemeMapEdge').implement({
  description: 'That two papers on a theme map share themes.',
  fields: (t) => ({
    source: t.field({
      type: Paper,
      description: 'One of them.',
      resolve: ({ papers, source }) => onMap(papers, source),
    }),
    target: t.field({
      type: Paper,
      description: 'The other.',
      resolve: ({ papers, target }) => onMap(papers, target),
    }),
    score: t.exposeFloat('score', { description: 'How strong the link is, from 0 to 1.' }),
    topics: t.field({
      type: [Topic],
      description: 'The themes that both are about, be it through narrower ones, the weightiest first.',
      resolve: async ({ topics: ids }, _args, context) => {
        const topics = await Promise.all(ids.map((id) => lookUp(context, 'Topic', id)));
        return topics.flatMap((topic) => topic ?? []);
      },
    }),
  }),
});

function onMap(papers: ReadonlyMap<string, PaperNode>, id: string): PaperNode {
  const paper = papers.get(id);
  if (!paper) throw new Error(`paper ${id} is not on the map`);
  return paper;
}

const ThemeMap = builder.objectRef<ThemeMapShape>('ThemeMap').implement({
  description: 'Papers and the themes that link them, to be drawn as a picture.',
  fields: (t) => ({
    nodes: t.field({
      type: [ThemeMapNode],
      description:
        'The papers, those with most strength in all their links first, also in links to papers off the map.',
      resolve: ({ nodes }) => nodes,
    }),
    edges: t.field({
      type: [ThemeMapEdge],
      description: 'The links between them, the strongest first.',
      resolve: ({ edges }) => edges,
    }),
    truncated: t.exposeBoolean('truncated', { description: 'Whether `limit` left papers out.' }),
  }),
});

async function themeMap(
  { store }: Context,
  filter: Awaited<ReturnType<typeof paperList>>['params']['filter'],
  minScore: number,
  limit: number,
): Promise<ThemeMapShape> {
  // One more than asked for tells whether there are more.
  const found = await store.read(paperLinked, { filter, minScore, limit: limit + 1 });
  const shown = found.slice(0, limit).map(({ node }) => node);
  const papers = new Map(shown.map((paper) => [paper.id, paper]));
  const links = await store.read(paperLinksAmong, { papers: [...papers.keys()], minScore });
  const graph = new UndirectedGraph();
  for (const id of [...papers.keys()].sort()) graph.addNode(id);
  for (const { source, target, score } of links) graph.addEdge(source, target, { weight: score });
  const numbers = communities(graph, [...papers.keys()]);
  return {
    nodes: shown.map((paper) => ({
      paper,
      degree: graph.degree(paper.id),
      community: numbers.get(paper.id) ?? 0,
    })),
    edges: links.map((link) => ({ ...link, papers })),
    truncated: found.length > limit,
  };
}

builder.queryField('themeMap', (t) =>
  t.field({
    type: ThemeMap,
    description: 'How papers hang together by the themes they share.',
    args: {
      filter: t.arg({ type: PaperFilter, description: 'Which papers to show.' }),
      minScore: t.arg.float({
        defaultValue: 0.1,
        description: 'Only links at least so strong, from 0 to 1.',
      }),
      limit: t.arg.int({
        defaultValue: 200,
        description: 'How many papers at most, those with most strength in all their links first: 1 to 2000.',
      }),
    },
    resolve: async (_root, { filter, minScore, limit }, context) => {
      const { params } = await paperList(context, { filter });
      const least = within('minScore', minScore ?? 0.1, 0, 1);
      return themeMap(context, params.filter, least, within('limit', limit ?? 200, 1, MOST_PAPERS));
    },
  }),
);
