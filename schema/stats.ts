import { graphNodeCounts, graphRelationshipCounts, sourceList } from '../cypher/statements.generated.ts';
import type { RowOf } from '../src/graph/statement.ts';
import { builder } from './builder.ts';

type CountRow = RowOf<typeof graphNodeCounts>;

const GraphCount = builder.objectRef<CountRow>('GraphCount').implement({
  description: 'How many there are of a label or relationship type.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'The label, such as `Author`, or the type, such as `AUTHORED`.',
    }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const GraphStats = builder
  .objectRef<{ engine: string; version: string; lastImport: string | null }>('GraphStats')
  .implement({
    description: 'What the graph holds, and which engine holds it.',
    fields: (t) => ({
      engine: t.exposeString('engine', { description: '`neo4j`, or `grafeo` for the embedded engine.' }),
      version: t.exposeString('version', { description: 'The engine’s version.' }),
      lastImport: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'When the newest content was read from a source; null for an empty graph.',
        resolve: ({ lastImport }) => lastImport,
      }),
      nodes: t.field({
        type: [GraphCount],
        description: 'Nodes by label.',
        resolve: (_stats, _args, { store }) => store.read(graphNodeCounts, {}),
      }),
      relationships: t.field({
        type: [GraphCount],
        description:
          'Relationships by type. The embedded engine goes through all of them, which takes its time in a large graph.',
        resolve: (_stats, _args, { store }) => store.read(graphRelationshipCounts, {}),
      }),
    }),
  });

builder.queryField('stats', (t) =>
  t.field({
    type: GraphStats,
    description: 'What the graph holds, and which engine holds it.',
    resolve: async (_root, _args, { store }) => {
      const [info, sources] = await Promise.all([store.info(), store.read(sourceList, {})]);
      const times = sources.map(({ node }) => node.retrievedAt ?? '').sort();
      return { ...info, lastImport: times.at(-1) || null };
    },
  }),
);
