import {
  topicAuthors,
  topicBroader,
  topicList,
  topicNarrower,
  topicPapers,
  topicRelated,
  topicSeeAlso,
} from '../cypher/statements.generated.ts';
import {
  type Formula,
  givenLiterals,
  type Nested,
  nestedFormula,
  textFormula,
  toConditions,
} from '../src/filter.ts';
import { lookUp } from '../src/look-up.ts';
import { AuthorOrder } from './author-list.ts';
import { builder } from './builder.ts';
import { connect, connectAll } from './connection.ts';
import type { Context } from './context.ts';
import { TopicScheme } from './enums.ts';
import { facets } from './facet.ts';
import { Author, Paper, Topic } from './nodes.ts';
import { orderEnum } from './order.ts';
import { connectPapers } from './paper-connection.ts';
import { PaperFilter, PaperOrder } from './paper-list.ts';
import { Record, recordsOf } from './record.ts';
import { asking } from './selection.ts';

interface TopicFilterShape extends Nested<TopicFilterShape> {
  text?: string | null | undefined;
  scheme?: typeof TopicScheme.$inferType | null | undefined;
}

const TopicFilter = builder.inputRef<TopicFilterShape>('TopicFilter');
TopicFilter.implement({
  description: 'Which topics to keep. Everything that is given must hold; `and`, `or` and `not` nest.',
  fields: (t) => ({
    text: t.string({ description: 'Part of the name or description; case does not matter.' }),
    scheme: t.field({ type: TopicScheme, description: 'Of this scheme.' }),
    and: t.field({ type: [TopicFilter], description: 'All of these hold.' }),
    or: t.field({ type: [TopicFilter], description: 'At least one of these holds.' }),
    not: t.field({ type: TopicFilter, description: 'This does not hold.' }),
  }),
});

const TopicOrder = orderEnum(
  'TopicOrder',
  'How topics are ordered; those that are alike in it follow by id.',
  {
    NAME_ASC: { by: 'name', descending: false, description: 'By name, from A to Z.' },
    PAPERS_DESC: {
      by: 'papers',
      descending: true,
      description: 'Those with most papers first, without counting their narrower topics.',
    },
  },
);

