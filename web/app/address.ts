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

/** What an address says of a thing; as it stands there where that is not encoded as in addresses. */
export function readSlug(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
