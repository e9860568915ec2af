import type { authorMetrics } from '../cypher/statements.generated.ts';
import type { RowOf } from '../src/graph/statement.ts';
import { builder } from './builder.ts';
import { Source } from './nodes.ts';

const MetricOrigin = builder.enumType('MetricOrigin', {
  description: 'Where a figure comes from.',
  values: {
    REPORTED: { value: 'reported', description: 'A source states it.' },
    COMPUTED: { value: 'computed', description: 'Computed from this graph.' },
  } as const,
});

export const Metric = builder.objectRef<RowOf<typeof authorMetrics>['metrics'][number]>('Metric').implement({
  description: 'A figure about an author, with what it means and where it comes from.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name: `h-index`, `citations` …' }),
    value: t.exposeFloat('value', { description: 'The figure.' }),
    unit: t.exposeString('unit', {
      nullable: true,
      description: 'Its unit, such as `%`; null for a plain number.',
    }),
    asOf: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day for which the source states it; null where the source gives no day.',
      resolve: ({ asOf }) => asOf,
    }),
    definition: t.exposeString('definition', {
      description: 'What the figure means, as far as the source says.',
    }),
    origin: t.field({
      type: MetricOrigin,
      description: 'Reported or computed.',
      resolve: ({ origin }) => origin,
    }),
    source: t.field({
      type: Source,
      nullable: true,
      description: 'The source that reports it; null for a computed one.',
      resolve: ({ source }) => source,
    }),
  }),
});
