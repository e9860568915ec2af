import type { Conditions } from '../cypher/statements.generated.ts';
import { type Clauses, conditionsOn } from './filter.ts';
import type { Batch } from './graph/batch.ts';
import { type PaperFilter, paperClauses } from './paper-filter.ts';

/** A list of papers as statements read it. */
export interface Anchored {
  /** What lists them, as `fragments/papers-of` reads it: `['papers']`, `['author', id]` … */
  of: string[];
  /** What is left to be tested of these. */
  filter: Conditions;
}

/** The fields whose value leads to the papers that have it, those that lead to fewest first. */
const anchors = ['author', 'affiliation', 'topic'];

/**
 * Where to begin to look for the papers that a filter accepts: at the author, the affiliation or the topic that all of
 * them have to have, so that the others are not read at all; at all papers where it asks for none. Throws an input error for
 * a filter that is too large.
 */
export async function anchored(
  context: { batch: Batch },
  filter: PaperFilter | null | undefined,
): Promise<Anchored> {
  const clauses = await paperClauses(context, filter);
  for (const field of anchors) {
    const anchor = clauses.find((clause) => requires(clause, field));
    const [literal] = anchor ?? [];
    if (!literal) continue;
    const others = clauses.filter((clause) => clause !== anchor);
    return { of: [field, String(literal.value)], filter: await conditionsOn(context, others) };
  }
  return { of: ['papers'], filter: await conditionsOn(context, clauses) };
}

function requires([literal, ...others]: Clauses[number], field: string): boolean {
  return others.length === 0 && literal?.field === field && !literal.negated;
}
