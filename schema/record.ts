import { sourceRecords } from '../cypher/statements.generated.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Source } from './nodes.ts';

type RecordShape = NonNullable<Awaited<ReturnType<typeof recordsOf>>>[number];

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
  }),
});

/** The records of one node, the best source first. */
export async function recordsOf({ batch }: Context, { label, id }: { label: string; id: string }) {
  const row = await batch.load(sourceRecords, {}, [label, id]);
  return row?.records ?? [];
}
