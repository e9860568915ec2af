import { z } from 'zod';
import {
  type Page,
  paperFirstByTitle,
  paperLastByTitle,
  paperLeastCited,
  paperList,
  paperListByNeighbourhood,
  paperMostCited,
  paperNewest,
  paperOldest,
  type Walk,
} from '../cypher/statements.generated.ts';
import type { Anchored } from './anchor.ts';
import { ALL_DAYS, asksWhen } from './days.ts';
import type { GraphStore } from './graph/store.ts';
import { inputError } from './input-error.ts';
import { asksAround, byFilter } from './paper-filter.ts';

type List = Anchored & Omit<Parameters<NonNullable<(typeof paperList)['types']>>[0], keyof Anchored>;

/** The values of an order: what they are, the least and the greatest, and the sort key of papers without one, if there can be any. */
interface Values {
  type: z.ZodType;
  from: string | number;
  to: string | number;
  unknown: string | number | null;
}

const dates: Values = { type: z.iso.date(), ...ALL_DAYS, unknown: '' };
const titles: Values = { type: z.string(), from: '', to: '\u{10FFFF}', unknown: null };
const counts: Values = { type: z.int(), from: 0, to: Number.MAX_SAFE_INTEGER, unknown: -1 };

/** What follows an index through all papers, for each order and both ways. */
const walks = {
  published: { descending: paperNewest, ascending: paperOldest, values: dates },
  title: { descending: paperLastByTitle, ascending: paperFirstByTitle, values: titles },
  citations: { descending: paperMostCited, ascending: paperLeastCited, values: counts },
};

/**
 * Reads a page of a list of papers. Where these are all there are, or by date those from one day to another, they stand side
 * by side in an index, which leads to the page; otherwise papers are tested one by one, of an author, an affiliation or a
 * topic where the list begins at one.
 * Throws an input error for a page after a place that no list has.
 */
export async function readPaperList(store: Pick<GraphStore, 'read'>, list: List) {
  const { of, filter, orderBy, page } = list;
  const sideBySide = filter.clauses.every((clause) => orderBy === 'published' && asksWhen(clause));
  if (of[0] !== 'papers' || asksAround(filter)) {
    return store.read(byFilter(paperListByNeighbourhood, filter), list);
  }
  if (!sideBySide) return store.read(paperList, list);
  const { descending, ascending, values } = walks[orderBy as keyof typeof walks];
  const walk = walkTo(page, { ...values, ...filter.days });
  return store.read(page.descending ? descending : ascending, { ...list, walk });
}

/**
 * Where the walk to a page starts and ends, and where papers without a value come on it.
 * Throws an input error where it would start from what is no value of the order: its cursor was made up.
 */
function walkTo({ descending, backward, after }: Page, { type, from, to, unknown }: Values): Walk {
  const amongUnknown = after !== null && after.key === unknown;
  if (after !== null && !amongUnknown && !type.safeParse(after.key).success)
    throw inputError(
      backward ? 'before' : 'after',
      'this is not a cursor; take one from `edges.cursor` or `pageInfo`',
    );
  const [first, end] = descending ? [to, from] : [from, to];
  const place = after === null || amongUnknown ? first : after.key;
  // The cursor may be of a list with another filter, and so lie where no paper of this one is.
  const start = (descending ? place > first : place < first) ? first : place;
  if (unknown === null) return { start, end, unknown: 'never' };
  if (amongUnknown || (!descending && after === null)) return { start, end, unknown: 'first' };
  return { start, end, unknown: descending ? 'last' : 'never' };
}
