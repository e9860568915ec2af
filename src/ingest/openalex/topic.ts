import { z } from 'zod';
import type { TopicRecord } from '../record.ts';
import { levelId, openAlexId } from './ids.ts';

const level = z.object({ id: z.union([z.string(), z.number()]), display_name: z.string() }).nullish();

/** A topic as works and the list of topics have it, each with the levels above. */
export const rawTopic = z.object({
  id: z.string(),
  display_name: z.string(),
  description: z.string().nullish(),
  keywords: z.array(z.string()).nullish(),
  subfield: level,
  field: level,
  domain: level,
});
export type RawTopic = z.infer<typeof rawTopic>;

/** A topic and the levels above it, each broader than the one before. Empty where it has no id. */
export function topicRecords(raw: RawTopic): TopicRecord[] {
  const id = openAlexId('T', raw.id);
  if (!id) return [];
  const levels = (['subfield', 'field', 'domain'] as const).flatMap((name) => {
    const one = raw[name];
    return one ? [{ id: levelId(name, one.id), name: one.display_name }] : [];
  });
  const all = [{ id, name: raw.display_name }, ...levels];
  return all.map((topic, index): TopicRecord => {
    const broader = all[index + 1];
    return {
      type: 'topic',
      scheme: 'openalex',
      ...topic,
      ...(index === 0 && {
        openAlexId: id,
        ...(raw.description && { description: raw.description }),
        ...(raw.keywords?.length && { altLabels: raw.keywords }),
      }),
      ...(broader && { broader: [broader.id] }),
    };
  });
}
