import { readFileSync } from 'node:fs';
import type { Notation } from './notation.ts';

/** What a statement answers with: rows, or an error with Neo4j's code. */
interface Outcome {
  rows?: Notation[][];
  error?: string;
}

interface Case extends Outcome {
  name: string;
  statement: string;
  parameters?: Record<string, Notation>;
  access?: 'READ';
  columns?: string[];
  /** Where the embedded engine answers otherwise, and why. */
  embedded?: Outcome & { because: string };
}

export const CASES_FILE = new URL('cases.json', import.meta.url);

const read = JSON.parse(readFileSync(CASES_FILE, 'utf8')) as { graph: string[]; cases: Case[] };

/** The statement that makes the graph on which the cases are asked, in their order. */
export const graph = read.graph.join('\n');
export const { cases } = read;

/** Rows in the order in which they were asked for, or else in any that is the same on both sides. */
export function inOrder(statement: string, rows: Notation[][]): Notation[][] {
  if (statement.includes('ORDER BY')) return rows;
  return rows.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
