import { type PaperNode, paperTopics } from '../cypher/statements.generated.ts';
import { nodeById } from '../src/look-up.ts';
import {
  readThemeMap,
  type ThemeMap,
  type ThemeMapEdge,
  type ThemeMapNode,
} from '../src/network/theme-map.ts';
import { MOST_LINKS } from '../src/themes/linking.ts';
import { builder } from './builder.ts';
import { Paper, Topic } from './nodes.ts';
import { PaperFilter } from './paper-list.ts';
import { asking } from './selection.ts';

const MOST_TOPICS = 20;

interface MapEdge extends ThemeMapEdge {
  papers: ReadonlyMap<string, PaperNode>;
}

interface ThemeMapShape extends Omit<ThemeMap, 'edges'> {
  edges: MapEdge[];
}

const ThemeMapNodeType = builder.objectRef<ThemeMapNode>('ThemeMapNode').implement({
  description: 'A paper on a theme map.',
  fields: (t) => ({
    paper: t.field({ type: Paper, description: 'The paper.', resolve: ({ paper }) => paper }),
    topics: t.field({
      type: [Topic],
      description: 'Its themes, the best fitting first, twenty at most.',
      extensions: { most: MOST_TOPICS },
      resolve: async ({ paper }, _args, { batch }, info) => {
        const page = { descending: true, backward: false, after: null };
        const args = {
          scheme: 'theme',
          page,
          limit: MOST_TOPICS,
          withTotal: false,
        };
        const row = await batch.load(paperTopics, args, paper.id, asking(info, 'Topic'));
        return (row?.edges ?? []).map(({ node }) => node);
      },
    }),
    degree: t.exposeInt('degree', { description: 'To how many others on this map it is linked.' }),
    community: t.exposeInt('community', {
      description: 'The number of its community by Louvain’s method, from 0, the largest first.',
    }),
  }),
});

const ThemeMapEdgeType = builder.objectRef<MapEdge>('ThemeMapEdge').implement({
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
      // A theme is named from a twentieth of the link on.
      extensions: { most: MOST_TOPICS },
      resolve: async ({ topics: ids }, _args, context, info) => {
        const properties = asking(info, 'Topic');
        const topics = await Promise.all(ids.map((id) => nodeById(context, 'Topic', id, properties)));
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

const ThemeMapType = builder.objectRef<ThemeMapShape>('ThemeMap').implement({
  description: 'Papers and the themes that link them, to be drawn as a picture.',
  fields: (t) => ({
    nodes: t.field({
      type: [ThemeMapNodeType],
      description:
        'The papers, those with most strength in all their links first, also in links to papers off the map.',
      resolve: ({ nodes }) => nodes,
    }),
    edges: t.field({
      type: [ThemeMapEdgeType],
      description: 'The links between them, the strongest first.',
      extensions: { most: MOST_LINKS },
      resolve: ({ edges }) => edges,
    }),
    truncated: t.exposeBoolean('truncated', { description: 'Whether `limit` left papers out.' }),
  }),
});

builder.queryField('themeMap', (t) =>
  t.field({
    type: ThemeMapType,
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
    resolve: async (_root, args, context, info) => {
      const places = [
        ['nodes', 'paper'],
        ['edges', 'source'],
        ['edges', 'target'],
      ];
      const properties = asking(info, 'Paper', ...places);
      const { nodes, edges, truncated } = await readThemeMap(context, args, properties);
      const papers = new Map(nodes.map(({ paper }) => [paper.id, paper]));
      return { nodes, edges: edges.map((edge) => ({ ...edge, papers })), truncated };
    },
  }),
);
