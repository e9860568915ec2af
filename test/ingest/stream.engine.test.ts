import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { load } from '../../src/ingest/load.ts';
import type { PaperRecord } from '../../src/ingest/record.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { importStream } from '../../src/ingest/stream/import-stream.ts';
import type { Reject } from '../../src/ingest/stream/rejects.ts';
import { createClient } from '../support/client.ts';
import { snapshot } from '../support/snapshot.ts';
import { openTestStore, testStatement } from '../support/store.ts';
import { entry, streamOf, work } from '../support/stream.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const query = <Row>(cypher: string) => store.read(testStatement<Row>(cypher), {});
const papers = async () =>
  (await query<{ id: string }>('MATCH (p:Paper) RETURN p.id AS id ORDER BY id')).map(({ id }) => id);
const authorsOf = async (paper: string) => {
  const rows = await query<{ id: string; paper: string }>(
    'MATCH (a:Author)-[r:AUTHORED]->(p:Paper) RETURN a.id AS id, p.id AS paper ORDER BY r.position',
  );
  return rows.filter((row) => row.paper === paper).map(({ id }) => id);
};
const citations = async () =>
  (
    await query<{ pair: string }>(
      "MATCH (a:Paper)-[:CITES]->(b:Paper) RETURN a.id + ' ' + b.id AS pair ORDER BY pair",
    )
  ).map(({ pair }) => pair);

const beavers = work(
  1,
  'On the engineering of beaver dams',
  [
    [1, 'Ada Øster'],
    [2, 'Ben Lodge'],
  ],
  {
    publishedOn: '2024-05-01',
    references: ['W2', 'W9'],
  },
);
const lodges = work(2, 'Lodges of beavers in winter', [[2, 'Ben Lodge']], { references: [] });

