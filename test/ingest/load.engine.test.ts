import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { readAuthorPage } from '../../src/ingest/author-page/reader.ts';
import { readForumProfile } from '../../src/ingest/forum-profile/reader.ts';
import { gazetteerReading, readGazetteer } from '../../src/ingest/gazetteer.ts';
import { load } from '../../src/ingest/load.ts';
import type { Reading } from '../../src/ingest/record.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { findDocuments } from '../support/documents.ts';
import { snapshot } from '../support/snapshot.ts';
import { openTestStore, testStatement } from '../support/store.ts';

const documents = findDocuments('the import of the two documents');
const gazetteer = readGazetteer();
const first = { gazetteer, retrievedAt: '2026-11-21T00:00:00Z' };
const later = { gazetteer, retrievedAt: '2026-12-24T00:00:00Z' };

let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const withGazetteer = (reading: Reading): Reading[] => [reading, gazetteerReading([reading], gazetteer)];

async function count(cypher: string): Promise<number> {
  const [row] = await store.read(testStatement<{ count: number }>(cypher), {});
  return row?.count ?? Number.NaN;
}

describe('the seed', () => {
  it('is written once, however often it is loaded', async () => {
    await load(store, readSeed());
    const once = await snapshot(store);
    await load(store, readSeed());
    expect(await snapshot(store)).toEqual(once);
  });

  it('gives every node and every relationship its source', async () => {
    await load(store, readSeed());
    expect(
      await count(
        'MATCH (n) WHERE NOT n:Source AND NOT n:Word AND NOT (n)-[:RECORDED_IN]->(:Source) RETURN count(n) AS count',
      ),
    ).toBe(0);
    expect(
      await count(
        `MATCH ()-[r]->() WHERE NOT type(r) IN ['RECORDED_IN', 'HAS_METRIC'] AND size(coalesce(r.sources, [])) = 0
         RETURN count(r) AS count`,
      ),
    ).toBe(0);
    expect(
      await count(
        `MATCH ()-[r]->() WHERE r.sources IS NOT NULL AND NOT all(s IN r.sources WHERE s IN
         ['author-page-evan-hubinger', 'coterie-gazetteer', 'forum-profile-evan-hubinger']) RETURN count(r) AS count`,
      ),
    ).toBe(0);
  });

  it('leaves nothing when a transaction fails in its midst', async () => {
    const [page] = readSeed();
    if (!page) throw new Error('the seed is empty');
    // A list of lists is a value that no engine stores: the last of many statements fails.
    const broken = {
      ...page,
      records: [...page.records, { type: 'topic', id: 'x', name: [['x']], scheme: 'theme' }],
    };
    await expect(load(store, [broken as unknown as Reading])).rejects.toThrow();
    expect(await count('MATCH (n) RETURN count(n) AS count')).toBe(0);
  });
});

describe.runIf(documents)('the two documents', () => {
  const page = (context = first) => withGazetteer(readAuthorPage(documents?.authorPage ?? '', context));
  const profile = (context = first) =>
    withGazetteer(readForumProfile(documents?.forumProfile ?? '', context));

  it('hold what they hold', async () => {
    await load(store, page());
    expect(await count('MATCH (n:Paper) RETURN count(n) AS count')).toBe(20);
    expect(await count('MATCH (n:Author) RETURN count(n) AS count')).toBe(42);
    expect(await count('MATCH (n:Affiliation) RETURN count(n) AS count')).toBe(6);
    expect(await count('MATCH (:Paper)-[r:FROM]->(:Affiliation) RETURN count(r) AS count')).toBe(14);
    expect(await count('MATCH (n:Paper {hasCode: true}) RETURN count(n) AS count')).toBe(1);
    expect(
      await count('MATCH (:Author {id: "evan-hubinger"})-[r:AUTHORED]->(:Paper) RETURN count(r) AS count'),
    ).toBe(20);
    expect(
      await count(
        'MATCH (:Author {id: "evan-hubinger"})-[r:AUTHORED]->(:Paper) WHERE r.position IS NULL RETURN count(r) AS count',
      ),
    ).toBe(14);
    expect(await count('MATCH (:Author)-[r:AFFILIATED_WITH]->() RETURN count(r) AS count')).toBe(0);
    await load(store, profile());
    expect(await count('MATCH (n:Paper) RETURN count(n) AS count')).toBe(20);
    expect(await count('MATCH (n:Author) RETURN count(n) AS count')).toBe(45);
    expect(await count('MATCH (:Author)-[:WROTE]->(n:Post {kind: "comment"}) RETURN count(n) AS count')).toBe(
      8,
    );
    expect(await count('MATCH (:Author)-[:WROTE]->(n:Post {kind: "note"}) RETURN count(n) AS count')).toBe(2);
    expect(await count('MATCH (:Author)-[:SELECTED]->(n:Paper) RETURN count(n) AS count')).toBe(2);
    expect(
      await count('MATCH (:Author)-[:SELECTED]->(n:Post {kind: "programme"}) RETURN count(n) AS count'),
    ).toBe(1);
    expect(await count('MATCH (:Post)-[:MENTIONS]->(n:Author) RETURN count(n) AS count')).toBe(4);
    expect((await snapshot(store)).join()).not.toMatch(/\w@\w/);
  });

  it('make the same graph in either order, and once as often as twice', async () => {
    await load(store, page());
    await load(store, profile());
    const pageFirst = await snapshot(store);
    await load(store, page(later));
    await load(store, profile(later));
    expect(await snapshot(store)).toEqual(pageFirst);

    const other = await openTestStore();
    await load(other, profile());
    await load(other, page());
    await load(other, profile(later));
    expect(await snapshot(other)).toEqual(pageFirst);
    await other.close();
  });

  it('make the graph of the seed, but for the sentences', async () => {
    const sentences = ['abstract', 'summary', 'bio', 'body', 'quotes', 'textWords'];
    await load(store, page());
    await load(store, profile());
    const ofDocuments = await snapshot(store, [...sentences, 'version', 'retrievedAt']);
    await load(store, readSeed());
    expect(await snapshot(store, [...sentences, 'version', 'retrievedAt'])).toEqual(ofDocuments);

    const seeded = await openTestStore();
    await load(seeded, readSeed());
    expect(await snapshot(seeded, [...sentences, 'version', 'retrievedAt'])).toEqual(ofDocuments);
    await seeded.close();
  });

  it('bring abstracts to a seeded graph, and keep its summaries', async () => {
    await load(store, readSeed());
    await load(store, page());
    expect(
      await count(
        'MATCH (n:Paper) WHERE n.abstract IS NOT NULL AND n.summary IS NOT NULL RETURN count(n) AS count',
      ),
    ).toBe(20);
  });
});

