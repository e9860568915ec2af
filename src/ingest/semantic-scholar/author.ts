import { z } from 'zod';
import { orcid } from '../../identifier.ts';
import { affiliationRef, type Gazetteer } from '../gazetteer.ts';
import { type AuthorRecord, webAddress } from '../record.ts';
import { personId, slugify } from '../slug.ts';
import { count, externalIds, id, list, text } from './fields.ts';

/** An author, by itself or of a paper, with as many fields as were asked for. */
export const s2Author = z.object({
  authorid: id,
  name: text,
  externalids: externalIds,
  affiliations: list(text),
  homepage: text,
  papercount: count,
  citationcount: count,
  hindex: count,
});
export type S2Author = z.infer<typeof s2Author>;

const FIGURES = [
  [
    'h-index',
    'hindex',
    "The largest number h such that h of the author's papers have at least h citations each",
  ],
  ['papers', 'papercount', 'How many papers the author has'],
  ['citations', 'citationcount', "How often the author's papers have been cited in all"],
] as const;

/** How records refer to an author; undefined where there is neither an id nor a name that makes one. */
export function authorRef({ authorid, name, externalids }: S2Author) {
  const id = authorid ? `s2-${authorid}` : personId(name ?? '');
  if (!id || !name) return undefined;
  const orcidId = orcid(externalids.orcid ?? '');
  return { id, name, ...(authorid && { semanticScholarId: authorid }), ...(orcidId && { orcid: orcidId }) };
}

/** What is stated of an author beyond the name; undefined where that is nothing. */
export function authorRecord(author: S2Author, gazetteer: Gazetteer): AuthorRecord | undefined {
  const ref = authorRef(author);
  if (!ref) return undefined;
  const employers = author.affiliations
    .filter((name) => name !== undefined && slugify(name) !== '')
    .map((name) => ({ ...affiliationRef(name ?? '', gazetteer), current: true }));
  const affiliations = [...new Map(employers.map((employer) => [employer.id, employer])).values()];
  const metrics = FIGURES.flatMap(([name, field, definition]) => {
    const value = author[field];
    return value === undefined
      ? []
      : [{ name, value, definition: `${definition}, as reported by Semantic Scholar.` }];
  });
  const homepage = webAddress.safeParse(author.homepage).data;
  if (!homepage && affiliations.length === 0 && metrics.length === 0) return undefined;
  return {
    type: 'author',
    ...ref,
    ...(homepage && { homepage }),
    ...(affiliations.length > 0 && { affiliations }),
    ...(metrics.length > 0 && { metrics }),
  };
}
