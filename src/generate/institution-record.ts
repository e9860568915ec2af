import { openAlexId, rorOf } from './ids.ts';
import { type Institution, lineage } from './institutions.ts';
import { withoutAccents } from './names.ts';
import type { Tally } from './tally.ts';

function institutionSummary({ number, name, country, type }: Institution) {
  return {
    id: openAlexId('I', number),
    ror: rorOf(number),
    display_name: name,
    country_code: country,
    type,
  };
}

/** An institution as works and authors name it. */
export function institutionReference(institution: Institution) {
  return {
    ...institutionSummary(institution),
    lineage: lineage(institution).map(({ number }) => openAlexId('I', number)),
  };
}

/** A line of `institutions`. Some names are known without their accents too. */
export function institutionRecord(institution: Institution, tally: Tally, updated: string) {
  const { parent, children } = institution;
  const { id, ror, ...reference } = institutionReference(institution);
  const plain = withoutAccents(institution.name);
  return {
    id,
    ror,
    ...reference,
    display_name_alternatives: plain === institution.name ? [] : [plain],
    ids: { openalex: id, ror },
    associated_institutions: [
      ...(parent ? [{ ...institutionSummary(parent), relationship: 'parent' }] : []),
      ...children.map((child) => ({ ...institutionSummary(child), relationship: 'child' })),
    ],
    works_count: tally.works(id),
    cited_by_count: tally.citations(id),
    updated_date: `${updated}T00:00:00`,
  };
}
