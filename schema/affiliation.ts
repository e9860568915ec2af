import {
  affiliationAuthors,
  affiliationCollaborators,
  affiliationList,
  affiliationPapers,
  affiliationPartOf,
  affiliationParts,
  affiliationTopics,
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
import { Affiliation, Author, Paper, Topic } from './nodes.ts';
import { orderEnum } from './order.ts';
import { connectPapers } from './paper-connection.ts';
import { PaperFilter, PaperOrder } from './paper-list.ts';
import { Record, recordsOf } from './record.ts';
import { asking } from './selection.ts';

interface AffiliationFilterShape extends Nested<AffiliationFilterShape> {
  text?: string | null | undefined;
  kind?: string | null | undefined;
  country?: string | null | undefined;
}

const AffiliationFilter = builder.inputRef<AffiliationFilterShape>('AffiliationFilter');
AffiliationFilter.implement({
  description: 'Which affiliations to keep. Everything that is given must hold; `and`, `or` and `not` nest.',
  fields: (t) => ({
    text: t.string({ description: 'Part of the name in any of its forms; case and accents do not matter.' }),
    kind: t.string({ description: 'Of this kind: `company`, `education`, `nonprofit` …' }),
    country: t.string({ description: 'In this country: two letters (ISO 3166-1), such as `US`.' }),
    and: t.field({ type: [AffiliationFilter], description: 'All of these hold.' }),
    or: t.field({ type: [AffiliationFilter], description: 'At least one of these holds.' }),
    not: t.field({ type: AffiliationFilter, description: 'This does not hold.' }),
  }),
});

const AffiliationOrder = orderEnum(
  'AffiliationOrder',
  'How affiliations are ordered; those that are alike in it follow by id.',
  {
    NAME_ASC: { by: 'name', descending: false, description: 'By name, from A to Z.' },
    NAME_DESC: { by: 'name', descending: true, description: 'By name, from Z to A.' },
    PAPERS_DESC: { by: 'papers', descending: true, description: 'Those with most papers first.' },
  },
);

builder.node(Affiliation, {
  description: 'An organisation that authors write from: a university, a company, an institute.',
  isTypeOf: (value) => (value as { label?: string }).label === 'Affiliation',
  id: { resolve: ({ id }) => id, description: 'The global id.' },
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'The readable id, which look-ups take too.' }),
    name: t.exposeString('name', { description: 'The name.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other forms of the name that sources use.' }),
    kind: t.exposeString('kind', {
      nullable: true,
      description: 'What it is: `company`, `education`, `nonprofit` …',
    }),
    country: t.exposeString('country', {
      nullable: true,
      description: 'Its country: two letters (ISO 3166-1).',
    }),
    ror: t.expose('ror', { type: 'ROR', nullable: true, description: 'The ROR id.' }),
    openAlexId: t.exposeString('openAlexId', { nullable: true, description: 'The OpenAlex id.' }),
    partOf: t.field({
      type: [Affiliation],
      description: 'The organisations that it is part of, such as the university of an institute.',
      resolve: async ({ id }, _args, { batch }, info) =>
        (await batch.load(affiliationPartOf, {}, id, asking(info, 'Affiliation')))?.nodes ?? [],
    }),
    parts: t.field({
      type: [Affiliation],
      description: 'The organisations that are part of it.',
      resolve: async ({ id }, _args, { batch }, info) =>
        (await batch.load(affiliationParts, {}, id, asking(info, 'Affiliation')))?.nodes ?? [],
    }),
    papers: t.connection(
      {
        type: Paper,
        description: 'The papers published from it, the newest first where no order is given.',
        args: {
          filter: t.arg({ type: PaperFilter, description: 'Which papers to keep.' }),
          orderBy: t.arg({ type: PaperOrder.type, description: 'How to order them.' }),
        },
        resolve: async (affiliation, args, context, info) => {
          const papers = await connectPapers(context, info, affiliationPapers, affiliation.id, args, {});
          return { ...papers, facets: { of: ['affiliation', affiliation.id], filter: papers.filter } };
        },
      },
      {
        name: 'AffiliationPaperConnection',
        description: 'The papers from an affiliation.',
        fields: (c) => ({ facets: c.field(facets) }),
      },
      { name: 'AffiliationPaperEdge', description: 'One paper from an affiliation.' },
    ),
    authors: t.connection(
      {
        type: Author,
        description:
          'The authors of the papers published from it, those with most of them first. They need not work there.',
        args: { orderBy: t.arg({ type: AuthorOrder.type, description: 'How to order them.' }) },
        resolve: (affiliation, { orderBy, ...args }, context, info) => {
          const order = AuthorOrder.orderOf(orderBy, 'PAPERS_DESC');
          return connect(
            context,
            info,
            affiliationAuthors,
            affiliation.id,
            { orderBy: order.by },
            args,
            order,
          );
        },
      },
      { name: 'AffiliationAuthorConnection', description: 'Who wrote papers from an affiliation.' },
      {
        name: 'AffiliationAuthorEdge',
        description: 'That an author wrote papers from an affiliation.',
        fields: (e) => ({
          paperCount: e.int({ description: 'How many.', resolve: ({ paperCount }) => paperCount }),
        }),
      },
    ),
    topics: t.connection(
      {
        type: Topic,
        description: 'What the papers published from it are about, the most frequent first.',
        args: { scheme: t.arg({ type: TopicScheme, description: 'Topics of this scheme only.' }) },
        resolve: (affiliation, { scheme = null, ...args }, context, info) =>
          connect(context, info, affiliationTopics, affiliation.id, { scheme }, args, {
            by: 'papers',
            descending: true,
          }),
      },
      { name: 'AffiliationTopicConnection', description: 'What comes from an affiliation.' },
      {
        name: 'AffiliationTopicEdge',
        description: 'That papers from an affiliation are about a topic.',
        fields: (e) => ({
          paperCount: e.int({ description: 'How many.', resolve: ({ paperCount }) => paperCount }),
        }),
      },
    ),
    collaborators: t.connection(
      {
        type: Affiliation,
        description: 'Affiliations that published papers together with it, those with most of them first.',
        resolve: (affiliation, args, context, info) =>
          connect(context, info, affiliationCollaborators, affiliation.id, {}, args, {
            by: 'papers',
            descending: true,
          }),
      },
      { name: 'AffiliationCollaborationConnection', description: 'With whom an affiliation publishes.' },
      {
        name: 'AffiliationCollaborationEdge',
        description: 'That two affiliations published papers together.',
        fields: (e) => ({
          paperCount: e.int({ description: 'How many.', resolve: ({ paperCount }) => paperCount }),
        }),
      },
    ),
    recordedIn: t.field({
      type: [Record],
      description: 'The sources that know it, the most trusted first.',
      resolve: (affiliation, _args, context) => recordsOf(context, affiliation),
    }),
  }),
});

