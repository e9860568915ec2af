import { DOMAINS } from './fields.ts';
import { topicId } from './ids.ts';
import type { Tally } from './tally.ts';
import type { Topic } from './topics.ts';

/** A topic as works and authors name it. */
export function topicReference({ number, name, subfield }: Topic) {
  return {
    id: topicId(number),
    display_name: name,
    subfield: { id: subfield.id, display_name: subfield.name },
    field: { id: subfield.fieldId, display_name: subfield.field.name },
    domain: { id: subfield.domainId, display_name: DOMAINS[subfield.domainId - 1] },
  };
}

/** A line of `topics`, where the numbers of what is above come as strings. */
export function topicRecord(topic: Topic, tally: Tally, updated: string) {
  const { subfield, field, domain, ...itself } = topicReference(topic);
  const above = (group: { id: number; display_name: string | undefined }) => ({
    ...group,
    id: String(group.id),
  });
  return {
    ...itself,
    description: `Papers of ${subfield.display_name} on ${topic.terms.slice(0, 3).join(', ')}.`,
    keywords: topic.terms.slice(0, 10),
    ids: { openalex: itself.id },
    subfield: above(subfield),
    field: above(field),
    domain: above(domain),
    works_count: tally.works(itself.id),
    cited_by_count: tally.citations(itself.id),
    updated_date: `${updated}T00:00:00`,
  };
}
