import { groupBy } from '../group-by.ts';
/** Where a phrase stands: `field.slice(start, end)` is what the reader sees. */
export interface Evidence {
  phrase: string;
  field: 'title' | 'abstract' | 'summary';
  start: number;
  end: number;
}

/** An occurrence of a phrase that counts towards a theme. */
export interface Occurrence extends Evidence {
  kind: 'name' | 'name in context' | 'sign';
  theme: string;
}

const WEIGHT = { name: 0.5, 'name in context': 0.5, sign: 0.3 };
const IN_TITLE = 1.5;
const REPETITION = 1 / 3;
const MAX_REPETITIONS = 3;

/** How surely a text with these occurrences is about their theme, in [0, 1): see `detectThemes`. */
export function score(found: readonly Occurrence[]): number {
  let doubt = 1;
  for (const same of groupBy(found, ({ phrase }) => phrase).values()) {
    const weights = same
      .map(({ kind, field }) => WEIGHT[kind] * (field === 'title' ? IN_TITLE : 1))
      .sort((a, b) => b - a);
    const [first = 0, ...rest] = weights;
    doubt *= 1 - first;
    for (const weight of rest.slice(0, MAX_REPETITIONS)) doubt *= 1 - weight * REPETITION;
  }
  return 1 - doubt;
}
