import { z } from 'zod';
import { orcid } from '../../identifier.ts';
import type { AuthorRecord } from '../record.ts';
import { openAlexId } from './ids.ts';
import { affiliationRef, rawInstitution } from './institution.ts';

/** Authors that stand for nobody: the null author, and the one of deleted profiles. */
const NOBODY = new Set(['A9999999999', 'A5317838346']);

/** The id of an author; null where it is none, or stands for nobody. */
export function authorId(id: string | null | undefined): string | null {
  const own = openAlexId('A', id);
  return own && !NOBODY.has(own) ? own : null;
}

export const rawAuthor = z.object({
  id: z.string(),
  display_name: z.string().nullish(),
  orcid: z.string().nullish(),
  updated_date: z.string().nullish(),
  affiliations: z.array(z.object({ institution: rawInstitution.nullish() })).nullish(),
  last_known_institutions: z.array(rawInstitution).nullish(),
  summary_stats: z.object({ h_index: z.number().nullish(), i10_index: z.number().nullish() }).nullish(),
  works_count: z.number().nullish(),
  cited_by_count: z.number().nullish(),
});
export type RawAuthor = z.infer<typeof rawAuthor>;

/** An author with employers, of which the last known are the current ones, and metrics. Null for nobody. */
export function authorRecord(raw: RawAuthor): AuthorRecord | null {
  const id = authorId(raw.id);
  if (!id || !raw.display_name) return null;
  const current = new Set((raw.last_known_institutions ?? []).map((one) => openAlexId('I', one.id)));
  const employers = [
    ...(raw.last_known_institutions ?? []),
    ...(raw.affiliations ?? []).flatMap(({ institution }) => institution ?? []),
  ].flatMap((one) => affiliationRef(one) ?? []);
  const affiliations = [...new Map(employers.map((one) => [one.id, one])).values()];
  const own = orcid(raw.orcid ?? '');
  const asOf = raw.updated_date?.slice(0, 10);
  const metric = (name: string, value: number | null | undefined, definition: string) =>
    value === null || value === undefined ? [] : [{ name, value, definition, ...(asOf && { asOf }) }];
  const metrics = [
    ...metric('h-index', raw.summary_stats?.h_index, 'The h-index over the works that OpenAlex knows.'),
    ...metric(
      'i10-index',
      raw.summary_stats?.i10_index,
      'Works that OpenAlex knows with ten citations or more.',
    ),
    ...metric('paper-count', raw.works_count, 'Works that OpenAlex knows.'),
    ...metric('citation-count', raw.cited_by_count, 'Citations of the works that OpenAlex knows.'),
  ];
  return {
    type: 'author',
    id,
    name: raw.display_name,
    openAlexId: id,
    ...(own && { orcid: own }),
    ...(affiliations.length > 0 && {
      affiliations: affiliations.map((one) => ({ ...one, current: current.has(one.openAlexId) })),
    }),
    ...(metrics.length > 0 && { metrics }),
  };
}
