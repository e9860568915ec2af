import type { AuthoredPaper } from './authorship.ts';
import { type Figure, inWords } from './metric.ts';

/** With how many papers an author wrote with each other one, by place, ascending. */
export function coauthorsOf(author: number, papers: AuthoredPaper[]): [coauthor: number, papers: number][] {
  const together = new Map<number, number>();
  for (const { authors } of papers) {
    for (const other of authors) {
      if (other !== author) together.set(other, (together.get(other) ?? 0) + 1);
    }
  }
  return [...together].sort(([a], [b]) => a - b);
}

/** How many others an author wrote papers with, from 0. */
export function coauthorCount(author: number, papers: AuthoredPaper[]): Figure {
  const coverage = { known: papers.filter(({ allAuthors }) => allAuthors).length, total: papers.length };
  return {
    name: 'coauthors',
    value: coauthorsOf(author, papers).length,
    definition: 'How many others the author wrote papers of this graph with.',
    inputs: `${inWords(coverage, { one: 'names all its', many: 'name all their' })} authors.`,
    coverage,
  };
}
