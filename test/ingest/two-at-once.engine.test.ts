import { afterEach, beforeEach, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { groupBy } from '../../src/group-by.ts';
import { resolveNamesakes } from '../../src/identity/resolve.ts';
import type { PaperRecord } from '../../src/ingest/record.ts';
import { personId, titleId } from '../../src/ingest/slug.ts';
import { importStream, type Stream } from '../../src/ingest/stream/import-stream.ts';
import { snapshot } from '../support/snapshot.ts';
import { openBeside, openTestStore, testStatement } from '../support/store.ts';
import { entry, streamOf, work } from '../support/stream.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

async function run(graph: GraphStore, stream: Stream): Promise<void> {
  await importStream(graph, stream, { batchSize: 5 });
  await resolveNamesakes(graph, { at: '2026-11-21T00:00:00Z' });
}

/** What `read` finds after two imports one after the other, and after the same at once. */
async function compare<Result>(one: Stream, other: Stream, read: () => Promise<Result>) {
  await run(store, one);
  await run(store, other);
  const inTurn = await read();
  await store.close();
  store = await openTestStore();
  const beside = await openBeside(store);
  try {
    await Promise.all([run(store, one), run(beside, other)]);
  } finally {
    await beside.close();
  }
  return { inTurn, atOnce: await read() };
}

it('two imports of overlapping works at once make the graph that they make one after the other', async () => {
  const works = (job: string, all: number[]) =>
    streamOf(
      all.map((number) =>
        entry(
          work(
            number,
            `The beavers of river ${number}`,
            numbers(number, number + 4).map((one) => [one % 11, `Ada Number${one % 11}`]),
            { references: [`W${(number * 7) % 30}`], doi: `10.1000/${number}` },
          ),
        ),
      ),
      { job },
    );
  const { inTurn, atOnce } = await compare(
    works('one', numbers(1, 22)),
    works('other', numbers(9, 30).reverse()),
    // Which of two papers came first shows in what they waited for once.
    () => snapshot(store, ['awaitedReferences', 'awaitedSources', 'awaitedWords']),
  );
  expect(inTurn.length).toBeGreaterThan(100);
  expect(atOnce).toEqual(inTurn);
});

it('two bibliographies at once have each paper once, and its authors are the same people', async () => {
  const paper = (number: number): PaperRecord => {
    const title = `Lodges of beavers near mill ${number}`;
    const names =
      number % 2 === 0 ? ['Ada Quill', 'Bo Lodge', 'Cy Dam'] : ['Eve Marsh', 'A. Reed', 'Flo Moss'];
    const authors = names.map((name, index) => ({ id: personId(name), name, position: index + 1 }));
    return {
      ...{ type: 'paper', id: titleId(title), title, year: 2020, doi: `10.1000/${number}` },
      ...{ authors, authorCoverage: 'known' },
    };
  };
  const bibliography = (id: string, all: number[]) =>
    streamOf(
      all.map((number) => entry(paper(number))),
      {
        source: { id, kind: 'bibliography', name: id, retrievedAt: '2026-11-21T00:00:00Z', version: 'test' },
        ...{ job: id, registry: null },
      },
    );
  const { inTurn, atOnce } = await compare(
    bibliography('one', numbers(1, 16)),
    bibliography('other', numbers(6, 21).reverse()),
    async () => {
      const rows = await store.read(
        testStatement<{ id: string; name: string; paper: string }>(
          `MATCH (author:Author)-[:AUTHORED]->(paper:Paper)
           RETURN author.id AS id, author.name AS name, paper.title AS paper ORDER BY paper`,
        ),
        {},
      );
      const open = await store.read(testStatement('MATCH (n:Namesakes) RETURN n.id AS id'), {});
      const people = [...groupBy(rows, ({ id }) => id).values()].map((own) =>
        [own[0]?.name, ...own.map(({ paper }) => paper)].join('; '),
      );
      return { open, people: people.sort() };
    },
  );
  expect(inTurn.people).toHaveLength(6);
  expect(atOnce).toEqual(inTurn);
});
