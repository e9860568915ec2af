import { type Conditions, topicWithin } from '../cypher/statements.generated.ts';
import { daysOf } from './days.ts';
import { fold } from './fold.ts';
import type { Label } from './global-id.ts';
import type { Batch } from './graph/batch.ts';
import { inputError } from './input-error.ts';
import { idOf, isOwnId } from './look-up.ts';

type Literal = Conditions['clauses'][number][number];
/** A formula in conjunctive normal form: all of the clauses hold, of each any literal. */
export type Clauses = Literal[][];

/** A filter as a formula over literals, which each statement knows how to test. */
export type Formula =
  | { field: string; value: string | number | boolean }
  | { all: Formula[] }
  | { any: Formula[] }
  | { not: Formula };

/** What every filter input has beside its own fields. */
export interface Nested<Filter> {
  and?: Filter[] | null | undefined;
  or?: Filter[] | null | undefined;
  not?: Filter | null | undefined;
}

/** Keeps the statement's work bounded: a filter has at most so many literals once it is spread out. */
const MOST_LITERALS = 200;

/** Which literals hold the id of a node, and of which label. */
const idFields: Record<string, { label: Label; list: 'authors' | 'affiliations' | 'topics' }> = {
  author: { label: 'Author', list: 'authors' },
  coauthor: { label: 'Author', list: 'authors' },
  mentions: { label: 'Author', list: 'authors' },
  affiliation: { label: 'Affiliation', list: 'affiliations' },
  topic: { label: 'Topic', list: 'topics' },
};

/** The formula of a nested filter: its own fields, and what `and`, `or` and `not` add, all of which must hold. */
export function nestedFormula<Filter extends Nested<Filter>>(
  filter: Filter,
  own: (filter: Filter) => Formula[],
): Formula {
  const { and, or, not } = filter;
  return {
    all: [
      ...own(filter),
      ...(and ?? []).map((inner) => nestedFormula(inner, own)),
      ...(or?.length ? [{ any: or.map((inner) => nestedFormula(inner, own)) }] : []),
      ...(not ? [{ not: nestedFormula(not, own) }] : []),
    ],
  };
}

/** One literal for each field that the client gave. */
export function givenLiterals(
  fields: Record<string, string | number | boolean | null | undefined>,
): Formula[] {
  return Object.entries(fields).flatMap(([field, value]) => (value == null ? [] : [{ field, value }]));
}

/** That a text is found: in the folded name or title, or as it is written in the prose. */
export function textFormula(
  text: string | null | undefined,
  folded: 'name' | 'title' | null,
  prose = true,
): Formula[] {
  if (!text?.trim()) return [];
  return [
    {
      any: [
        ...(folded && fold(text) ? [{ field: folded, value: fold(text) }] : []),
        ...(prose ? [{ field: 'prose', value: text.toLowerCase() }] : []),
      ],
    },
  ];
}

/** The conditions that a formula is. Throws an input error for one that becomes too large. */
export async function toConditions(context: { batch: Batch }, formula: Formula): Promise<Conditions> {
  return conditionsOn(context, await toClauses(context, formula));
}

/**
 * Brings a formula to a form that a statement can test with `all` and `any` alone, and the identifiers in it to ids. Throws
 * an input error for one that becomes too large.
 */
export function toClauses(context: { batch: Batch }, formula: Formula): Promise<Clauses> {
  return mapLiterals(spread(formula, false), (literal) => withId(context, literal));
}

/** The conditions that clauses are, with what they ask for at all, and with the narrower ones of their topics. */
export async function conditionsOn(context: { batch: Batch }, asked: Clauses): Promise<Conditions> {
  const clauses = await mapLiterals(asked, (literal) => withNarrower(context, literal));
  const days = daysOf(clauses);
  const conditions: Conditions = { clauses, authors: [], affiliations: [], topics: [], days };
  for (const { field, value } of clauses.flat()) {
    const list = idFields[field]?.list;
    if (list) conditions[list].push(String(value));
  }
  return conditions;
}

function mapLiterals(clauses: Clauses, map: (literal: Literal) => Promise<Literal>): Promise<Clauses> {
  return Promise.all(clauses.map((clause) => Promise.all(clause.map(map))));
}

function spread(formula: Formula, negated: boolean): Clauses {
  if ('field' in formula) return [[{ ...formula, negated, within: null }]];
  if ('not' in formula) return spread(formula.not, !negated);
  const [parts, conjunction] = 'all' in formula ? [formula.all, !negated] : [formula.any, negated];
  const spreadParts = parts.map((part) => spread(part, negated));
  const clauses = conjunction
    ? spreadParts.flat()
    : spreadParts.reduce<Clauses>(
        (product, part) => bounded(product.flatMap((left) => part.map((right) => [...left, ...right]))),
        [[]],
      );
  return bounded(clauses);
}

function bounded(clauses: Clauses): Clauses {
  const size = clauses.reduce((sum, clause) => sum + clause.length, 0);
  if (size <= MOST_LITERALS) return clauses;
  throw inputError(
    'filter',
    `too many alternatives: it spreads out to more than ${MOST_LITERALS} conditions; nest less`,
  );
}

async function withNarrower({ batch }: { batch: Batch }, literal: Literal): Promise<Literal> {
  if (literal.field !== 'topic') return literal;
  const row = await batch.load(topicWithin, {}, String(literal.value));
  return { ...literal, within: Object.fromEntries((row?.ids ?? []).map((id) => [id, true])) };
}

async function withId(context: { batch: Batch }, literal: Literal): Promise<Literal> {
  const label = idFields[literal.field]?.label;
  const id = String(literal.value);
  if (!label || isOwnId(id)) return literal;
  return { ...literal, value: (await idOf(context, label, id)) ?? id };
}
