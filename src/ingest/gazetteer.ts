import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fold } from '../fold.ts';
import { toReading } from './reading.ts';
import type { GraphRecord, Reading } from './record.ts';
import { slugify } from './slug.ts';

const organisation = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['education', 'company', 'nonprofit', 'government', 'facility']),
  country: z.string().length(2),
  alsoKnownAs: z.array(z.string()).optional(),
});
const category = z.strictObject({ code: z.string(), name: z.string(), description: z.string() });

const organisationsFile = z.strictObject({
  reviewedAt: z.iso.datetime(),
  organisations: z.array(organisation),
});
const categoriesFile = z.strictObject({ categories: z.array(category) });

type Organisation = z.infer<typeof organisation>;
type Category = z.infer<typeof category>;

/** What the project itself knows of the names and codes that documents print in short. */
export interface Gazetteer {
  reviewedAt: string;
  /** The organisation known by this name, however it is spelt. */
  organisation(name: string): Organisation | undefined;
  /** The arXiv category with this code, with or without its archive: `LG` or `cs.LG`. */
  category(code: string): Category | undefined;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../seed/${name}`, import.meta.url), 'utf8'));
}

function nameKey(name: string): string {
  return fold(name).replace(/^the /, '');
}

/** Reads the gazetteer from `seed/affiliations.json` and `seed/arxiv-categories.json`. */
export function readGazetteer(): Gazetteer {
  const { reviewedAt, organisations } = organisationsFile.parse(readJson('affiliations.json'));
  const { categories } = categoriesFile.parse(readJson('arxiv-categories.json'));
  const byName = new Map(
    organisations.flatMap((entry) =>
      [entry.id, entry.name, ...(entry.alsoKnownAs ?? [])].map((name) => [nameKey(name), entry] as const),
    ),
  );
  const byCode = new Map(
    categories.flatMap((entry) =>
      [entry.code, entry.code.slice(entry.code.indexOf('.') + 1)].map((code) => [code, entry] as const),
    ),
  );
  return {
    reviewedAt,
    organisation: (name) => byName.get(nameKey(name)),
    category: (code) => byCode.get(code),
  };
}

/** How a record refers to an organisation: under the gazetteer's id if it is known, by the name as printed. */
export function affiliationRef(printed: string, gazetteer: Gazetteer): { id: string; name: string } {
  return { id: gazetteer.organisation(printed)?.id ?? slugify(printed), name: printed };
}

/** The id of an arXiv category: `LG` gives `cs-lg`; a code that is not in the gazetteer stands for itself. */
export function categoryId(code: string, gazetteer: Gazetteer): string {
  return slugify(gazetteer.category(code)?.code ?? code);
}

function known(record: GraphRecord, gazetteer: Gazetteer): GraphRecord[] {
  if (record.type === 'affiliation') {
    const entry = gazetteer.organisation(record.name);
    if (!entry) return [];
    const { id, name, kind, country } = entry;
    return [{ type: 'affiliation', id, name, kind, country }];
  }
  if (record.type === 'topic' && record.scheme === 'arxiv') {
    const entry = gazetteer.category(record.name);
    if (!entry) return [];
    const { code: notation, name, description } = entry;
    return [{ type: 'topic', id: record.id, name, scheme: 'arxiv', notation, description }];
  }
  return [];
}

/**
 * What the gazetteer states of the organisations and arXiv categories that these readings name. It is a
 * reading of its own, so that a full name or a country points to the gazetteer and not to a document
 * that prints only `uw` or `LG`.
 */
export function gazetteerReading(readings: Reading[], gazetteer: Gazetteer): Reading {
  const records = new Map<string, GraphRecord>();
  for (const { records: stated } of readings) {
    for (const record of stated.flatMap((one) => known(one, gazetteer))) {
      records.set(`${record.type} ${record.id}`, record);
    }
  }
  const source = {
    id: 'coterie-gazetteer',
    kind: 'gazetteer',
    name: "Coterie's gazetteer of organisations and arXiv categories",
    retrievedAt: gazetteer.reviewedAt,
    // Each reading holds another part of it.
    version: gazetteer.reviewedAt,
  } as const;
  const found = [...records.values()].map((record) => ({ line: 1, record }));
  return toReading(source, found, []);
}
