import { postAuthor, postList as postListStatement, postMentions } from '../cypher/statements.generated.ts';
import { lookUp } from '../src/look-up.ts';
import { builder } from './builder.ts';
import { connectAll } from './connection.ts';
import { PostKind } from './enums.ts';
import { Affiliation, Author, Paper, Post, Topic } from './nodes.ts';
import { PostFilter, postList } from './post-list.ts';
import { Record, recordsOf } from './record.ts';
import { asking } from './selection.ts';

const MentionTarget = builder.unionType('MentionTarget', {
  description: 'What a post can mention.',
  types: [Author, Paper, Affiliation, Topic],
  resolveType: ({ label }) => label,
});

builder.node(Post, {
  description: 'A post, comment or note in a forum. What its source does not give, such as a date, is null.',
  isTypeOf: (value) => (value as { label?: string }).label === 'Post',
  id: { resolve: ({ id }) => id, description: 'The global id.' },
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'The readable id, which look-ups take too.' }),
    kind: t.expose('kind', { type: PostKind, description: 'What kind of text it is.' }),
    title: t.exposeString('title', { nullable: true, description: 'The title, where it has one.' }),
    body: t.exposeString('body', {
      nullable: true,
      description: 'The author’s own words, paragraphs apart; null until a document with them is imported.',
    }),
    summary: t.exposeString('summary', { nullable: true, description: 'What it says, in Coterie’s words.' }),
    quotes: t.exposeStringList('quotes', { description: 'What others wrote and the post answers to.' }),
    publishedOn: t.expose('publishedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it was published, where the source says.',
    }),
    author: t.field({
      type: Author,
      description: 'Who wrote it, or whose profile lists it as their work.',
      resolve: async ({ id }, _args, { batch }, info) => {
        const row = await batch.load(postAuthor, {}, id, asking(info, 'Author'));
        if (!row) throw new Error(`post ${id} has no author`);
        return row.node;
      },
    }),
    mentions: t.field({
      type: [MentionTarget],
      description: 'Whom and what it credits or names: people first.',
      resolve: async ({ id }, _args, { batch }, info) => {
        const labels = ['Author', 'Paper', 'Affiliation', 'Topic'] as const;
        const properties = Object.assign({}, ...labels.map((label) => asking(info, label)));
        const row = await batch.load(postMentions, {}, id, properties);
        return row ? [...row.authors, ...row.papers, ...row.affiliations, ...row.topics] : [];
      },
    }),
    recordedIn: t.field({
      type: [Record],
      description: 'The sources that know it, the most trusted first.',
      resolve: (post, _args, context) => recordsOf(context, post),
    }),
  }),
});

builder.queryFields((t) => ({
  post: t.field({
    type: Post,
    nullable: true,
    description: 'A post by its slug or global id. Null where nothing has it.',
    args: { id: t.arg.id({ required: true, description: 'A slug or a global id.' }) },
    resolve: (_root, { id }, context, info) => lookUp(context, 'Post', id, asking(info, 'Post')),
  }),
  posts: t.connection(
    {
      type: Post,
      description: 'All posts in the order of their source.',
      args: { filter: t.arg({ type: PostFilter, description: 'Which posts to keep.' }) },
      resolve: async (_root, { filter, ...args }, context, info) => {
        const { order, params } = await postList(context, filter);
        return connectAll(context, info, postListStatement, params, args, order);
      },
    },
    { name: 'PostConnection', description: 'A list of posts.' },
    { name: 'PostEdge', description: 'One post of a list.' },
  ),
}));
