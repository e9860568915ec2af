import { sourceList, sourceRecordCount } from '../cypher/statements.generated.ts';
import { builder } from './builder.ts';
import { Source } from './nodes.ts';

builder.node(Source, {
  description: 'A document, an API or a curated list that facts came from.',
  isTypeOf: (value) => (value as { label?: string }).label === 'Source',
  id: { resolve: ({ id }) => id, description: 'The global id.' },
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'The readable id, which look-ups take too.' }),
    name: t.exposeString('name', { description: 'What the source is called.' }),
    kind: t.exposeString('kind', {
      description:
        'What kind of source it is: `author-page`, `forum-profile`, `openalex`, `arxiv`, `semantic-scholar`, `bibliography`, `gazetteer`, `vocabulary`.',
    }),
    retrievedAt: t.expose('retrievedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its present content was first read.',
    }),
    licence: t.exposeString('licence', {
      nullable: true,
      description: 'The licence of its content, where it states one.',
    }),
    recordCount: t.int({
      description: 'How many records came from it.',
      resolve: async ({ id }, _args, { batch }) =>
        (await batch.load(sourceRecordCount, {}, id))?.recordCount ?? 0,
    }),
  }),
});

builder.queryField('sources', (t) =>
  t.field({
    type: [Source],
    description:
      'Every source of the graph, the most trusted first: where sources differ, the first is shown.',
    resolve: async (_root, _args, { store }) => (await store.read(sourceList, {})).map(({ node }) => node),
  }),
);
