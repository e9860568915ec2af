import type { AuthorRecord } from '../record.ts';
import { slugify } from '../slug.ts';

type Metric = NonNullable<AuthorRecord['metrics']>[number];

const NUMBER = String.raw`(?<value>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<unit>%)?`;
const LABEL = String.raw`(?<label>\p{L}[\p{L}\d -]*\p{L})`;
const MAX_LABEL_WORDS = 3;
const LABEL_FIRST = new RegExp(String.raw`^${LABEL}\s*:?\s*${NUMBER}$`, 'u');
const NUMBER_FIRST = new RegExp(String.raw`^${NUMBER}\s*${LABEL}$`, 'u');

const DEFINITIONS: Record<string, string> = {
  'h-index':
    "The largest number h such that h of the author's papers have at least h citations each, as reported by the page; it does not say which papers and citations it counts.",
  papers: 'How many papers the author has, as reported by the page.',
  citations:
    "How often the author's papers have been cited in all, as reported by the page; it does not say whose count this is.",
  novelty: 'A percentage that the page reports as Novelty; it does not explain how the figure comes about.',
  'ai-score': 'A number that the page reports as AI Score; it does not explain how the figure comes about.',
};

/** Reads a metric whose label and number are glued: `h-index54`, `3,987citations`, `Novelty55%`. */
export function readMetric(line: string): Metric | undefined {
  const { label, value, unit } = (LABEL_FIRST.exec(line) ?? NUMBER_FIRST.exec(line))?.groups ?? {};
  if (!label || !value || label.split(' ').length > MAX_LABEL_WORDS) return undefined;
  const name = slugify(label);
  return {
    name,
    value: Number(value.replaceAll(',', '')),
    ...(unit && { unit }),
    definition:
      DEFINITIONS[name] ??
      `A figure that the page reports as ${label}; it does not explain how it comes about.`,
  };
}
