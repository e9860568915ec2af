import {
  type AffiliationNode,
  type AuthorNode,
  type Conditions,
  facetAffiliations,
  facetAuthors,
  facetCategories,
  facetHasCode,
  facetTopics,
  facetYears,
  type TopicNode,
} from '../cypher/statements.generated.ts';
import type { Anchored } from '../src/anchor.ts';
import type { KeyedStatement } from '../src/graph/statement.ts';
import { within } from '../src/input-error.ts';
import { type ByFilter, byFilter } from '../src/paper-filter.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { TopicScheme } from './enums.ts';

const DEFAULT_LIMIT = 20;
const LARGEST_LIMIT = 100;

interface FacetRow {
  value: string;
  label: string;
  count: number;
  node: AuthorNode | AffiliationNode | TopicNode | null;
}

type CountingStatement<Args, Count> = ByFilter<KeyedStatement<string[], Args, { counts: Count[] }>>;

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
      resolve: (list, _args, context) => valuesOf(context, list, facetYears, {}),
    }),
    categories: t.field({
      type: [Facet],
      description: 'Primary categories, those with most papers first. Papers without one are in none.',
      args: { limit: t.arg.int(limitOptions) },
      resolve: (list, { limit }, context) => valuesOf(context, list, facetCategories, { limit: size(limit) }),
    }),
    topics: t.field({
      type: [Facet],
      description:
        'Topics, those with most papers first. One counts the papers about its narrower topics as well, each once.',
      args: {
        scheme: t.arg({ type: TopicScheme, description: 'Topics of this scheme only.' }),
        limit: t.arg.int(limitOptions),
      },
      resolve: (list, { scheme = null, limit }, context) =>
        nodesOf(context, list, facetTopics, { scheme, limit: size(limit) }),
    }),
    affiliations: t.field({
      type: [Facet],
      description: 'Where the papers were published from, those with most papers first.',
      args: { limit: t.arg.int(limitOptions) },
      resolve: (list, { limit }, context) =>
        nodesOf(context, list, facetAffiliations, { limit: size(limit) }),
    }),
    authors: t.field({
      type: [Facet],
      description: 'Who wrote the papers, those with most of them first.',
      args: { limit: t.arg.int(limitOptions) },
      resolve: (list, { limit }, context) => nodesOf(context, list, facetAuthors, { limit: size(limit) }),
    }),
    hasCode: t.field({
      type: [Facet],
      description:
        'With published code, and without any that is known; the more first, what none has left out.',
      resolve: (list, _args, context) => valuesOf(context, list, facetHasCode, {}),
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

async function valuesOf<Args extends { filter: Conditions }>(
  { batch }: Context,
  { of, filter }: Anchored,
  statement: CountingStatement<Args, { value: string | number | boolean; paperCount: number }>,
  args: Omit<Args, 'keys' | 'filter'>,
): Promise<FacetRow[]> {
  const row = await batch.load(byFilter(statement, filter), { ...args, filter } as Omit<Args, 'keys'>, of);
  return (row?.counts ?? []).map(({ value, paperCount }) => ({
    value: String(value),
    label: codeLabels.get(value) ?? String(value),
    count: paperCount,
    node: null,
  }));
}

async function nodesOf<Args extends { filter: Conditions }>(
  { batch }: Context,
  { of, filter }: Anchored,
  statement: CountingStatement<Args, { paperCount: number; node: NonNullable<FacetRow['node']> }>,
  args: Omit<Args, 'keys' | 'filter'>,
): Promise<FacetRow[]> {
  const row = await batch.load(byFilter(statement, filter), { ...args, filter } as Omit<Args, 'keys'>, of);
  return (row?.counts ?? []).map(({ paperCount, node }) => ({
    value: node.id,
    label: node.name,
    count: paperCount,
    node,
  }));
}
