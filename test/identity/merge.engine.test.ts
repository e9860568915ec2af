import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { mergeAuthors, splitAuthors } from '../../src/identity/merge.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { importStream } from '../../src/ingest/stream/import-stream.ts';
import { createClient } from '../support/client.ts';
import { snapshot } from '../support/snapshot.ts';
import { openTestStore, testStatement } from '../support/store.ts';
import { entry, streamOf, work } from '../support/stream.ts';

const at = '2026-11-21T12:00:00Z';
let store: GraphStore;
let ask: ReturnType<typeof createClient>['ask'];
beforeEach(async () => {
  store = await openTestStore();
  ask = createClient(store).ask;
  await ingest(store, readSeed());
  const bees = work(3, 'On the keeping of bees in towns', [
    [3, 'Evan J. Hubinger'],
    [4, 'Zoë Quill'],
  ]);
  await importStream(store, streamOf([entry(bees)]));
});
afterEach(() => store.close());

const author = async (id: string) => {
  const { data } = await ask(
    `query ($id: ID!) { author(id: $id) { slug name aliases papers { totalCount } coauthors { totalCount } } }`,
    { id },
  );
  return data.author;
};
const decisions = () =>
  store.read(
    testStatement('MATCH (d:Decision) RETURN d.decision AS decision, d.kept AS kept, d.other AS other'),
    {},
  );

describe('two authors that may be one', () => {
  const query = '{ possibleDuplicates { totalCount nodes { reasons nodes { ... on Author { slug } } } } }';
  const count = async () => (await ask(query)).data.possibleDuplicates.totalCount;

  it('are listed with what speaks for it, until somebody decides', async () => {
    const { data } = await ask(query);
    expect(data.possibleDuplicates).toEqual({
      totalCount: 1,
      nodes: [{ reasons: ['the same name'], nodes: [{ slug: 'A3' }, { slug: 'evan-hubinger' }] }],
    });
    await mergeAuthors(store, 'evan-hubinger', 'A3', { at });
    expect(await count()).toBe(0);
    await splitAuthors(store, 'evan-hubinger', 'A3', { at });
    expect(await count()).toBe(0);
  });

  it('must be of a type that there is', async () => {
    const { errors } = await ask('{ possibleDuplicates(types: []) { totalCount } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'types' } });
  });
});

describe('a merge', () => {
  it('gives one author what both had, and lets the other’s ids lead there', async () => {
    const before = await author('evan-hubinger');
    await mergeAuthors(store, 'evan-hubinger', 'A3', { at });
    const merged = await author('evan-hubinger');
    expect(merged.papers.totalCount).toBe(before.papers.totalCount + 1);
    expect(merged.coauthors.totalCount).toBe(before.coauthors.totalCount + 1);
    expect([merged.name, ...merged.aliases]).toContain('Evan J. Hubinger');
    expect(await author('A3')).toEqual(merged);
    expect(await decisions()).toEqual([{ decision: 'same', kept: 'evan-hubinger', other: 'A3' }]);
  });

  it('holds for what is imported later, under the id that is no more', async () => {
    await mergeAuthors(store, 'evan-hubinger', 'A3', { at });
    const later = work(5, 'More on bees', [[3, 'Evan J. Hubinger']]);
    await importStream(store, streamOf([entry(later)], { job: 'later' }));
    const { data } = await ask('{ paper(id: "W5") { authors { nodes { slug } } } }');
    expect(data.paper.authors.nodes).toEqual([{ slug: 'evan-hubinger' }]);
  });

  it('is undone by a split, to the graph that was before', async () => {
    const before = await snapshot(store);
    await mergeAuthors(store, 'evan-hubinger', 'A3', { at });
    await splitAuthors(store, 'evan-hubinger', 'A3', { at });
    const told = (line: string) => !line.startsWith('Decision ') && !line.includes('-POSSIBLY_SAME->');
    expect((await snapshot(store)).filter(told)).toEqual(before.filter(told));
    expect(await decisions()).toHaveLength(2);
  });

  it('is undone by a split without taking what another merge brought as well', async () => {
    const told = (line: string) => !line.startsWith('Decision ') && !line.includes('-POSSIBLY_SAME->');
    await mergeAuthors(store, 'evan-hubinger', 'A4', { at });
    const before = await snapshot(store);
    await splitAuthors(store, 'evan-hubinger', 'A4', { at });

    // Both wrote on bees.
    await mergeAuthors(store, 'evan-hubinger', 'A3', { at });
    await mergeAuthors(store, 'evan-hubinger', 'A4', { at: '2026-11-21T12:00:01Z' });
    await splitAuthors(store, 'evan-hubinger', 'A3', { at: '2026-11-21T12:00:02Z' });
    expect((await snapshot(store)).filter(told)).toEqual(before.filter(told));
  });
});
