import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import type { Conditions } from '../cypher/statements.generated.ts';
import {
  type Clauses,
  conditionsOn,
  type Formula,
  givenLiterals,
  type Nested,
  nestedFormula,
  textFormula,
  toClauses,
} from './filter.ts';
import type { Batch } from './graph/batch.ts';
import { inputError } from './input-error.ts';

interface Range<Bound> {
  from?: Bound | null | undefined;
  to?: Bound | null | undefined;
}

/** Which papers to keep, as the API takes it: see `PaperFilter` in schema/paper-list.ts. */
export interface PaperFilter extends Nested<PaperFilter> {
  publishedOn?: Range<Date> | null | undefined;
  year?: Range<number> | null | undefined;
  category?: string | null | undefined;
  hasCode?: boolean | null | undefined;
  text?: string | null | undefined;
  author?: string | null | undefined;
  affiliation?: string | null | undefined;
  topic?: string | null | undefined;
}

/**
 * Reads a filter from JSON text by the schema's own `PaperFilter`, so that what the API refuses is refused
 * here in the same words. Throws an input error that names the place: `filter.year.from`.
 */
export function readPaperFilter(schema: GraphQLSchema, json: string): PaperFilter {
  return coerceInputValue(
    parse(json),
    schema.getType('PaperFilter') as GraphQLInputType,
    (path, _value, error) => {
      throw inputError(['filter', ...path].join('.'), error.message);
    },
  ) as PaperFilter;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw inputError('filter', `is not JSON: ${(error as Error).message}`);
  }
}

/** Whether conditions ask of papers who wrote them, from where, or on what. */
export function asksAround({ authors, affiliations, topics }: Conditions): boolean {
  return authors.length + affiliations.length + topics.length > 0;
}

/** The forms of a statement that filters papers: by what they are themselves, or also by who wrote them, from where and on what. */
export type ByFilter<Form> = Record<'own' | 'around', Form>;

/**
 * The form that a filter needs. The embedded engine reads the neighbourhood of each paper even where nobody asks, which
 * takes ten times as long.
 */
export function byFilter<Form>(forms: ByFilter<Form>, filter: Conditions): Form {
  return asksAround(filter) ? forms.around : forms.own;
}

/** The conditions of a filter of papers, as statements take them. Throws an input error where it is too large. */
export async function paperConditions(
  context: { batch: Batch },
  filter: PaperFilter | null | undefined,
): Promise<Conditions> {
  return conditionsOn(context, await paperClauses(context, filter));
}

/** What a filter of papers asks for. Throws an input error where it is too large. */
export function paperClauses(
  context: { batch: Batch },
  filter: PaperFilter | null | undefined,
): Promise<Clauses> {
  return toClauses(context, nestedFormula(filter ?? {}, formulas));
}

function formulas(filter: PaperFilter): Formula[] {
  const { publishedOn, year, category, hasCode, text, author, affiliation, topic } = filter;
  const literals = {
    publishedFrom: publishedOn?.from?.toISOString().slice(0, 10),
    publishedTo: publishedOn?.to?.toISOString().slice(0, 10),
    yearFrom: year?.from,
    yearTo: year?.to,
    category,
    hasCode,
    author,
    affiliation,
    topic,
  };
  return [...givenLiterals(literals), ...textFormula(text, 'title')];
}
