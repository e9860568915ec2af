import type { Conditions } from '../cypher/statements.generated.ts';
import { conditionsOn } from './filter.ts';

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
 * them have to have, so that the others are not read at all; at all papers where it asks for none.
 */
export function anchored(filter: Conditions): Anchored {
  for (const field of anchors) {
    const anchor = filter.clauses.find((clause) => requires(clause, field));
    const [literal] = anchor ?? [];
    if (!literal) continue;
    const others = filter.clauses.filter((clause) => clause !== anchor);
    return { of: [field, String(literal.value)], filter: conditionsOn(others) };
  }
  return { of: ['papers'], filter };
}

function requires([literal, ...others]: Conditions['clauses'][number], field: string): boolean {
  return others.length === 0 && literal?.field === field && !literal.negated;
}
