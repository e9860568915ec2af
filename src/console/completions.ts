import type { CypherNames } from './console.ts';

const KEYWORDS = [
  ...[
    'MATCH',
    'OPTIONAL MATCH',
    'WHERE',
    'RETURN',
    'WITH',
    'UNWIND',
    'ORDER BY',
    'SKIP',
    'LIMIT',
    'DISTINCT',
  ],
  ...['AND', 'OR', 'NOT', 'IN', 'AS', 'IS NULL', 'IS NOT NULL', 'CONTAINS', 'STARTS WITH', 'ENDS WITH'],
  ...[
    'CALL',
    'UNION',
    'EXISTS',
    'COUNT',
    'CASE',
    'WHEN',
    'THEN',
    'ELSE',
    'END',
    'DESC',
    'EXPLAIN',
    'PROFILE',
  ],
  ...['count(', 'collect(', 'nodes(', 'relationships(', 'shortestPath('],
];

/**
 * What may follow a line up to the cursor, and the part of it that is completed: labels and types after a colon,
 * properties after a stop, parameters after a dollar, commands at the beginning, else keywords.
 */
export function complete(
  line: string,
  names: CypherNames,
  parameters: readonly string[],
  commands: readonly string[],
): [completions: string[], completed: string] {
  const [completed = ''] = /[:.$]?[\p{L}\p{N}_]*$/u.exec(line) ?? [];
  const begin = completed[0] ?? '';
  const marked = (mark: string, words: readonly string[]) => words.map((word) => `${mark}${word}`);
  const candidates =
    line === completed && begin === ':'
      ? commands
      : begin === ':'
        ? marked(':', [...names.labels, ...names.types])
        : begin === '.'
          ? marked('.', names.properties)
          : begin === '$'
            ? marked('$', parameters)
            : completed === ''
              ? []
              : KEYWORDS;
  const folded = completed.toLowerCase();
  return [candidates.filter((word) => word.toLowerCase().startsWith(folded)), completed];
}
