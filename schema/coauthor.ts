import { authorCoauthors, authorPapersWith, authorTopicsWith } from '../cypher/statements.generated.ts';
import { builder } from './builder.ts';
import { connect } from './connection.ts';
import { TopicScheme } from './enums.ts';
import { inputError } from './input-error.ts';
import { Author, Paper, Topic } from './nodes.ts';
import { orderEnum } from './order.ts';
import { PaperFilter, PaperOrder, paperList } from './paper-list.ts';

const CoauthorOrder = orderEnum(
  'CoauthorOrder',
  'How coauthors are ordered; those that are alike in it follow by id.',
  {
    PAPERS_DESC: { by: 'papers', descending: true, description: 'Those with most papers together first.' },
    LAST_YEAR_DESC: {
      by: 'lastYear',
      descending: true,
      description: 'Those with the latest paper together first.',
    },
    NAME_ASC: { by: 'name', descending: false, description: 'By name as written, from A to Z.' },
  },
);

builder.objectField(Author, 'coauthors', (t) =>
  t.connection(
    {
      type: Author,
      description:
        'Who wrote papers with them; those with most papers together first where no order is given.',
      args: {
        minPapers: t.arg.int({ defaultValue: 1, description: 'Only with at least so many papers together.' }),
        since: t.arg({ type: 'Date', description: 'Counting only papers published from this day on.' }),
        orderBy: t.arg({ type: CoauthorOrder.type, description: 'How to order them.' }),
      },
      resolve: async (author, { minPapers, since, orderBy, ...args }, context, info) => {
        if (minPapers != null && minPapers < 1)
          throw inputError('minPapers', `must be 1 or more, not ${minPapers}`);
        const order = CoauthorOrder.orderOf(orderBy, 'PAPERS_DESC');
        const params = {
          minPapers: minPapers ?? 1,
          since: since?.toISOString().slice(0, 10) ?? null,
          orderBy: order.by,
        };
        const connection = await connect(context, info, authorCoauthors, author.id, params, args, order);
        // An edge's papers need both of its ends.
        return { ...connection, edges: connection.edges.map((edge) => ({ ...edge, author: author.id })) };
      },
    },
    { name: 'CoauthorConnection', description: 'Whom an author wrote papers with.' },
    {
      name: 'CoauthorEdge',
      description: 'What two authors wrote together.',
      fields: (e) => ({
        paperCount: e.int({
          description: 'How many papers they wrote together.',
          resolve: ({ paperCount }) => paperCount,
        }),
        firstYear: e.int({
          nullable: true,
          description: 'The year of the first of these papers.',
          resolve: ({ firstYear }) => firstYear,
        }),
        lastYear: e.int({
          nullable: true,
          description: 'The year of the last of these papers.',
          resolve: ({ lastYear }) => lastYear,
        }),
        sharedTopics: e.field({
          type: [Topic],
          description: 'What their papers together are about, the most frequent first.',
          args: { scheme: e.arg({ type: TopicScheme, description: 'Topics of this scheme only.' }) },
          resolve: async ({ author, node }, { scheme = null }, { batch }) =>
            (await batch.load(authorTopicsWith, { scheme }, [author, node.id]))?.nodes ?? [],
        }),
        papers: e.connection(
          {
            type: Paper,
            description: 'All papers that they wrote together, the newest first where no order is given.',
            args: {
              filter: e.arg({ type: PaperFilter, description: 'Which papers to keep.' }),
              orderBy: e.arg({ type: PaperOrder.type, description: 'How to order them.' }),
            },
            resolve: async ({ author, node }, args, context, info) => {
              const { order, params } = await paperList(context, args);
              return connect(context, info, authorPapersWith, [author, node.id], params, args, order);
            },
          },
          { name: 'SharedPaperConnection', description: 'The papers that two authors wrote together.' },
          { name: 'SharedPaperEdge', description: 'One paper that two authors wrote together.' },
        ),
      }),
    },
  ),
);
