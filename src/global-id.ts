/** The types of nodes, which are the labels of the graph. */
export type Label = 'Author' | 'Paper' | 'Affiliation' | 'Topic' | 'Post' | 'Source';

const GLOBAL_ID = /^(Author|Paper|Affiliation|Topic|Post|Source):(.+)$/s;

/** Relay's global id of a node: its type and slug, in base 64. */
export function encodeGlobalId(typename: string, id: string): string {
  return Buffer.from(`${typename}:${id}`).toString('base64');
}

/** What a global id names, or null where a text is not one. */
export function decodeGlobalId(text: string): { typename: Label; id: string } | null {
  const [, typename, id] = GLOBAL_ID.exec(Buffer.from(text, 'base64').toString('utf8')) ?? [];
  return id === undefined ? null : { typename: typename as Label, id };
}
