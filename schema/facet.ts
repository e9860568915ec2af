import type { GraphQLResolveInfo } from 'graphql';
import {
  type AffiliationNode,
  type AuthorNode,
  facetCounts,
  type TopicNode,
} from '../cypher/statements.generated.ts';
import type { Anchored } from '../src/anchor.ts';
import type { Properties } from '../src/graph/properties.ts';
import { within } from '../src/input-error.ts';
import { NAMES } from '../src/look-up.ts';
import { byFilter } from '../src/paper-filter.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { TopicScheme } from './enums.ts';
import { asking } from './selection.ts';

const DEFAULT_LIMIT = 20;
const LARGEST_LIMIT = 100;

interface FacetRow {
  value: string;
  label: string;
  count: number;
  node: AuthorNode | AffiliationNode | TopicNode | null;
}

const Facet = builder.objectRef<FacetRow>('Facet').implement({
  description: 'A value that papers of a list have, and how many of them.',
  fields: (t) => ({
    value: t.exposeString('value', {
      description:
        'What `PaperFilter` takes: a year (as `from` and `to`), a category, a slug, `true` or `false`.',
    }),
    label: t.exposeString('label', { description: 'The value as one shows it, such as a name.' }),
    count: t.exposeInt('count', {
      description: 'How many papers are left in the list if its filter asks for this value as well.',
    }),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: 'The topic, affiliation or author that the value names; null for other values.',
      resolve: ({ node }) => node,
    }),
  }),
});

const limitOptions = {
  defaultValue: DEFAULT_LIMIT,
  description: `How many at most, those with most papers first: 1 to ${LARGEST_LIMIT}.`,
};

const Facets = builder.objectRef<Anchored>('PaperFacets').implement({
  description:
    'What the papers of a list have in common. The list’s filter applies, its pages do not. Each is counted only when asked for.',
  fields: (t) => ({
    years: t.field({
      type: [Facet],
      description: 'All years of publication, the latest first. Papers without a year are in none.',
      resolve: (list, _args, context) => valuesOf(context, list, 'years'),
    }),
    categories: t.field({
      type: [Facet],
      description: 'Primary categories, those with most papers first. Papers without one are in none.',
      args: { limit: t.arg.int(limitOptions) },
      resolve: (list, { limit }, context) => valuesOf(context, list, 'categories', size(limit)),
    }),
    topics: t.field({
      type: [Facet],
      description:
        'Topics, those with most papers first. One counts the papers about its narrower topics as well, each once.',
      args: {
        scheme: t.arg({ type: TopicScheme, description: 'Topics of this scheme only.' }),
        limit: t.arg.int(limitOptions),
      },
      resolve: (list, { scheme, limit }, context, info) =>
        nodesOf(context, list, 'Topic', { scheme: scheme ?? '', limit: size(limit) }, info),
    }),
    affiliations: t.field({
      type: [Facet],
      description: 'Where the papers were published from, those with most papers first.',
      args: { limit: t.arg.int(limitOptions) },
      resolve: (list, { limit }, context, info) =>
        nodesOf(context, list, 'Affiliation', { limit: size(limit) }, info),
    }),
    authors: t.field({
      type: [Facet],
      description: 'Who wrote the papers, those with most of them first.',
      args: { limit: t.arg.int(limitOptions) },
      resolve: (list, { limit }, context, info) =>
        nodesOf(context, list, 'Author', { limit: size(limit) }, info),
    }),
    hasCode: t.field({
      type: [Facet],
      description:
        'With published code, and without any that is known; the more first, what none has left out.',
      resolve: (list, _args, context) => valuesOf(context, list, 'hasCode'),
    }),
  }),
});

/** The field `facets` of a connection of papers, whose resolver answers with what they are counted in. */
export const facets = {
  type: Facets,
  description: 'What the papers of the whole list have in common, to narrow it down by.',
  resolve: (connection: { facets: Anchored }) => connection.facets,
};

function size(limit: number | null | undefined): number {
  return within('limit', limit ?? DEFAULT_LIMIT, 1, LARGEST_LIMIT);
}

const codeLabels = new Map<unknown, string>([
  [true, 'Code published'],
  [false, 'No code known'],
]);

/** The labels whose nodes are facets, and what statements call these. */
const facetOf = { Topic: 'topics', Affiliation: 'affiliations', Author: 'authors' } as const;
/** That of these nodes nothing is to be sent but what they are called. */
const NO_MORE: Properties = { ...NAMES.Topic, ...NAMES.Affiliation, ...NAMES.Author };

async function valuesOf(
  context: Context,
  list: Anchored,
  facet: 'years' | 'categories' | 'hasCode',
  limit?: number,
): Promise<FacetRow[]> {
  const counts = await countsOf(context, list, [facet, ''], NO_MORE);
  return counts.slice(0, limit).map(({ value, paperCount }) => ({
    value: String(value),
    label: codeLabels.get(value) ?? String(value),
    count: paperCount,
    node: null,
  }));
}

async function nodesOf(
  context: Context,
  list: Anchored,
  label: keyof typeof facetOf,
  { scheme = '', limit }: { scheme?: string; limit: number },
  info: GraphQLResolveInfo,
): Promise<FacetRow[]> {
  const properties = { ...NO_MORE, ...asking(info, label, ['node']) };
  const counts = await countsOf(context, list, [facetOf[label], scheme], properties);
  return counts.slice(0, limit).flatMap(({ paperCount, topic, affiliation, author }) => {
    const node = topic ?? affiliation ?? author;
    return node ? { value: node.id, label: node.name, count: paperCount, node } : [];
  });
}

/** What a facet counts of a list: all facets of a list share the statement, which gives as many values as any may ask for. */
async function countsOf(
  { batch }: Context,
  { of, filter }: Anchored,
  facet: [name: string, scheme: string],
  properties: Properties,
) {
  const args = { filter, limit: LARGEST_LIMIT };
  const row = await batch.load(byFilter(facetCounts, filter), args, [...facet, ...of], properties);
  return row?.counts ?? [];
}