describe('two sources that differ', () => {
  const reading = (kind: 'author-page' | 'forum-profile', title: string, publishedOn?: string): Reading => ({
    source: { id: kind, kind, name: kind, retrievedAt: '2026-11-21T00:00:00Z' },
    records: [
      {
        type: 'paper',
        id: 'one',
        title,
        ...(publishedOn && { publishedOn }),
        authors: [{ id: 'a-b', name: 'A B', position: 1 }],
        authorCoverage: kind === 'author-page' ? 'partial' : 'known',
      },
    ],
    issues: [],
  });

  it('both keep what they say, and the more trusted one is shown, whichever came first', async () => {
    await load(store, [reading('forum-profile', 'One, at greater length', '2021-02-03')]);
    await load(store, [reading('author-page', 'One')]);
    const shown = testStatement<object>(
      'MATCH (p:Paper) RETURN p {.title, .aliases, .year, .authorCoverage, publishedOn: toString(p.publishedOn)} AS paper',
    );
    const expected = {
      title: 'One',
      aliases: ['One, at greater length'],
      year: 2021,
      publishedOn: '2021-02-03',
      authorCoverage: 'known',
    };
    expect(await store.read(shown, {})).toEqual([{ paper: expected }]);
    const stated = testStatement<object>(
      'MATCH (:Paper)-[r:RECORDED_IN]->(s:Source) RETURN s.id AS source, r.title AS title ORDER BY source',
    );
    expect(await store.read(stated, {})).toEqual([
      { source: 'author-page', title: 'One' },
      { source: 'forum-profile', title: 'One, at greater length' },
    ]);
    const authored = testStatement<object>('MATCH ()-[r:AUTHORED]->() RETURN r.sources AS sources');
    expect(await store.read(authored, {})).toEqual([{ sources: ['author-page', 'forum-profile'] }]);
  });
});

describe('a work that two people select', () => {
  it('becomes a paper for its author, and stays a work for the other', async () => {
    const source = (id: string) =>
      ({ id, kind: 'forum-profile', name: id, retrievedAt: '2026-11-21T00:00:00Z' }) as const;
    const profile = (id: string): Reading => ({
      source: source(`profile-${id}`),
      records: [
        { type: 'author', id, name: id, selectedWork: [{ id: 'sleeper', title: 'Sleeper', kind: 'work' }] },
      ],
      issues: [],
    });
    const page: Reading = {
      source: source('page'),
      records: [
        {
          type: 'paper',
          id: 'sleeper-agents',
          title: 'Sleeper Agents',
          authors: [{ id: 'a', name: 'a', position: 1 }],
          authorCoverage: 'partial',
        },
      ],
      issues: [],
    };
    await load(store, [profile('b'), profile('a'), page]);
    const selected = testStatement<object>(
      'MATCH (a:Author)-[:SELECTED]->(w) RETURN a.id AS author, labels(w)[0] AS label, w.title AS title ORDER BY author',
    );
    const both = [
      { author: 'a', label: 'Paper', title: 'Sleeper Agents' },
      { author: 'b', label: 'Post', title: 'Sleeper' },
    ];
    expect(await store.read(selected, {})).toEqual(both);
    await load(store, [profile('a'), page, profile('b')]);
    expect(await store.read(selected, {})).toEqual(both);
  });
});

describe('two sources of one trust that differ', () => {
  it('are chosen between in the same way, whichever came first', async () => {
    const page = (id: string, category: string): Reading => ({
      source: { id, kind: 'author-page', name: id, retrievedAt: '2026-11-21T00:00:00Z' },
      records: [{ type: 'paper', id: 'one', title: 'One', category, authors: [], authorCoverage: 'known' }],
      issues: [],
    });
    const category = testStatement<object>('MATCH (p:Paper) RETURN p.category AS category');
    await load(store, [page('x', 'LG')]);
    await load(store, [page('w', 'CL')]);
    expect(await store.read(category, {})).toEqual([{ category: 'CL' }]);
    const other = await openTestStore();
    await load(other, [page('w', 'CL')]);
    await load(other, [page('x', 'LG')]);
    expect(await other.read(category, {})).toEqual([{ category: 'CL' }]);
    await other.close();
  });
});
