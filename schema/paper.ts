import {
  paperAffiliations,
  paperAuthors,
  paperCitedBy,
  paperMentions,
  paperReferences,
  paperTopics,
} from '../cypher/statements.generated.ts';
import { paperAddress } from '../src/address.ts';
import { anchored } from '../src/anchor.ts';
import { lookUp } from '../src/look-up.ts';
import { readPaperList } from '../src/paper-list.ts';
import { builder } from './builder.ts';
import { connect, connectRead, type PageParams } from './connection.ts';
import { Coverage, PaperKind, TopicScheme } from './enums.ts';
import { facets } from './facet.ts';
import { Affiliation, Author, Paper, Post, Topic } from './nodes.ts';
import { connectPapers } from './paper-connection.ts';
import { PaperFilter, PaperOrder, paperOrder } from './paper-list.ts';
import { PostFilter, postList } from './post-list.ts';
import { Record, recordsOf } from './record.ts';
import { asking } from './selection.ts';
import { evidenceOf, ThemeEvidence } from './theme-evidence.ts';

builder.node(Paper, {
  description: 'A paper: one work, whatever the number of its versions and of the sources that know it.',
  isTypeOf: (value) => (value as { label?: string }).label === 'Paper',
  id: { resolve: ({ id }) => id, description: 'The global id.' },
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'The readable id, which look-ups take too.' }),
    title: t.exposeString('title', { description: 'The title in its fullest form.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other forms of the title that sources use.' }),
    abstract: t.exposeString('abstract', {
      nullable: true,
      description: 'The authors’ abstract; null until a document with it is imported.',
    }),
    summary: t.exposeString('summary', {
      nullable: true,
      description: 'What the paper does and finds, in Coterie’s words.',
    }),
    publishedOn: t.expose('publishedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of publication.',
    }),
    year: t.exposeInt('year', { nullable: true, description: 'The year of publication.' }),
    kind: t.expose('kind', {
      type: PaperKind,
      nullable: true,
      description: 'What it was published as; null where no source says.',
    }),
    venue: t.exposeString('venue', {
      nullable: true,
      description: 'The journal, conference or repository that published it.',
    }),
    volume: t.exposeString('volume', { nullable: true, description: 'The volume of the venue.' }),
    issue: t.exposeString('issue', { nullable: true, description: 'The issue of the volume.' }),
    pages: t.exposeString('pages', { nullable: true, description: 'The pages, such as `12–34`.' }),
    publisher: t.exposeString('publisher', { nullable: true, description: 'Who publishes the venue.' }),
    category: t.exposeString('category', {
      nullable: true,
      description: 'The primary category as printed, such as `LG`.',
    }),
    hasCode: t.exposeBoolean('hasCode', { description: 'Whether a source says that its code is published.' }),
    doi: t.expose('doi', { type: 'DOI', nullable: true, description: 'The DOI.' }),
    arxivId: t.expose('arxivId', {
      type: 'ArXivID',
      nullable: true,
      description: 'The arXiv id.',
    }),
    openAlexId: t.exposeString('openAlexId', { nullable: true, description: 'The OpenAlex id.' }),
    semanticScholarId: t.exposeString('semanticScholarId', {
      nullable: true,
      description: 'The Semantic Scholar id.',
    }),
    url: t.field({
      type: 'URL',
      nullable: true,
      description: 'Where to read it: its DOI, or its page on arXiv.',
      extensions: { needs: ['doi', 'arxivId'] },
      resolve: paperAddress,
    }),
    citationCount: t.exposeInt('citationCount', {
      nullable: true,
      description: 'How often it is cited as the source counts; null where no source says.',
    }),
    authors: t.connection(
      {
        type: Author,
        description: 'Its authors in the order of the byline. `coverage` says whether the list is whole.',
        extensions: { needs: ['authorCoverage'] },
        resolve: (paper, args, context, info) =>
          connect(context, info, paperAuthors, paper.id, {}, args, {
            by: 'position',
            descending: false,
          }).then((connection) => ({
            ...connection,
            coverage: paper.authorCoverage ?? ('unknown' as const),
          })),
      },
      {
        name: 'PaperAuthorConnection',
        description: 'The authors of a paper.',
        fields: (c) => ({
          coverage: c.field({
            type: Coverage,
            description: 'Whether the sources give the whole list, or a part that ends in “et al.”.',
            resolve: ({ coverage }) => coverage,
          }),
        }),
      },
      {
        name: 'PaperAuthorEdge',
        description: 'One author of a paper.',
        fields: (e) => ({
          position: e.int({
            nullable: true,
            description: 'The place in the byline, from 1; null where the source hides it behind “et al.”.',
            resolve: ({ position }) => position,
          }),
          printedAffiliations: e.stringList({
            description: 'Where the author worked, as printed on the paper; empty where no source says.',
            resolve: ({ printedAffiliations }) => printedAffiliations,
          }),
        }),
      },
    ),
    affiliations: t.connection(
      {
        type: Affiliation,
        description: 'Where it was published from, by name.',
        resolve: (paper, args, context, info) =>
          connect(context, info, paperAffiliations, paper.id, {}, args, { by: 'name', descending: false }),
      },
      { name: 'PaperAffiliationConnection', description: 'The affiliations of a paper.' },
      { name: 'PaperAffiliationEdge', description: 'One affiliation of a paper.' },
    ),
    topics: t.connection(
      {
        type: Topic,
        description: 'What it is about, the best fitting first.',
        args: { scheme: t.arg({ type: TopicScheme, description: 'Topics of this scheme only.' }) },
        resolve: (paper, { scheme = null, ...args }, context, info) =>
          connect(context, info, paperTopics, paper.id, { scheme }, args, { by: 'score', descending: true }),
      },
      { name: 'PaperTopicConnection', description: 'The topics of a paper.' },
      {
        name: 'PaperTopicEdge',
        description: 'That a paper is about a topic.',
        fields: (e) => ({
          score: e.float({
            nullable: true,
            description:
              'How well the topic fits, from 0 to 1; null where a source classifies without a score.',
            resolve: ({ score }) => score,
          }),
          evidence: e.field({
            type: [ThemeEvidence],
            description: 'The words that say so; none where a source classifies.',
            resolve: evidenceOf,
          }),
        }),
      },
    ),
    references: t.connection(
      {
        type: Paper,
        description:
          'The papers that it cites, as far as the graph has them, the newest first where no order is given.',
        extensions: { needs: ['referenceCoverage'] },
        args: {
          filter: t.arg({ type: PaperFilter, description: 'Which papers to keep.' }),
          orderBy: t.arg({ type: PaperOrder.type, description: 'How to order them.' }),
        },
        resolve: async (paper, args, context, info) => {
          const papers = await connectPapers(context, info, paperReferences, paper.id, args, {});
          return { ...papers, coverage: paper.referenceCoverage ?? ('unknown' as const) };
        },
      },
      {
        name: 'PaperReferenceConnection',
        description: 'The papers that a paper cites.',
        fields: (c) => ({
          coverage: c.field({
            type: Coverage,
            description:
              'Whether a source lists its references. They are shown as far as the graph has them.',
            resolve: ({ coverage }) => coverage,
          }),
        }),
      },
      { name: 'PaperReferenceEdge', description: 'One paper that a paper cites.' },
    ),
    citedBy: t.connection(
      {
        type: Paper,
        description: 'The papers of the graph that cite it, the newest first where no order is given.',
        args: {
          filter: t.arg({ type: PaperFilter, description: 'Which papers to keep.' }),
          orderBy: t.arg({ type: PaperOrder.type, description: 'How to order them.' }),
        },
        resolve: (paper, args, context, info) =>
          connectPapers(context, info, paperCitedBy, paper.id, args, {}),
      },
      { name: 'PaperCitedByConnection', description: 'The papers that cite a paper.' },
      { name: 'PaperCitedByEdge', description: 'One paper that cites a paper.' },
    ),
    mentions: t.connection(
      {
        type: Post,
        description: 'Posts that mention it.',
        args: { filter: t.arg({ type: PostFilter, description: 'Which posts to keep.' }) },
        resolve: async (paper, { filter, ...args }, context, info) => {
          const { order, params } = await postList(context, filter);
          return connect(context, info, paperMentions, paper.id, params, args, order);
        },
      },
      { name: 'PaperMentionConnection', description: 'Posts that mention a paper.' },
      { name: 'PaperMentionEdge', description: 'A post that mentions a paper.' },
    ),
    recordedIn: t.field({
      type: [Record],
      description: 'The sources that know it, the most trusted first.',
      resolve: (paper, _args, context) => recordsOf(context, paper),
    }),
  }),
});

