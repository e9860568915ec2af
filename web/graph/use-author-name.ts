import { AuthorNameDocument } from '../../schema/operations/generated/graphql.ts';
import { useAsk } from '../app/use-ask.ts';

/** The name of an author whom an address gives; undefined until it is known, null where there is no such author. */
export function useAuthorName(id: string | undefined): string | null | undefined {
  const { data } = useAsk(AuthorNameDocument, { id: id ?? '' }, { enabled: Boolean(id) });
  return id && data ? (data.author?.name ?? null) : undefined;
}