builder.node(Topic, {
  description: 'A concept of a scheme that papers are about.',
  isTypeOf: (value) => (value as { label?: string }).label === 'Topic',
  id: { resolve: ({ id }) => id, description: 'The global id.' },
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'The readable id, which look-ups take too.' }),
    name: t.exposeString('name', { description: 'The name.' }),
    scheme: t.expose('scheme', {
      type: TopicScheme,
      description: 'The scheme it belongs to.',
    }),
    notation: t.exposeString('notation', {
      nullable: true,
      description: 'Its code in the scheme, such as `cs.LG`.',
    }),
    altLabels: t.exposeStringList('altLabels', {
      description: 'Other words for it, by which search finds it too (skos:altLabel).',
    }),
    description: t.exposeString('description', { nullable: true, description: 'What it covers.' }),
    broader: t.field({
      type: [Topic],
      description: 'The topics one step broader.',
      resolve: async ({ id }, _args, { batch }, info) =>
        (await batch.load(topicBroader, {}, id, asking(info, 'Topic')))?.nodes ?? [],
    }),
    narrower: t.field({
      type: [Topic],
      description: 'The topics one step narrower.',
      resolve: async ({ id }, _args, { batch }, info) =>
        (await batch.load(topicNarrower, {}, id, asking(info, 'Topic')))?.nodes ?? [],
    }),
    seeAlso: t.field({
      type: [Topic],
      description: 'Topics that its scheme relates to it without one being the broader (skos:related).',
      resolve: async ({ id }, _args, { batch }, info) =>
        (await batch.load(topicSeeAlso, {}, id, asking(info, 'Topic')))?.nodes ?? [],
    }),
    papers: t.connection(
      {
        type: Paper,
        description: 'The papers about it, the newest first where no order is given.',
        args: {
          filter: t.arg({ type: PaperFilter, description: 'Which papers to keep.' }),
          orderBy: t.arg({ type: PaperOrder.type, description: 'How to order them.' }),
          includeNarrower: t.arg.boolean({
            defaultValue: true,
            description: 'Whether papers about narrower topics count.',
          }),
        },
        resolve: async (topic, { includeNarrower, ...args }, context, info) => {
          const within = { includeNarrower: includeNarrower ?? true };
          const papers = await connectPapers(context, info, topicPapers, topic.id, args, within);
          const of = [within.includeNarrower ? 'topic' : 'topic itself', topic.id];
          return { ...papers, facets: { of, filter: papers.filter } };
        },
      },
      {
        name: 'TopicPaperConnection',
        description: 'The papers about a topic.',
        fields: (c) => ({ facets: c.field(facets) }),
      },
      {
        name: 'TopicPaperEdge',
        description: 'That a paper is about a topic.',
        fields: (e) => ({
          score: e.float({
            nullable: true,
            description:
              'How well the topic fits, from 0 to 1; null where a source classifies without a score.',
            resolve: ({ score }) => score,
          }),
        }),
      },
    ),
    authors: t.connection(
      {
        type: Author,
        description: 'Who writes on it or on its narrower topics, those with most papers first.',
        args: { orderBy: t.arg({ type: AuthorOrder.type, description: 'How to order them.' }) },
        resolve: (topic, { orderBy, ...args }, context, info) => {
          const order = AuthorOrder.orderOf(orderBy, 'PAPERS_DESC');
          return connect(context, info, topicAuthors, topic.id, { orderBy: order.by }, args, order);
        },
      },
      { name: 'TopicAuthorConnection', description: 'Who writes on a topic.' },
      {
        name: 'TopicAuthorEdge',
        description: 'That an author writes on a topic.',
        fields: (e) => ({
          paperCount: e.int({ description: 'In how many papers.', resolve: ({ paperCount }) => paperCount }),
        }),
      },
    ),
    related: t.connection(
      {
        type: Topic,
        description: 'Topics that papers about it are about as well, the most closely related first.',
        resolve: (topic, args, context, info) =>
          connect(context, info, topicRelated, topic.id, {}, args, { by: 'strength', descending: true }),
      },
      { name: 'TopicRelationConnection', description: 'Topics that occur together with a topic.' },
      {
        name: 'TopicRelationEdge',
        description: 'That two topics occur together.',
        fields: (e) => ({
          paperCount: e.int({
            description: 'How many papers are about both.',
            resolve: ({ paperCount }) => paperCount,
          }),
          strength: e.float({
            description:
              'From 0 to 1: the papers about both, over the geometric mean of the papers about either (Salton’s cosine).',
            resolve: ({ strength }) => strength,
          }),
        }),
      },
    ),
    recordedIn: t.field({
      type: [Record],
      description: 'The sources that know it, the most trusted first.',
      resolve: (topic, _args, context) => recordsOf(context, topic),
    }),
  }),
});

builder.queryFields((t) => ({
  topic: t.field({
    type: Topic,
    nullable: true,
    description: 'A topic by whatever it is known by. Null where nothing is.',
    args: {
      id: t.arg.id({
        required: true,
        description: 'A slug, a global id, a notation such as `cs.LG` or an OpenAlex id.',
      }),
    },
    resolve: (_root, { id }, context, info) => lookUp(context, 'Topic', id, asking(info, 'Topic')),
  }),
  topics: t.connection(
    {
      type: Topic,
      description: 'All topics, by name where no order is given.',
      args: {
        scheme: t.arg({ type: TopicScheme, description: 'Topics of this scheme only.' }),
        filter: t.arg({ type: TopicFilter, description: 'Which topics to keep.' }),
        orderBy: t.arg({ type: TopicOrder.type, description: 'How to order them.' }),
      },
      resolve: async (_root, { scheme, filter, orderBy, ...args }, context, info) => {
        const order = TopicOrder.orderOf(orderBy, 'NAME_ASC');
        const wanted = { ...(scheme && { scheme }), ...(filter && { and: [filter] }) };
        const params = { filter: await conditions(context, wanted), orderBy: order.by };
        return connectAll(context, info, topicList, params, args, order);
      },
    },
    { name: 'TopicConnection', description: 'A list of topics.' },
    { name: 'TopicEdge', description: 'One topic of a list.' },
  ),
}));

function conditions(context: Context, filter: TopicFilterShape) {
  return toConditions(context, nestedFormula(filter, formulas));
}

function formulas({ text, scheme }: TopicFilterShape): Formula[] {
  return [...givenLiterals({ scheme }), ...textFormula(text, 'name')];
}
