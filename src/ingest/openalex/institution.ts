import { z } from 'zod';
import { ror } from '../../identifier.ts';
import type { AffiliationRecord } from '../record.ts';
import { openAlexId } from './ids.ts';

/** An institution as authorships and the list of institutions have it. */
export const rawInstitution = z.object({
  id: z.string().nullish(),
  display_name: z.string().nullish(),
  ror: z.string().nullish(),
  country_code: z.string().length(2).nullish(),
  type: z.string().nullish(),
  lineage: z.array(z.string()).nullish(),
  associated_institutions: z
    .array(z.object({ id: z.string().nullish(), relationship: z.string().nullish() }))
    .nullish(),
});
export type RawInstitution = z.infer<typeof rawInstitution>;

/** What works and authors say of an institution. Null where it has no id or no name. */
export function affiliationRef({
  id,
  display_name: name,
  ror: rorId,
  country_code: country,
  type: kind,
}: RawInstitution) {
  const own = openAlexId('I', id);
  if (!own || !name) return null;
  const checked = ror(rorId ?? '');
  return {
    id: own,
    name,
    openAlexId: own,
    ...(checked && { ror: checked }),
    ...(country && { country }),
    ...(kind && { kind }),
  };
}

/**
 * An institution with those that it is part of (its parents where they are named, else its lineage) and those that
 * are part of it: whichever of two comes second finds the other.
 */
export function affiliationRecord(raw: RawInstitution): AffiliationRecord | null {
  const ref = affiliationRef(raw);
  if (!ref) return null;
  const associated = (wanted: string) =>
    (raw.associated_institutions ?? [])
      .filter(({ relationship }) => relationship === wanted)
      .flatMap(({ id }) => openAlexId('I', id) ?? []);
  const stated = associated('parent');
  const above = stated.length > 0 ? stated : (raw.lineage ?? []).flatMap((id) => openAlexId('I', id) ?? []);
  const parents = above.filter((id) => id !== ref.id);
  const children = associated('child');
  return {
    type: 'affiliation',
    ...ref,
    ...(parents.length > 0 && { parents }),
    ...(children.length > 0 && { children }),
  };
}
