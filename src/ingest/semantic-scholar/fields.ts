import { z } from 'zod';

/** Fields as Semantic Scholar gives them: any may be null, missing or empty, which all mean the same. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value?.replace(/\s+/g, ' ').trim() || undefined);
export const count = z
  .int()
  .min(0)
  .nullish()
  .transform((value) => value ?? undefined);
export const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? []);
/** Ids are digits, written as a text or as a number. */
export const id = z
  .union([z.string(), z.int()])
  .nullish()
  .transform((value) =>
    value === null || value === undefined ? undefined : String(value).trim() || undefined,
  );
const noIds: { doi?: string | undefined; arxiv?: string | undefined; orcid?: string | undefined } = {};
export const externalIds = z
  .object({ doi: text, arxiv: text, orcid: text })
  .nullish()
  .transform((value) => value ?? noIds);