describe('a stream', () => {
  it('adds what is new, leaves what is the same, changes what differs', async () => {
    expect(await importStream(store, streamOf([entry(beavers), entry(lodges)]))).toMatchObject({
      added: 2,
      changed: 0,
    });
    const before = await snapshot(store);
    expect(await importStream(store, streamOf([entry(beavers), entry(lodges)]))).toEqual({
      ...{ added: 0, changed: 0, unchanged: 2, rejected: 0, stopped: false },
    });
    expect(await snapshot(store)).toEqual(before);

    const changed = { ...beavers, title: 'Engineering beaver dams', authors: beavers.authors.slice(0, 1) };
    expect(await importStream(store, streamOf([entry(changed)]))).toMatchObject({ added: 0, changed: 1 });
    expect(await authorsOf('W1')).toEqual(['A1']);
    expect(
      await query('MATCH (p:Paper {id: "W1"}) RETURN p.title AS title, size(p.aliases) AS aliases'),
    ).toEqual([{ title: 'Engineering beaver dams', aliases: 0 }]);
  });

  it('keeps what papers wait for as each source says it, and no longer than that', async () => {
    const doi = '10.1000/beavers';
    const citing = (references: string[]) => entry({ ...beavers, doi, references });
    await importStream(store, streamOf([citing(['W9', 'W8'])]));
    const other: PaperRecord = { ...beavers, doi, references: ['10.1000/other'], authors: [] };
    const { openAlexId: _, ...elsewhere } = { ...other, id: 'S1', semanticScholarId: 'a'.repeat(40) };
    const scholar = { id: 'scholar', kind: 'semantic-scholar', name: 'Scholar', version: 'test' } as const;
    await importStream(
      store,
      streamOf([entry(elsewhere)], {
        source: { ...scholar, retrievedAt: '2026-11-21T00:00:00Z' },
        job: 'scholar',
        registry: 'semanticScholarId',
      }),
    );
    expect(await papers()).toEqual(['W1']);
    const arriving = (id: number, facts = {}) =>
      importStream(store, streamOf([entry(work(id, `Paper ${id}`, [], facts))], { job: `late ${id}` }));
    await arriving(9);
    await arriving(7, { doi: '10.1000/other' });
    expect(await citations()).toEqual(['W1 W7', 'W1 W9']);

    await importStream(store, streamOf([citing([])], { job: 'again' }));
    await arriving(8);
    expect(await citations()).toEqual(['W1 W7']);
  });

  it('that is broken off goes on where it was, to the same graph', async () => {
    const entries = Array.from({ length: 7 }, (_, n) =>
      entry(
        work(n + 1, `The beavers of river number ${n}`, [[n % 3, `Ada Number${n % 3}`]], {
          references: [`W${7 - n}`],
        }),
      ),
    );
    await importStream(store, streamOf(entries), { batchSize: 2 });
    const undisturbed = await snapshot(store);
    await store.close();

    store = await openTestStore();
    const broken = [...entries.slice(0, 5), new Error('the disk is on fire')];
    await expect(importStream(store, streamOf(broken), { batchSize: 2 })).rejects.toThrow('on fire');
    expect(await papers()).toHaveLength(5);
    const resumed = await importStream(store, streamOf(entries), { batchSize: 2 });
    expect(resumed).toMatchObject({ added: 7, unchanged: 0 });
    expect(await snapshot(store)).toEqual(undisturbed);
  });

  it('stops after a batch when it is told to, and goes on when it is called again', async () => {
    const stop = new AbortController();
    stop.abort();
    const stream = streamOf([entry(beavers), entry(lodges)]);
    expect(await importStream(store, stream, { batchSize: 1, signal: stop.signal })).toMatchObject({
      ...{ added: 1, stopped: true },
    });
    expect(await papers()).toEqual(['W1']);
    expect(await importStream(store, stream, { batchSize: 1 })).toMatchObject({ added: 2, stopped: false });
  });

  it('sets aside what is not valid, with the reason, and the rest goes in', async () => {
    const rejects: Reject[] = [];
    const bad = { ...beavers, id: 'W3', publishedOn: '2024-13-01' };
    const unread = { place: { file: 'a.jsonl', line: 7 }, reason: 'the line is not JSON', text: '{' };
    const result = await importStream(store, streamOf([entry(bad), entry(lodges), unread]), {
      reject: async (one) => {
        rejects.push(one);
      },
    });
    expect(result).toMatchObject({ added: 1, rejected: 2 });
    expect(rejects).toMatchObject([
      { line: 1, reason: expect.stringContaining('publishedOn'), record: { id: 'W3' } },
      { file: 'a.jsonl', line: 7, reason: 'the line is not JSON', record: '{' },
    ]);
    expect(await papers()).toEqual(['W2']);
  });

  it('sets aside what is longer than an engine keeps in an index, with the reason', async () => {
    const rejects: Reject[] = [];
    const reject = async (one: Reject) => {
      rejects.push(one);
    };
    const long = [2000, 2001, 20_000].map((length, index) =>
      entry(work(index + 1, '水'.repeat(length), [[1, 'Ada Øster']])),
    );
    expect(await importStream(store, streamOf(long), { reject })).toMatchObject({ added: 1, rejected: 2 });
    expect(rejects.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('title'),
      expect.stringContaining('title'),
    ]);
  });

  it('takes topics that are each below the other, as a source may say, and questions about them end (row 41)', async () => {
    const topic = (id: string, broader: string) =>
      entry({
        type: 'topic' as const,
        id,
        name: `Topic ${id}`,
        scheme: 'openalex' as const,
        broader: [broader],
      });
    const about = entry({ ...beavers, topics: [{ id: 'T1', score: 0.9 }] });
    await importStream(store, streamOf([topic('T1', 'T2'), topic('T2', 'T3'), topic('T3', 'T1'), about]));
    const { data } = await createClient(store).ask(
      '{ topic(id: "T3") { narrower { slug } papers { totalCount } authors { totalCount } } papers(filter: { topic: "T2" }) { totalCount } }',
    );
    expect(data).toEqual({
      topic: { narrower: [{ slug: 'T2' }], papers: { totalCount: 1 }, authors: { totalCount: 2 } },
      papers: { totalCount: 1 },
    });
  });

  it('writes nothing in a dry run', async () => {
    const before = await snapshot(store);
    const result = await importStream(store, streamOf([entry(beavers)]), { dryRun: true });
    expect(result).toMatchObject({ added: 1 });
    expect(await snapshot(store)).toEqual(before);
  });
});

