import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { groupBy } from '../../src/group-by.ts';
import { splitAuthors } from '../../src/identity/merge.ts';
import { resolveNamesakes } from '../../src/identity/resolve.ts';
import type { PaperRecord } from '../../src/ingest/record.ts';
import { personId, titleId } from '../../src/ingest/slug.ts';
import { importStream } from '../../src/ingest/stream/import-stream.ts';
import type { Progress } from '../../src/progress.ts';
import { snapshot } from '../support/snapshot.ts';
import { openTestStore, testStatement } from '../support/store.ts';
import { entry, streamOf } from '../support/stream.ts';

const at = '2026-11-21T12:00:00Z';
let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

/** A paper of a bibliography, which knows no ids. */
function paper(title: string, year: number, authors: string[]): PaperRecord {
  return {
    type: 'paper',
    id: titleId(title),
    title,
    year,
    authors: authors.map((name, index) => ({ id: personId(name), name, position: index + 1 })),
    authorCoverage: 'known',
  };
}

const bees = [
  paper('Foraging of bumblebees in alpine meadows', 2019, ['Ada Quill', 'Bo Lodge', 'Cy Dam']),
  paper('Alpine meadows after the foraging season', 2020, ['A. Quill', 'Cy Dam', 'Bo Lodge']),
  paper('Bumblebees and late frost', 2021, ['Cy Dam', 'Quill A', 'Bo Lodge']),
];
const steel = [
  paper('Fatigue of welded girders', 2018, ['Anton Quill', 'Eve Marsh', 'Flo Reed']),
  paper('Welded girders under load', 2019, ['Eve Marsh', 'Quill, Anton', 'Flo Reed']),
];
const all = [...bees, ...steel];

const read = (papers: PaperRecord[], job = 'papers') =>
  importStream(
    store,
    streamOf(
      papers.map((one) => entry(one)),
      { registry: null, job },
    ),
  );
const resolve = (options: { signal?: AbortSignal; progress?: Progress } = {}) =>
  resolveNamesakes(store, { at, ...options });

/** Which papers have one author, by the last word of the name. */
async function groups(key: string): Promise<string[][]> {
  const rows = await store.read(
    testStatement<{ id: string; title: string }>(
      `MATCH (author:Author {nameKey: '${key}'})-[:AUTHORED]->(paper:Paper)
       RETURN author.id AS id, paper.title AS title ORDER BY title`,
    ),
    {},
  );
  return [...groupBy(rows, ({ id }) => id).values()].map((own) => own.map(({ title }) => title)).sort();
}
const titles = (papers: PaperRecord[]) => papers.map(({ title }) => title).sort();

describe('people of papers without ids', () => {
  it('are told apart by what all of them have in common, once and for all', async () => {
    await read(all);
    expect(await groups('quill a')).toHaveLength(5);
    const { joined, stopped } = await resolve();
    expect(joined).toBeGreaterThan(0);
    expect(stopped).toBe(false);
    expect(await groups('quill a')).toEqual([titles(bees), titles(steel)].sort());
    expect(await groups('lodge b')).toEqual([titles(bees)]);
    const before = await snapshot(store);
    expect(await resolve()).toEqual({ joined: 0, doubtful: 0, tooMany: [], stopped: false });
    expect(await snapshot(store)).toEqual(before);
  });

  it('are the same people in whatever order they come, at once or one import after the other', async () => {
    await read([...all].reverse());
    await resolve();
    expect(await groups('quill a')).toEqual([titles(bees), titles(steel)].sort());
    await store.close();
    store = await openTestStore();
    for (const [number, one] of all.entries()) {
      await read([one], String(number));
      await resolve();
    }
    expect(await groups('quill a')).toEqual([titles(bees), titles(steel)].sort());
  });

  it('stay as a person decided, also when more is imported', async () => {
    await read(all);
    await resolve();
    const decided = testStatement<{ by: string; kept: string; other: string }>(
      `MATCH (d:Decision {decision: 'same'}) WHERE d.other STARTS WITH 'quill' OR d.other STARTS WITH 'a'
       RETURN d.by AS by, d.kept AS kept, d.other AS other ORDER BY other`,
    );
    const decisions = await store.read(decided, {});
    expect(decisions.map(({ by }) => by)).toContain('evidence');
    const of = (papers: PaperRecord[]) => papers.flatMap(({ authors }) => authors.map(({ id }) => id));
    const [decision] = decisions.filter(({ kept }) => of(bees).includes(kept) && kept !== 'anton-quill');
    if (!decision) throw new Error('nobody was joined');
    await splitAuthors(store, decision.kept, decision.other, { at });
    const parted = await groups('quill a');
    expect(parted).toHaveLength(3);
    await read(
      [...all, paper('Alpine bumblebees in late meadows', 2022, ['Ada Quill', 'Bo Lodge', 'Cy Dam'])],
      'more',
    );
    await resolve();
    // Whoever wrote the new paper, nobody who was parted is one again.
    const after = await groups('quill a');
    const holding = after.filter((group) =>
      parted.some((own) => own.every((title) => group.includes(title))),
    );
    expect(holding).toHaveLength(3);
  });

  it('are the same after a stop, before all or at work', async () => {
    // So many that not all of their names are worked on at once.
    const others = Array.from({ length: 25 }, (_, number) => `Ivo A${'bcdefghijklmnopqrstuvwxyz'[number]}on`);
    await read([...all, paper('A long byline', 2020, others)]);
    expect(await resolve({ signal: AbortSignal.abort() })).toMatchObject({ joined: 0, stopped: true });
    expect(await groups('quill a')).toHaveLength(5);

    const stop = new AbortController();
    const progress = () => ({ advance: () => stop.abort(), done() {} });
    expect(await resolve({ signal: stop.signal, progress })).toMatchObject({ stopped: true });
    expect(await groups('quill a')).toHaveLength(5);

    expect((await resolve()).stopped).toBe(false);
    expect(await groups('quill a')).toEqual([titles(bees), titles(steel)].sort());
  });

  it('are found under another key, where the name is turned round or a family name left out', async () => {
    const places = [
      paper('Bumblebees of the northern slopes', 2022, ['Quill Ada', 'Bo Lodge', 'Cy Dam']),
      paper('Foraging on northern slopes', 2022, ['Ada Quill Moss', 'Bo Lodge', 'Cy Dam']),
    ];
    await read([...bees, ...places]);
    await resolve();
    expect(await groups('quill a')).toEqual([titles([...bees, ...places])]);
    const before = await snapshot(store);
    expect(await resolve()).toEqual({ joined: 0, doubtful: 0, tooMany: [], stopped: false });
    expect(await snapshot(store)).toEqual(before);
  });

  it('are left alone where their source tells them apart', async () => {
    await importStream(
      store,
      streamOf(
        bees.map((one) => entry(one)),
        { registry: 'openAlexId' },
      ),
    );
    expect(await resolve()).toMatchObject({ joined: 0, doubtful: 0 });
  });
});

it('two in one byline are two, though their names fit', async () => {
  await read([paper('A family of beekeepers', 2020, ['Ada Quill', 'A. Quill'])]);
  await resolve();
  expect(await groups('quill a')).toHaveLength(2);
});