builder.queryFields((t) => ({
  paper: t.field({
    type: Paper,
    nullable: true,
    description: 'A paper by whatever it is known by. Null where nothing is.',
    args: {
      id: t.arg.id({
        required: true,
        description: 'A slug, a global id, a DOI, an arXiv, OpenAlex or Semantic Scholar id.',
      }),
    },
    resolve: (_root, { id }, context, info) => lookUp(context, 'Paper', id, asking(info, 'Paper')),
  }),
  papersByIds: t.field({
    type: [Paper],
    nullable: { list: false, items: true },
    description: 'Papers by whatever they are known by, in the order of `ids`, with null for an unknown one.',
    args: { ids: t.arg.idList({ required: true, description: 'Identifiers of any form.' }) },
    resolve: (_root, { ids }, context, info) => {
      const properties = asking(info, 'Paper');
      return Promise.all(ids.map((id) => lookUp(context, 'Paper', id, properties)));
    },
  }),
  papers: t.connection(
    {
      type: Paper,
      description: 'All papers, the newest first where no order is given.',
      args: {
        filter: t.arg({ type: PaperFilter, description: 'Which papers to keep.' }),
        orderBy: t.arg({ type: PaperOrder.type, description: 'How to order them.' }),
      },
      resolve: async (_root, args, context, info) => {
        const order = paperOrder(args.orderBy);
        const list = { ...(await anchored(context, args.filter)), orderBy: order.by };
        const read = (page: PageParams) => readPaperList(context.store, { ...list, ...page });
        return { ...(await connectRead(info, 'paper/list', read, args, order)), facets: list };
      },
    },
    {
      name: 'PaperConnection',
      description: 'A list of papers.',
      fields: (c) => ({ facets: c.field(facets) }),
    },
    { name: 'PaperEdge', description: 'One paper of a list.' },
  ),
}));
