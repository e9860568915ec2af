import { authorCoauthors, authorPapersWith, authorTopicsWith } from '../cypher/statements.generated.ts';
import { inputError } from '../src/input-error.ts';
import { builder } from './builder.ts';
import { connect } from './connection.ts';
import { TopicScheme } from './enums.ts';
import { facets } from './facet.ts';
import { Author, Paper, Topic } from './nodes.ts';
import { orderEnum } from './order.ts';
import { connectPapers } from './paper-connection.ts';
import { PaperFilter, PaperOrder } from './paper-list.ts';
import { asking } from './selection.ts';

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

/** A day as statements take it. */
function day(date: Date | null | undefined): string | null {
  return date?.toISOString().slice(0, 10) ?? null;
}

builder.objectField(Author, 'coauthors', (t) =>
  t.connection(
    {
      type: Author,
      description:
        'Who wrote papers with them; those with most papers together first where no order is given.',
      args: {
        minPapers: t.arg.int({ defaultValue: 1, description: 'Only with at least so many papers together.' }),
        since: t.arg({
          type: 'Date',
          description:
            'Taking only papers published from this day on, on the edges too. Those without a date are left out.',
        }),
        until: t.arg({
          type: 'Date',
          description:
            'Taking only papers published up to this day, on the edges too. Those without a date are left out.',
        }),
        orderBy: t.arg({ type: CoauthorOrder.type, description: 'How to order them.' }),
      },
      resolve: async (author, { minPapers, since, until, orderBy, ...args }, context, info) => {
        if (minPapers != null && minPapers < 1)
          throw inputError('minPapers', `must be 1 or more, not ${minPapers}`);
        if (since && until && since > until)
          throw inputError('until', `must not come before \`since\`, ${day(since)}`);
        const order = CoauthorOrder.orderOf(orderBy, 'PAPERS_DESC');
        const params = { minPapers: minPapers ?? 1, since: day(since), until: day(until), orderBy: order.by };
        const connection = await connect(context, info, authorCoauthors, author.id, params, args, order);
        // An edge's papers need both of its ends, and the bounds within which they were counted.
        const seenFrom = { author: author.id, publishedOn: { from: since, to: until } };
        return { ...connection, edges: connection.edges.map((edge) => ({ ...edge, ...seenFrom })) };
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
          resolve: async (
            { author, node, publishedOn: { from, to } },
            { scheme = null },
            { batch },
            info,
          ) => {
            const args = { scheme, since: day(from), until: day(to) };
            return (
              (await batch.load(authorTopicsWith, args, [author, node.id], asking(info, 'Topic')))?.nodes ??
              []
            );
          },
        }),
        papers: e.connection(
          {
            type: Paper,
            description: 'The papers that they wrote together, the newest first where no order is given.',
            args: {
              filter: e.arg({ type: PaperFilter, description: 'Which papers to keep.' }),
              orderBy: e.arg({ type: PaperOrder.type, description: 'How to order them.' }),
            },
            resolve: async ({ author, node, publishedOn }, { filter, ...args }, context, info) => {
              const within = { publishedOn, ...(filter && { and: [filter] }) };
              const pair = [author, node.id];
              const narrowed = { ...args, filter: within };
              const papers = await connectPapers(context, info, authorPapersWith, pair, narrowed, {});
              return { ...papers, facets: { of: ['coauthors', ...pair], filter: papers.filter } };
            },
          },
          {
            name: 'SharedPaperConnection',
            description: 'The papers that two authors wrote together.',
            fields: (c) => ({ facets: c.field(facets) }),
          },
          { name: 'SharedPaperEdge', description: 'One paper that two authors wrote together.' },
        ),
      }),
    },
  ),
);