builder.queryFields((t) => ({
  affiliation: t.field({
    type: Affiliation,
    nullable: true,
    description: 'An affiliation by whatever it is known by. Null where nothing is.',
    args: { id: t.arg.id({ required: true, description: 'A slug, a global id, a ROR or OpenAlex id.' }) },
    resolve: (_root, { id }, context, info) =>
      lookUp(context, 'Affiliation', id, asking(info, 'Affiliation')),
  }),
  affiliations: t.connection(
    {
      type: Affiliation,
      description: 'All affiliations, by name where no order is given.',
      args: {
        filter: t.arg({ type: AffiliationFilter, description: 'Which affiliations to keep.' }),
        orderBy: t.arg({ type: AffiliationOrder.type, description: 'How to order them.' }),
      },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const order = AffiliationOrder.orderOf(orderBy, 'NAME_ASC');
        const params = { filter: await conditions(context, filter ?? {}), orderBy: order.by };
        return connectAll(context, info, affiliationList, params, args, order);
      },
    },
    { name: 'AffiliationConnection', description: 'A list of affiliations.' },
    { name: 'AffiliationEdge', description: 'One affiliation of a list.' },
  ),
}));

function conditions(context: Context, filter: AffiliationFilterShape) {
  return toConditions(context, nestedFormula(filter, formulas));
}

function formulas({ text, kind, country }: AffiliationFilterShape): Formula[] {
  return [...givenLiterals({ kind, country: country?.toUpperCase() }), ...textFormula(text, 'name', false)];
}
