import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const entity = (letter: string) => z.string().regex(new RegExp(`^https://openalex\\.org/${letter}\\d+$`));
const counts = { works_count: z.int().min(0), cited_by_count: z.int().min(0) };
const updated = { updated_date: z.iso.datetime({ local: true }) };
const orcid = z.url().nullable();

const institution = z.object({
  id: entity('I'),
  ror: z.url(),
  display_name: z.string().min(1),
  country_code: z.string().length(2),
  type: z.string(),
});
const institutionWithLineage = institution.extend({ lineage: z.array(entity('I')).min(1) });
const above = z.object({ id: z.int(), display_name: z.string() });
const topic = z.object({
  id: entity('T'),
  display_name: z.string().min(1),
  subfield: above,
  field: above,
  domain: above,
});
const location = z.object({
  landing_page_url: z.url().nullable(),
  source: z.object({ id: entity('S'), display_name: z.string(), type: z.string() }).nullable(),
});

/** The fields that the importers go by, in the nesting of OpenAlex. */
const records = {
  works: z.object({
    id: entity('W'),
    ids: z.object({ openalex: entity('W') }),
    doi: z.url().nullable(),
    title: z.string().nullable(),
    display_name: z.string().nullable(),
    type: z.string(),
    publication_date: z.iso.date().nullable(),
    publication_year: z.int().nullable(),
    cited_by_count: z.int().min(0),
    fwci: z.number().nullable(),
    referenced_works: z.array(entity('W')),
    related_works: z.array(entity('W')),
    primary_topic: topic.extend({ score: z.number() }),
    topics: z.array(topic.extend({ score: z.number().min(0).max(1) })).min(1),
    keywords: z.array(z.object({ id: z.url(), display_name: z.string(), score: z.number() })),
    primary_location: location.nullable(),
    locations: z.array(location),
    is_retracted: z.boolean(),
    is_xpac: z.boolean(),
    abstract_inverted_index: z.record(z.string(), z.array(z.int())).nullable(),
    authorships: z
      .array(
        z.object({
          author_position: z.enum(['first', 'middle', 'last']),
          author: z.object({ id: entity('A'), display_name: z.string().nullable(), orcid }),
          institutions: z.array(institutionWithLineage),
          is_corresponding: z.boolean(),
          raw_author_name: z.string().min(1),
          raw_orcid: orcid,
          raw_affiliation_strings: z.array(z.string()),
          affiliations: z.array(
            z.object({ raw_affiliation_string: z.string(), institution_ids: z.array(entity('I')) }),
          ),
        }),
      )
      .min(1),
    ...updated,
  }),
  authors: z.object({
    id: entity('A'),
    orcid,
    display_name: z.string().min(1),
    display_name_alternatives: z.array(z.string()),
    affiliations: z.array(z.object({ institution: institutionWithLineage, years: z.array(z.int()).min(1) })),
    last_known_institutions: z.array(institutionWithLineage),
    summary_stats: z.object({
      h_index: z.int(),
      i10_index: z.int(),
      '2yr_mean_citedness': z.number().min(0),
    }),
    ...counts,
    ...updated,
  }),
  institutions: institutionWithLineage.extend({
    associated_institutions: z.array(
      institution.extend({ relationship: z.enum(['parent', 'child', 'related']) }),
    ),
    ...counts,
    ...updated,
  }),
  topics: topic.extend({
    description: z.string(),
    keywords: z.array(z.string()).min(1),
    subfield: above.extend({ id: z.string() }),
    field: above.extend({ id: z.string() }),
    domain: above.extend({ id: z.string() }),
    ...counts,
    ...updated,
  }),
};

const manifest = z.object({
  entries: z.array(
    z.object({ url: z.string(), meta: z.object({ content_length: z.int(), record_count: z.int() }) }),
  ),
  meta: z.object({ content_length: z.int(), record_count: z.int() }),
});

type Records = { [Entity in keyof typeof records]: z.infer<(typeof records)[Entity]>[] };
export type Work = Records['works'][number];

export function readManifest(folder: string) {
  return manifest.parse(JSON.parse(readFileSync(path.join(folder, 'data/jsonl/manifest.json'), 'utf8')));
}

/** The lines of a part. */
export function linesOf(folder: string, url: string): string[] {
  return gunzipSync(readFileSync(path.join(folder, url)))
    .toString()
    .trimEnd()
    .split('\n');
}

/** All records of a snapshot by what they are; throws where one lacks a field or has it in another form. */
export function readSnapshot(folder: string): Records {
  const read = <Entity extends keyof Records>(entity: Entity) =>
    readManifest(folder)
      .entries.filter(({ url }) => url.startsWith(`data/jsonl/${entity}/`))
      .flatMap(({ url }) => linesOf(folder, url).map((line) => records[entity].parse(JSON.parse(line))));
  return {
    works: read('works') as Records['works'],
    authors: read('authors') as Records['authors'],
    institutions: read('institutions') as Records['institutions'],
    topics: read('topics') as Records['topics'],
  };
}
