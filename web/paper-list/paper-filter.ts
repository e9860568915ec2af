import type { PaperFilter, PaperOrder } from '../../schema/operations/generated/graphql.ts';
import type { useParameters } from '../app/use-parameters.ts';

export const ORDERS: Record<PaperOrder, string> = {
  PUBLISHED_DESC: 'Newest first',
  PUBLISHED_ASC: 'Oldest first',
  CITATIONS_DESC: 'Most cited first',
  TITLE_ASC: 'Title, A to Z',
  TITLE_DESC: 'Title, Z to A',
};

/** The parameters of an address that narrow a list of papers down. */
export const NARROWING = ['year', 'category', 'topic', 'affiliation', 'code', 'text'] as const;

/** What an address asks of a list of papers, as the API takes it. What makes no sense there counts as not given. */
export function readAddress({ get }: ReturnType<typeof useParameters>): {
  filter: PaperFilter;
  orderBy: PaperOrder;
} {
  const year = Number(get('year'));
  const [category, topic, affiliation, text, code] = ['category', 'topic', 'affiliation', 'text', 'code'].map(
    get,
  );
  const order = get('order') ?? '';
  return {
    filter: {
      ...(Number.isInteger(year) && year > 0 && { year: { from: year, to: year } }),
      ...(category && { category }),
      ...(topic && { topic }),
      ...(affiliation && { affiliation }),
      ...(text && { text }),
      ...((code === 'true' || code === 'false') && { hasCode: code === 'true' }),
    },
    orderBy: Object.hasOwn(ORDERS, order) ? (order as PaperOrder) : 'PUBLISHED_DESC',
  };
}
