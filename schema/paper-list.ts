import { type PaperFilter as PaperFilterShape, paperConditions } from '../src/paper-filter.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { orderEnum } from './order.ts';

const DateRange = builder.inputType('DateRange', {
  description: 'Days from `from` to `to`, both included; leave one out to leave that side open.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'The first day.' }),
    to: t.field({ type: 'Date', description: 'The last day.' }),
  }),
});

const YearRange = builder.inputType('YearRange', {
  description: 'Years from `from` to `to`, both included; leave one out to leave that side open.',
  fields: (t) => ({
    from: t.int({ description: 'The first year.' }),
    to: t.int({ description: 'The last year.' }),
  }),
});

export const PaperFilter = builder.inputRef<PaperFilterShape>('PaperFilter');
PaperFilter.implement({
  description: 'Which papers to keep. Everything that is given must hold; `and`, `or` and `not` nest.',
  fields: (t) => ({
    publishedOn: t.field({ type: DateRange, description: 'Published between two days.' }),
    year: t.field({ type: YearRange, description: 'Published between two years.' }),
    category: t.string({ description: 'Its primary category as printed, such as `LG`.' }),
    hasCode: t.boolean({ description: 'Whether its code is known to be published.' }),
    text: t.string({
      description: 'Words that its title, abstract or summary contains, as written; case does not matter.',
    }),
    author: t.id({ description: 'By this author, by any identifier.' }),
    affiliation: t.id({ description: 'Published from this affiliation, by any identifier.' }),
    topic: t.id({ description: 'About this topic or a narrower one, by any identifier.' }),
    and: t.field({ type: [PaperFilter], description: 'All of these hold.' }),
    or: t.field({ type: [PaperFilter], description: 'At least one of these holds.' }),
    not: t.field({
      type: PaperFilter,
      description: 'This does not hold. A paper without a date is not “from 2020”.',
    }),
  }),
});

export const PaperOrder = orderEnum(
  'PaperOrder',
  'How papers are ordered; papers that are alike in it follow by id.',
  {
    PUBLISHED_DESC: {
      by: 'published',
      descending: true,
      description: 'The newest first; those without a date last.',
    },
    PUBLISHED_ASC: {
      by: 'published',
      descending: false,
      description: 'The oldest first; those without a date before all.',
    },
    TITLE_ASC: { by: 'title', descending: false, description: 'By title, from A to Z.' },
    TITLE_DESC: { by: 'title', descending: true, description: 'By title, from Z to A.' },
    CITATIONS_DESC: {
      by: 'citations',
      descending: true,
      description: 'The most cited first; those without a count last.',
    },
  },
);

export interface PaperListArgs {
  filter?: PaperFilterShape | null | undefined;
  orderBy?: typeof PaperOrder.type.$inferType | null | undefined;
}

/** The order that a field that lists papers is asked for: the newest first where none is. */
export function paperOrder(orderBy: PaperListArgs['orderBy']) {
  return PaperOrder.orderOf(orderBy, 'PUBLISHED_DESC');
}

/** What the statements that list papers take, of the arguments of a field that lists papers. */
export async function paperList(context: Context, { filter, orderBy }: PaperListArgs) {
  const order = paperOrder(orderBy);
  const params = {
    filter: await paperConditions(context, filter),
    orderBy: order.by,
  };
  return { order, params };
}
