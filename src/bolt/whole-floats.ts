import { SET_APART } from '../console/statements.ts';

/** A statement and its parameters. */
export interface Query {
  text: string;
  parameters: Record<string, unknown>;
}

/** What is set apart, in which no parameter stands, and parameters, with their name quoted or plain. */
const PARTS = new RegExp(`${SET_APART.source}|\\$\`((?:[^\`]|\`\`)*)\`|\\$([\\p{L}\\p{N}_]+)`, 'gu');

/**
 * The engine takes a number such as 1.0 for the integer 1, so that `$x / 2` would be 0. A parameter with such a float in it
 * is written into the text instead, and what else is in it becomes parameters of their own.
 */
export function writeWholeFloats({ text, parameters }: Query): Query {
  const written = Object.entries(parameters).filter(([, value]) => hasWholeFloat(value));
  if (written.length === 0) return { text, parameters };
  const others = Object.fromEntries(Object.entries(parameters).filter(([, value]) => !hasWholeFloat(value)));
  const expressions = new Map(written.map(([name, value]) => [name, expressionOf(value, others)]));
  return {
    text: text.replace(PARTS, (part, quoted?: string, plain?: string) => {
      const name = plain ?? quoted?.replaceAll('``', '`');
      return (name !== undefined && expressions.get(name)) || part;
    }),
    parameters: others,
  };
}

function hasWholeFloat(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasWholeFloat);
}

/** A value in Cypher; adds to `parameters` what is better not written out. */
function expressionOf(value: unknown, parameters: Record<string, unknown>): string {
  if (!hasWholeFloat(value)) {
    const name = `_part_${Object.keys(parameters).length}`;
    parameters[name] = value;
    return `$${name}`;
  }
  if (typeof value === 'number') return `(${Object.is(value, -0) ? '-0' : value}.0)`;
  if (Array.isArray(value)) return `[${value.map((item) => expressionOf(item, parameters)).join(', ')}]`;
  const entries = Object.entries(value as object).map(
    ([key, inner]) => `\`${key.replaceAll('`', '``')}\`: ${expressionOf(inner, parameters)}`,
  );
  return `{${entries.join(', ')}}`;
}
