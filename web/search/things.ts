import { addressOf, type PageKind } from '../app/address.ts';

/** A node of the graph, with what it takes to find its page. */
type Thing =
  | { __typename: PageKind; slug: string }
  | { __typename: 'Post'; author: { slug: string } }
  | { __typename: 'Metric' | 'Source' };

/** Where something is shown: a post on the page of its author, and at the beginning what has no page. */
export function addressOfThing(thing: Thing): string {
  if ('author' in thing) return `${addressOf('Author', thing.author.slug)}?view=posts`;
  return 'slug' in thing ? addressOf(thing.__typename, thing.slug) : '/';
}
