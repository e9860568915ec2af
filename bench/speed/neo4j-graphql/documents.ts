import type { Question } from '../questions.ts';

/** What it is asked for each question; what has none, it cannot answer. */
export const documentsOfNeo4jGraphql: Record<string, string> = {};

/** Its answer in the form of Coterie's. */
export function canonicalNeo4jGraphql(_question: Question, answer: unknown): unknown {
  return answer;
}
