import { sourceFacts, sourceRecords } from '../cypher/statements.generated.ts';
import type { RowOf } from '../src/graph/statement.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Source } from './nodes.ts';

type RecordShape = Awaited<ReturnType<typeof recordsOf>>[number];
type FactShape = RowOf<typeof sourceFacts>['facts'][number];

const Fact = builder.objectRef<FactShape>('Fact').implement({
  description: 'What one source states in one respect.',
  fields: (t) => ({
    property: t.exposeString('property', {
      description: 'What it is about, as the graph calls it: `title`, `abstract`, `doi`, `citationCount`.',
    }),
    value: t.field({
      type: 'JSON',
      description: 'What the source states: a text, a number, true or false, or a list of texts.',
      resolve: ({ value }) => value,
    }),
    isShown: t.exposeBoolean('shown', {
      description:
        'Whether this is the value shown. Where sources differ, that of the most trusted one is, and the other values stay on record.',
    }),
  }),
});

export const Record = builder.objectRef<RecordShape>('Record').implement({
  description: 'That a source speaks of something, and what the source calls it.',
  fields: (t) => ({
    source: t.field({ type: Source, description: 'The source.', resolve: ({ source }) => source }),
    key: t.exposeString('key', {
      description: 'What the source calls it: a name, a title or an id, as printed there.',
    }),
    retrievedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the source was read.',
      resolve: ({ source }) => source.retrievedAt,
    }),
    facts: t.field({
      type: [Fact],
      description: 'What the source states, also where something else is shown, by the name of the property.',
      resolve: async ({ node: { label, id }, source, key }, _, { batch }) => {
        const row = await batch.load(sourceFacts, {}, [label, id]);
        return row?.facts.filter((fact) => fact.source === source.id && fact.record === key) ?? [];
      },
    }),
  }),
});

/** The records of one node, the best source first. */
export async function recordsOf({ batch }: Context, { label, id }: { label: string; id: string }) {
  const row = await batch.load(sourceRecords, {}, [label, id]);
  return row?.records.map((record) => ({ ...record, node: { label, id } })) ?? [];
}
