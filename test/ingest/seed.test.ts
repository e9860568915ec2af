import { describe, expect, it } from 'vitest';
import { fold } from '../../src/fold.ts';
import { readAuthorPage } from '../../src/ingest/author-page/reader.ts';
import { readForumProfile } from '../../src/ingest/forum-profile/reader.ts';
import { gazetteerReading, readGazetteer } from '../../src/ingest/gazetteer.ts';
import type { Reading } from '../../src/ingest/record.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { findDocuments } from '../support/documents.ts';

const RUN = 8;
const WORDED = new Set(['abstract', 'body', 'bio', 'quotes', 'summary']);

/** A reading's facts, without the texts in which documents and seed differ by intention. */
function factsOf({ source, records }: Reading) {
  return {
    source: { ...source, retrievedAt: '' },
    records: records.map((record) =>
      Object.fromEntries(Object.entries(record).filter(([key]) => !WORDED.has(key))),
    ),
  };
}

/** All texts in a value, apart from titles and names. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'title' && key !== 'name')
    .flatMap(([, part]) => textsIn(part));
}

function runsOf(text: string): string[] {
  const words = fold(text).split(' ');
  return words.slice(RUN - 1).map((_, end) => words.slice(end, end + RUN).join(' '));
}

const seed = readSeed();
const records = seed.flatMap((reading) => reading.records);

describe('the seed', () => {
  it('holds both documents and the gazetteer, whole', () => {
    expect(seed.map(({ source }) => source.id)).toEqual([
      'author-page-evan-hubinger',
      'forum-profile-evan-hubinger',
      'coterie-gazetteer',
    ]);
    expect(records.filter(({ type }) => type === 'paper')).toHaveLength(20);
    expect(records.filter(({ type }) => type === 'post')).toHaveLength(10);
  });

  it('has a summary of each paper and post, and no text of the documents', () => {
    for (const record of records) {
      if (record.type === 'paper' || record.type === 'post') expect(record.summary).toBeTruthy();
      for (const key of ['abstract', 'body', 'quotes']) expect(record).not.toHaveProperty(key);
      if (record.type !== 'paper') continue;
      const sentences = record.summary?.split(/(?<=[.?!])\s+(?=\p{Lu})/u) ?? [];
      expect(sentences.length, record.id).toBeGreaterThanOrEqual(2);
      expect(sentences.length, record.id).toBeLessThanOrEqual(4);
    }
  });

  it('holds no address', () => {
    expect(JSON.stringify(seed)).not.toMatch(/@/);
  });

  it('is explained by the gazetteer in full', () => {
    const ids = (kind: string): string[] => records.filter(({ type }) => type === kind).map(({ id }) => id);
    const explained = new Set(seed.at(-1)?.records.map(({ id }) => id));
    for (const id of [...ids('affiliation'), ...ids('topic')]) expect(explained).toContain(id);
  });
});

const documents = findDocuments('that the seed agrees with the two documents');
describe.skipIf(!documents)('the seed beside the documents', () => {
  const gazetteer = readGazetteer();
  const options = { retrievedAt: '2026-01-02T03:04:05Z', gazetteer };
  const readings = documents && [
    readAuthorPage(documents.authorPage, options),
    readForumProfile(documents.forumProfile, options),
  ];

  it('states the same facts', () => {
    const all = readings && [...readings, gazetteerReading(readings, gazetteer)];
    expect(seed.map(factsOf)).toEqual(all?.map(factsOf));
  });

  it(`shares no run of ${RUN} words with them`, () => {
    const sentences = (readings ?? []).flatMap((reading) =>
      reading.records.flatMap((record) =>
        Object.entries(record)
          .filter(([key]) => WORDED.has(key))
          .flatMap(([, value]) => textsIn(value)),
      ),
    );
    const written = new Set(sentences.flatMap(runsOf));
    expect(written.size).toBeGreaterThan(4000);
    expect(
      textsIn(records)
        .flatMap(runsOf)
        .filter((run) => written.has(run)),
    ).toEqual([]);
  });
});
