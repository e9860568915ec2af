import type { Conditions } from '../cypher/statements.generated.ts';

type Clauses = Conditions['clauses'];

/** The years that a paper can be published in; what sources say beyond is a slip. */
export const YEARS = { from: 1000, to: 2999 };
export const ALL_DAYS = { from: `${YEARS.from}-01-01`, to: `${YEARS.to}-12-31` };

/** The first or the last day of what each literal that asks for a time asks for. */
const bounds: Record<string, { side: 'from' | 'to'; day: (value: string) => string }> = {
  publishedFrom: { side: 'from', day: (date) => date },
  publishedTo: { side: 'to', day: (date) => date },
  yearFrom: { side: 'from', day: (year) => `${fourDigits(year)}-01-01` },
  yearTo: { side: 'to', day: (year) => `${fourDigits(year)}-12-31` },
};

/** The days outside of which a filter leaves no paper, or null where it does not ask when papers were published. */
export function daysOf(clauses: Clauses): Conditions['days'] {
  const yearsAlone = clauses.every((clause) => asksWhen(clause) && clause[0]?.field.startsWith('year'));
  const days = { ...ALL_DAYS, yearsAlone };
  const asking = clauses.filter(asksWhen);
  for (const [literal] of asking) {
    const bound = literal && bounds[literal.field];
    if (!bound) continue;
    const day = bound.day(String(literal.value));
    if (bound.side === 'from' ? day > days.from : day < days.to) days[bound.side] = day;
  }
  return asking.length > 0 ? days : null;
}

/** Whether a clause asks when a paper was published and nothing else, so that it bounds the days. */
export function asksWhen(clause: Clauses[number]): boolean {
  const [literal, ...others] = clause;
  return literal !== undefined && others.length === 0 && !literal.negated && literal.field in bounds;
}

function fourDigits(year: string): string {
  return String(Math.min(Math.max(Number(year), 0), 9999)).padStart(4, '0');
}
