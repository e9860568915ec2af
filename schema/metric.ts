import type { authorMetrics } from '../cypher/statements.generated.ts';
import type { RowOf } from '../src/graph/statement.ts';
import { builder } from './builder.ts';
import { Source } from './nodes.ts';

export const MetricOrigin = builder.enumType('MetricOrigin', {
  description: 'Where a figure comes from.',
  values: {
    REPORTED: { value: 'reported', description: 'A source states it.' },
    COMPUTED: { value: 'computed', description: 'Computed from this graph.' },
  } as const,
});

type MetricRow = RowOf<typeof authorMetrics>['metrics'][number];

const MetricCoverage = builder.objectRef<NonNullable<MetricRow['coverage']>>('MetricCoverage').implement({
  description: 'How much of what a figure should be computed from is known: “3 of 20 papers”.',
  fields: (t) => ({
    known: t.exposeInt('known', { description: 'How many papers say what the figure needs.' }),
    total: t.exposeInt('total', { description: 'Of how many papers of this graph.' }),
  }),
});

export const Metric = builder.objectRef<MetricRow>('Metric').implement({
  description: 'A figure about an author, with what it means and where it comes from.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name: `h-index`, `citations`, `pagerank` …' }),
    value: t.exposeFloat('value', { description: 'The figure.' }),
    unit: t.exposeString('unit', {
      nullable: true,
      description: 'Its unit, such as `%`; null for a plain number.',
    }),
    asOf: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The day for which the source states it, or on which it was computed; null where the source gives no day.',
      resolve: ({ asOf }) => asOf,
    }),
    definition: t.exposeString('definition', {
      description: 'What the figure means, as far as the source says; for a computed one, by whose formula.',
    }),
    origin: t.field({
      type: MetricOrigin,
      description: 'Reported or computed.',
      resolve: ({ origin }) => origin,
    }),
    inputs: t.exposeString('inputs', {
      nullable: true,
      description: 'What it was computed from, in words; null for a reported one.',
    }),
    coverage: t.field({
      type: MetricCoverage,
      nullable: true,
      description:
        'How many of the papers that it is computed from say what it needs: a citation count for `h-index`, ' +
        'all their authors for `coauthors`. Null for a reported one.',
      resolve: ({ coverage }) => coverage,
    }),
    source: t.field({
      type: Source,
      nullable: true,
      description: 'The source that reports it; null for a computed one.',
      resolve: ({ source }) => source,
    }),
  }),
});
