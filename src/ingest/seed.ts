import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { gazetteerReading, readGazetteer } from './gazetteer.ts';
import { graphRecord, type Reading, sourceRecord } from './record.ts';

const seedFile = z.strictObject({
  readings: z.array(z.strictObject({ source: sourceRecord, records: z.array(graphRecord) })),
});

/**
 * The graph that a fresh clone starts with: what the two documents state, as facts and in our own words,
 * and what the gazetteer adds. Throws where `seed/records.json` breaks the schema, and says where.
 */
export function readSeed(): Reading[] {
  const text = readFileSync(new URL('../../seed/records.json', import.meta.url), 'utf8');
  const checked = seedFile.safeParse(JSON.parse(text));
  if (!checked.success) throw new Error(`seed/records.json: ${z.prettifyError(checked.error)}`);
  const readings = checked.data.readings.map((reading): Reading => ({ ...reading, issues: [] }));
  return [...readings, gazetteerReading(readings, readGazetteer())];
}
