import {
  authorAffiliations,
  authorList,
  authorMentions,
  authorMetrics,
  authorPapers,
  authorPosts,
  authorSelectedWork,
  authorTopics,
} from '../cypher/statements.generated.ts';
import { lookUp } from '../src/look-up.ts';
import { AuthorFilter, AuthorOrder, authorConditions } from './author-list.ts';
import { builder } from './builder.ts';
import { connect, connectAll } from './connection.ts';
import { Coverage, TopicScheme } from './enums.ts';
import { facets } from './facet.ts';
import { Metric, MetricOrigin } from './metric.ts';
import { Affiliation, Author, Paper, Post, Topic } from './nodes.ts';
import { connectPapers } from './paper-connection.ts';
import { PaperFilter, PaperOrder } from './paper-list.ts';
import { PostFilter, postList } from './post-list.ts';
import { Record, recordsOf } from './record.ts';
import { asking } from './selection.ts';

const SelectedWork = builder.unionType('SelectedWork', {
  description: 'What an author selects as their work: a paper, or else what the profile lists by title.',
  types: [Paper, Post],
  resolveType: ({ label }) => label,
});

builder.node(Author, {
  description: 'Somebody who wrote papers or posts, or whom they mention.',
  isTypeOf: (value) => (value as { label?: string }).label === 'Author',
  id: { resolve: ({ id }) => id, description: 'The global id.' },
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'The readable id, which look-ups take too.' }),
    name: t.exposeString('name', { description: 'The name in its fullest form.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other forms of the name that sources use.' }),
    field: t.exposeString('field', {
      nullable: true,
      description: 'The field that a source assigns, such as `AI`.',
    }),
    bio: t.exposeString('bio', { nullable: true, description: 'How the author’s profile introduces them.' }),
    homepage: t.expose('homepage', {
      type: 'URL',
      nullable: true,
      description: 'Their own page.',
    }),
    orcid: t.expose('orcid', {
      type: 'ORCID',
      nullable: true,
      description: 'The ORCID.',
    }),
    openAlexId: t.exposeString('openAlexId', { nullable: true, description: 'The OpenAlex id.' }),
    semanticScholarId: t.exposeString('semanticScholarId', {
      nullable: true,
      description: 'The Semantic Scholar id.',
    }),
    papers: t.connection(
      {
        type: Paper,
        description: 'Their papers, the newest first where no order is given.',
        args: {
          filter: t.arg({ type: PaperFilter, description: 'Which papers to keep.' }),
          orderBy: t.arg({ type: PaperOrder.type, description: 'How to order them.' }),
        },
        resolve: async (author, args, context, info) => {
          const papers = await connectPapers(context, info, authorPapers, author.id, args, {});
          return { ...papers, facets: { of: ['author', author.id], filter: papers.filter } };
        },
      },
      {
        name: 'AuthorPaperConnection',
        description: 'The papers of an author.',
        fields: (c) => ({ facets: c.field(facets) }),
      },
      {
        name: 'AuthorPaperEdge',
        description: 'That an author wrote a paper.',
        fields: (e) => ({
          position: e.int({
            nullable: true,
            description:
              'The author’s place in the byline, from 1; null where the source hides it behind “et al.”.',
            resolve: ({ position }) => position,
          }),
        }),
      },
    ),
    affiliations: t.connection(
      {
        type: Affiliation,
        description:
          'Where they work and worked, the present first; where OpenAlex is a source, also where they wrote their papers.',
        resolve: (author, args, context, info) =>
          connect(context, info, authorAffiliations, author.id, {}, args, {
            by: 'current',
            descending: false,
          }),
      },
      { name: 'AuthorAffiliationConnection', description: 'Where an author works and worked.' },
      {
        name: 'AuthorAffiliationEdge',
        description: 'That an author works or worked somewhere.',
        fields: (e) => ({
          role: e.string({ nullable: true, description: 'As what.', resolve: ({ role }) => role }),
          from: e.field({
            type: 'Date',
            nullable: true,
            description: 'Since when, where known.',
            resolve: ({ from }) => from,
          }),
          to: e.field({
            type: 'Date',
            nullable: true,
            description: 'Until when, where known.',
            resolve: ({ to }) => to,
          }),
          current: e.boolean({
            description: 'Whether they still do, as the source says.',
            resolve: ({ current }) => current,
          }),
        }),
      },
    ),
    topics: t.connection(
      {
        type: Topic,
        description: 'What their papers are about, the most frequent first.',
        args: { scheme: t.arg({ type: TopicScheme, description: 'Topics of this scheme only.' }) },
        resolve: (author, { scheme = null, ...args }, context, info) =>
          connect(context, info, authorTopics, author.id, { scheme }, args, {
            by: 'papers',
            descending: true,
          }),
      },
      { name: 'AuthorTopicConnection', description: 'What an author writes about.' },
      {
        name: 'AuthorTopicEdge',
        description: 'That an author writes about a topic.',
        fields: (e) => ({
          paperCount: e.int({ description: 'In how many papers.', resolve: ({ paperCount }) => paperCount }),
        }),
      },
    ),
    posts: t.connection(
      {
        type: Post,
        description: 'Their posts, comments and notes in the order of the source.',
        extensions: { needs: ['postCoverage'] },
        args: { filter: t.arg({ type: PostFilter, description: 'Which posts to keep.' }) },
        resolve: async (author, { filter, ...args }, context, info) => {
          const { order, params } = await postList(context, filter);
          const connection = await connect(context, info, authorPosts, author.id, params, args, order);
          return { ...connection, coverage: author.postCoverage ?? ('unknown' as const) };
        },
      },
      {
        name: 'AuthorPostConnection',
        description: 'The posts of an author.',
        fields: (c) => ({
          coverage: c.field({
            type: Coverage,
            description: 'Whether the source gives all of them, or a part that ends in “Load More”.',
            resolve: ({ coverage }) => coverage,
          }),
        }),
      },
      { name: 'AuthorPostEdge', description: 'One post of an author.' },
    ),
    selectedWork: t.field({
      type: [SelectedWork],
      description: 'What they select as their work on their profile, in their order.',
      resolve: async (author, _args, { batch }, info) => {
        const asked = { ...asking(info, 'Paper'), ...asking(info, 'Post') };
        const row = await batch.load(authorSelectedWork, {}, author.id, asked);
        return (row?.works ?? []).flatMap(({ paper, post }) => paper ?? post ?? []);
      },
    }),
    mentions: t.connection(
      {
        type: Post,
        description: 'Posts that mention them.',
        args: { filter: t.arg({ type: PostFilter, description: 'Which posts to keep.' }) },
        resolve: async (author, { filter, ...args }, context, info) => {
          const { order, params } = await postList(context, filter);
          return connect(context, info, authorMentions, author.id, params, args, order);
        },
      },
      { name: 'AuthorMentionConnection', description: 'Posts that mention an author.' },
      { name: 'AuthorMentionEdge', description: 'A post that mentions an author.' },
    ),
    metrics: t.field({
      type: [Metric],
      description:
        'Figures about them, by name. Each says what it means and who states it. Where sources report a figure ' +
        'and it is computed here too, all are given, the reported ones first.',
      args: {
        names: t.arg.stringList({
          description:
            'Those of these names only, such as `h-index`. Sources bring names of their own, so that one which ' +
            'nobody has is no error.',
        }),
        origin: t.arg({ type: MetricOrigin, description: 'Only reported, or only computed ones.' }),
      },
      resolve: async (author, { names, origin: only }, { batch }) => {
        const row = await batch.load(authorMetrics, {}, author.id);
        return (row?.metrics ?? []).filter(
          ({ name, origin }) => (names?.includes(name) ?? true) && (only ?? origin) === origin,
        );
      },
    }),
    recordedIn: t.field({
      type: [Record],
      description: 'The sources that know them, the most trusted first.',
      resolve: (author, _args, context) => recordsOf(context, author),
    }),
  }),
});

