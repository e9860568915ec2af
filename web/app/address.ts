/** Where things of the graph have their pages. */
const PAGES = {
  Author: 'author',
  Paper: 'paper',
  Affiliation: 'affiliation',
  Topic: 'topic',
} as const;

export type PageKind = keyof typeof PAGES;

export function addressOf(kind: PageKind, slug: string): string {
  return `/${PAGES[kind]}/${encodeURIComponent(slug)}`;
}