it('whoever wrote two papers is one author, however many wrote them with her', async () => {
  const byline = Array.from({ length: 3000 }, (_, index): [number, string] => [index, `Ada ${index}`]);
  for (const number of [1, 2]) {
    const paper = work(number, `Lodges, volume ${number}`, byline);
    await importStream(store, streamOf([entry(paper)], { job: `volume ${number}` }));
  }
  expect(await query('MATCH (a:Author) RETURN count(a) AS authors')).toEqual([{ authors: 3000 }]);
});

describe('citations', () => {
  it('are written when both papers are there, whichever came first', async () => {
    await importStream(store, streamOf([entry(beavers)]));
    expect(await citations()).toEqual([]);
    await importStream(
      store,
      streamOf([entry(lodges), entry(work(9, 'A classic on beavers', []))], { job: 'later' }),
    );
    expect(await citations()).toEqual(['W1 W2', 'W1 W9']);
  });

  it('stay when what is cited is stated anew', async () => {
    await importStream(store, streamOf([entry(beavers), entry(lodges)]));
    await importStream(store, streamOf([entry({ ...lodges, title: 'Lodges of beavers in spring' })]));
    expect(await citations()).toEqual(['W1 W2']);
  });

  it('go when the source no longer states them', async () => {
    await importStream(store, streamOf([entry(beavers), entry(lodges)]));
    expect(await citations()).toEqual(['W1 W2']);
    await importStream(store, streamOf([entry({ ...beavers, references: ['W9'] })]));
    expect(await citations()).toEqual([]);
  });
});

describe('organisations', () => {
  const lab = { type: 'affiliation' as const, id: 'I1', name: 'Lab of Rivers', openAlexId: 'I1' };
  const university = {
    type: 'affiliation' as const,
    id: 'I2',
    name: 'University of Lodges',
    openAlexId: 'I2',
  };
  const parts = () =>
    query('MATCH (a:Affiliation)-[:PART_OF]->(b:Affiliation) RETURN a.id AS part, b.id AS whole');

  it('are part of others, whichever comes first, by what they are in the graph', async () => {
    await importStream(store, streamOf([entry({ ...lab, parents: ['I2'] })]));
    expect(await parts()).toEqual([]);
    await importStream(store, streamOf([entry({ ...university, children: ['I1'] })]));
    expect(await parts()).toEqual([{ part: 'I1', whole: 'I2' }]);
  });

  it('are those that the graph knows by ROR or name', async () => {
    await load(store, readSeed());
    const anthropic = { ...lab, name: 'Anthropic', country: 'US' };
    await importStream(store, streamOf([entry(anthropic), entry({ ...university, children: ['I1'] })]));
    expect(await parts()).toEqual([{ part: 'anthropic', whole: 'I2' }]);
    const { data } = await createClient(store).ask(
      '{ affiliation(id: "anthropic") { partOf { name parts { slug } } parts { slug } } }',
    );
    expect(data.affiliation).toEqual({
      partOf: [{ name: 'University of Lodges', parts: [{ slug: 'anthropic' }] }],
      parts: [],
    });
  });
});

describe('who is who', () => {
  beforeEach(() => load(store, readSeed()));

  it('is told by papers that the graph knows: the source’s authors are those on the same byline', async () => {
    const title = 'Sleeper Agents: Training Deceptive LLMs that Persist Through Safety Training';
    await importStream(
      store,
      streamOf([
        entry(
          work(
            1,
            title,
            [
              [1, 'Evan Hubinger'],
              [2, 'C. Denison'],
            ],
            { publishedOn: '2024-01-10' },
          ),
        ),
        entry(
          work(2, 'A later paper on something else', [
            [1, 'E. Hubinger'],
            [7, 'Zoë Quill'],
          ]),
        ),
      ]),
    );
    expect(await authorsOf('W2')).toEqual(['evan-hubinger', 'A7']);
    const [known] = await query(
      'MATCH (p:Paper {id: "sleeper-agents"}), (a:Author {id: "carson-denison"}) RETURN p.openAlexId AS paper, a.openAlexId AS author',
    );
    expect(known).toEqual({ paper: 'W1', author: 'A2' });
  });

  it('is left open where there is a name and nothing else', async () => {
    await importStream(
      store,
      streamOf([entry(work(3, 'On the keeping of bees in towns', [[3, 'Evan Hubinger']]))]),
    );
    expect(await authorsOf('W3')).toEqual(['A3']);
  });
});
