import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import RelayPlugin from '@pothos/plugin-relay';
import { encodeGlobalId } from '../src/global-id.ts';
import type { Context } from './context.ts';
import { fieldCost } from './cost.ts';

/** The types of the schema's scalars: what a resolver is given, and what it answers with. */
type Scalars = {
  ID: { Input: string; Output: string };
  Date: { Input: Date; Output: string };
  DateTime: { Input: Date; Output: string };
  JSON: { Input: unknown; Output: unknown };
  URL: { Input: URL; Output: string };
  DOI: { Input: string; Output: string };
  ORCID: { Input: string; Output: string };
  ROR: { Input: string; Output: string };
  ArXivID: { Input: string; Output: string };
};

/** The one Pothos builder: modules add their types to it, index.ts makes the schema of them. */
export const builder = new SchemaBuilder<{
  Context: Context;
  Scalars: Scalars;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  Connection: { total: number | null };
}>({
  plugins: [RelayPlugin, ComplexityPlugin],
  // What is too much is refused before it runs: see src/server/limits.ts.
  complexity: { disabled: true, fieldComplexity: fieldCost },
  defaultFieldNullability: false,
  relay: {
    clientMutationId: 'omit',
    encodeGlobalID: (typename, id) => encodeGlobalId(typename, String(id)),
    // Their own look-up knows what is no global id: see node.ts.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodesOnConnection: {
      description:
        'The nodes of this page without their edges, for when the edges’ own fields are not needed.',
    },
    edgesFieldOptions: {
      nullable: { list: false, items: false },
      description: 'The edges of this page: each node with what its relationship knows, and its cursor.',
    },
    nodeFieldOptions: { nullable: false, description: 'What the edge leads to.' },
    cursorFieldOptions: { description: 'The place of this edge in its list, for `after` and `before`.' },
    pageInfoFieldOptions: { description: 'Where this page stands in its list.' },
    hasNextPageFieldOptions: { description: 'Whether something follows this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether something comes before this page.' },
    startCursorFieldOptions: { description: 'The cursor of the first edge; null for an empty page.' },
    endCursorFieldOptions: { description: 'The cursor of the last edge; null for an empty page.' },
    idFieldOptions: { description: 'The global id, which `node` takes.' },
    nodeTypeOptions: { description: 'Anything that has an id of its own and can be asked for by it.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    firstArgOptions: {
      description:
        'How many, counted from the start or from `after`: 1 to 100. 20 where neither `first` nor `last` is given.',
    },
    lastArgOptions: { description: 'How many, counted back from the end or from `before`: 1 to 100.' },
    afterArgOptions: { description: 'Continue after this cursor, which came from this field in this order.' },
    beforeArgOptions: { description: 'Stop before this cursor, which came from this field in this order.' },
  },
});

builder.queryType({
  description: 'Researchers, their papers, where they write from, and what they write about.',
});

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    nullable: true,
    description: 'How many there are in the whole list, on all pages. Counted only when asked for.',
    resolve: ({ total }) => total,
  }),
);
