import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { abstractOf } from '../../src/ingest/openalex/abstract.ts';
import { readParts, readWork } from '../../src/ingest/openalex/reader.ts';
import { partsOf } from '../../src/ingest/openalex/snapshot.ts';
import { rawWork, writeSnapshot } from '../support/openalex.ts';

const place = { file: 'works', line: 1 };
function paperOf(more: object) {
  const entry = readWork({ ...rawWork(3), ...more }, place);
  if (!('records' in entry)) throw new Error(entry.reason);
  return entry.records[0];
}

describe('a work of OpenAlex', () => {
  it('becomes a paper with all that it says', () => {
    expect(paperOf({})).toEqual({
      type: 'paper',
      id: 'W3',
      title: 'On the 3th river\u2028and its beavers',
      openAlexId: 'W3',
      authors: [
        {
          ...{ id: 'A3', name: 'Ada Number3', openAlexId: 'A3', position: 1 },
          ...{ printedAffiliations: ['Institute 3, Lodge Road'], affiliations: ['I3'] },
        },
        {
          ...{ id: 'A21', name: 'Ada Number21', openAlexId: 'A21', position: 2 },
          ...{ printedAffiliations: ['Institute 3, Lodge Road'], affiliations: ['I3'] },
        },
      ],
      authorCoverage: 'known',
      abstract: 'Rivers have beavers and beavers',
      publishedOn: '2013-03-04',
      year: 2013,
      kind: 'article',
      doi: '10.1234/beavers.3',
      citationCount: 3,
      affiliations: [{ id: 'I3', name: 'Institute 3', openAlexId: 'I3', country: 'NO', kind: 'education' }],
      topics: [{ id: 'T3', score: 0.9 }],
      references: ['W2', 'W1'],
    });
  });

  it('brings its topic with the levels above', () => {
    const entry = readWork(rawWork(3), place);
    const topics = 'records' in entry ? entry.records.slice(1) : [];
    expect(topics).toMatchObject([
      { id: 'T3', name: 'Topic 3', openAlexId: 'T3', broader: ['openalex-subfield-1105'] },
      { id: 'openalex-subfield-1105', name: 'Ecology', broader: ['openalex-field-11'] },
      { id: 'openalex-field-11', name: 'Biology', broader: ['openalex-domain-1'] },
      { id: 'openalex-domain-1', name: 'Life Sciences' },
    ]);
  });

  it('takes an id in any case, and an arXiv id from wherever it stands', () => {
    expect(paperOf({ id: 'https://openalex.org/w3' })).toMatchObject({ id: 'W3' });
    expect(paperOf({ doi: 'https://doi.org/10.48550/arXiv.2401.01234' })).toMatchObject({
      arxivId: '2401.01234',
    });
    const locations = [{ landing_page_url: 'http://arxiv.org/abs/2401.01234v2', source: null }];
    expect(paperOf({ locations })).toMatchObject({ arxivId: '2401.01234', doi: '10.1234/beavers.3' });
  });

  it('says where the source cut the list of authors, and leaves out who stands for nobody', () => {
    expect(paperOf({ is_authors_truncated: true })).toMatchObject({ authorCoverage: 'partial' });
    const one = rawWork(1).authorships[0];
    expect(paperOf({ authorships: Array.from({ length: 100 }, () => one) })).toMatchObject({
      authorCoverage: 'partial',
    });
    const nobody = { author: { id: 'https://openalex.org/A9999999999', display_name: 'Null' } };
    expect(paperOf({ authorships: [nobody, one] })).toMatchObject({ authors: [{ id: 'A1', position: 2 }] });
  });

  it('says nothing of references where it has none, which may mean that none are known', () => {
    expect(paperOf({ referenced_works: [] })).not.toHaveProperty('references');
    expect(paperOf({ abstract_inverted_index: null })).not.toHaveProperty('abstract');
  });

  it('is set aside where it is none', () => {
    for (const raw of [{}, null, { ...rawWork(1), authorships: 'many' }, { ...rawWork(1), id: 'x' }]) {
      expect(readWork(raw, place)).toMatchObject({ place, reason: expect.any(String) });
    }
  });
});

it.each([
  ['works', 'https://openalex.org/A1'],
  ['authors', 'https://openalex.org/W1'],
  ['institutions', 'https://openalex.org/A1'],
  ['topics', 'https://openalex.org/W1'],
])('a file of %s takes nothing that is something else', async (kind, id) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'coterie-openalex-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, `${kind}.jsonl`);
  writeFileSync(file, JSON.stringify({ id, title: 'It', display_name: 'It' }));
  for await (const { entry } of readParts(await partsOf(file), null)) {
    expect(entry).toMatchObject({ reason: `${id} is not the id of one of the ${kind}` });
  }
  expect.assertions(1);
});

it('an abstract is rebuilt from its words, gaps and all', () => {
  expect(abstractOf({ world: [3], Hello: [0], 'the,': [1] })).toBe('Hello the, world');
  expect(abstractOf({})).toBeNull();
  expect(abstractOf(null)).toBeNull();
});

it('a snapshot is read in order, from any place in it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'coterie-openalex-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const parts = await partsOf(writeSnapshot(folder, [1, 2, 3].map(rawWork)));
  const positions: string[] = [];
  for await (const { position } of readParts(parts, null)) positions.push(position);
  expect(positions).toHaveLength(3);
  const rest: unknown[] = [];
  for await (const { entry } of readParts(parts, positions[0] ?? null)) rest.push(entry.place.line);
  expect(rest).toEqual([2, 3]);
});