builder.queryFields((t) => ({
  author: t.field({
    type: Author,
    nullable: true,
    description: 'An author by whatever they are known by. Null where nobody is.',
    args: {
      id: t.arg.id({
        required: true,
        description: 'A slug, a global id, an ORCID, an OpenAlex or Semantic Scholar id.',
      }),
    },
    resolve: (_root, { id }, context, info) => lookUp(context, 'Author', id, asking(info, 'Author')),
  }),
  authorsByIds: t.field({
    type: [Author],
    nullable: { list: false, items: true },
    description:
      'Authors by whatever they are known by, in the order of `ids`, with null for an unknown one.',
    args: { ids: t.arg.idList({ required: true, description: 'Identifiers of any form.' }) },
    resolve: (_root, { ids }, context, info) => {
      const properties = asking(info, 'Author');
      return Promise.all(ids.map((id) => lookUp(context, 'Author', id, properties)));
    },
  }),
  authors: t.connection(
    {
      type: Author,
      description: 'All authors, by name where no order is given.',
      args: {
        filter: t.arg({ type: AuthorFilter, description: 'Which authors to keep.' }),
        orderBy: t.arg({ type: AuthorOrder.type, description: 'How to order them.' }),
      },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const order = AuthorOrder.orderOf(orderBy, 'NAME_ASC');
        const params = { filter: await authorConditions(context, filter), orderBy: order.by };
        return connectAll(context, info, authorList, params, args, order);
      },
    },
    { name: 'AuthorConnection', description: 'A list of authors.' },
    { name: 'AuthorEdge', description: 'One author of a list.' },
  ),
}));
