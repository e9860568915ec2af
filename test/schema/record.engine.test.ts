import { expect, it } from 'vitest';
import { importStream } from '../../src/ingest/stream/import-stream.ts';
import { createClient } from '../support/client.ts';
import { openTestStore } from '../support/store.ts';
import { entry, streamOf, work } from '../support/stream.ts';

const doi = '10.5555/bees';
const authors: [number, string][] = [[1, 'Ada Øster']];
const indexed = streamOf([
  entry(
    work(1, 'On bees', authors, {
      doi,
      abstract: 'Bees dance.',
      citationCount: 7,
      publishedOn: '2020-01-02',
    }),
  ),
]);
const hand: (typeof indexed)['source'] = {
  ...{ id: 'bibliography-bees', kind: 'bibliography', name: 'bees.bib' },
  ...{ retrievedAt: '2026-11-21T00:00:00Z', version: 'test' },
};
const facts = { doi, abstract: 'They dance, the bees.', summary: 'Bees.', publishedOn: '2020-01-03' };
const listed = streamOf([entry({ ...work(2, 'On Bees', authors, facts), openAlexId: undefined })], {
  source: hand,
  job: 'bees',
  registry: null,
});

it.each([
  ['the index first', [indexed, listed]],
  ['the bibliography first', [listed, indexed]],
])('where sources differ, both values are kept and the more trusted one is shown: %s', async (_, streams) => {
  const store = await openTestStore();
  try {
    for (const stream of streams) await importStream(store, stream);
    const { data, errors } = await createClient(store).ask(`{
      papers { nodes {
        title abstract summary citationCount publishedOn
        recordedIn { source { name } facts { property value isShown } }
      } }
    }`);
    expect(errors).toBeUndefined();
    const [paper] = data.papers.nodes;
    expect(data.papers.nodes).toHaveLength(1);
    expect(paper).toMatchObject({
      title: 'On bees',
      abstract: 'Bees dance.',
      summary: 'Bees.',
      citationCount: 7,
      publishedOn: '2020-01-02',
    });
    const stated = paper.recordedIn.map(
      ({ source, facts }: { source: { name: string }; facts: Stated[] }) => [
        source.name,
        Object.fromEntries(facts.map(({ property, value, isShown }) => [property, [value, isShown]])),
      ],
    );
    expect(Object.fromEntries(stated)).toEqual({
      OpenAlex: {
        title: ['On bees', true],
        abstract: ['Bees dance.', true],
        authorCoverage: ['known', true],
        citationCount: [7, true],
        doi: [doi, true],
        openAlexId: ['W1', true],
        publishedOn: ['2020-01-02', true],
        year: [2020, true],
      },
      'bees.bib': {
        title: ['On Bees', false],
        abstract: ['They dance, the bees.', false],
        summary: ['Bees.', true],
        authorCoverage: ['known', true],
        doi: [doi, true],
        publishedOn: ['2020-01-03', false],
        year: [2020, true],
      },
    });
  } finally {
    await store.close();
  }
});

interface Stated {
  property: string;
  value: unknown;
  isShown: boolean;
}

it('an index that no longer states an abstract leaves that of another source', async () => {
  const store = await openTestStore();
  try {
    await importStream(store, indexed);
    await importStream(store, listed);
    await importStream(store, streamOf([entry(work(1, 'On bees', authors, { doi }))], { job: 'newer' }));
    const { data } = await createClient(store).ask(
      '{ papers { nodes { abstract publishedOn citationCount } } }',
    );
    expect(data.papers.nodes).toEqual([
      { abstract: 'They dance, the bees.', publishedOn: '2020-01-03', citationCount: null },
    ]);
  } finally {
    await store.close();
  }
});
