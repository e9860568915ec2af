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
        byline: ['Ada Øster', true],
      },
      'bees.bib': {
        title: ['On Bees', false],
        abstract: ['They dance, the bees.', false],
        summary: ['Bees.', true],
        authorCoverage: ['known', true],
        doi: [doi, true],
        publishedOn: ['2020-01-03', false],
        year: [2020, true],
        byline: ['Ada Øster', false],
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

const people = { ada: 'Ada Øster', ben: 'Ben Ax', cy: 'Cy Dor' };
type Person = keyof typeof people;

/** What a source states of a work's authors in their order, and of what Ada does at the institute. */
function byline(source: Partial<(typeof indexed)['source']>, order: Person[], role: string | undefined) {
  const named = (id: Person) => ({ id: `person-${id}`, name: people[id] });
  return streamOf(
    [
      entry({
        ...{ ...work(1, 'On bees', [], { doi }), openAlexId: undefined },
        authors: order.map((id, index) => ({ ...named(id), position: index + 1 })),
      }),
      entry({
        ...{ type: 'author', ...named('ada') },
        affiliations: [{ id: 'institute', name: 'Institute', ...(role && { role }), current: true }],
      }),
    ],
    { source: { ...hand, ...source }, job: `${source.id}`, registry: null },
  );
}

const page = byline({ id: 'page', kind: 'author-page', name: 'page' }, ['ada', 'ben'], 'Lead');
const profile = byline({ id: 'profile', kind: 'forum-profile', name: 'profile' }, ['ben', 'ada'], 'Member');
const index = byline({ id: 'index', kind: 'openalex', name: 'index' }, ['cy', 'ben', 'ada'], undefined);

it.each([
  ['the best first', [page, profile, index]],
  ['the best last', [index, profile, page]],
  ['the best between', [profile, page, index]],
])('bylines and roles are those of the most trusted source, whatever the order: %s', async (_, streams) => {
  const store = await openTestStore();
  try {
    for (const stream of streams) await importStream(store, stream);
    const { data, errors } = await createClient(store).ask(`{
      papers { nodes {
        authors { edges { position node { name affiliations { edges { role current } } } } }
        recordedIn { facts { property value isShown } }
      } }
      authors(filter: { text: "Ada" }) { nodes { recordedIn { facts { property value isShown } } } }
    }`);
    expect(errors).toBeUndefined();
    const [paper] = data.papers.nodes;
    const positions = paper.authors.edges.map(({ position, node }: Edge) => [position, node.name]);
    // Whom the best does not name stands where another has put him.
    expect(positions).toEqual([
      [1, people.ada],
      [1, people.cy],
      [2, people.ben],
    ]);
    const ada = paper.authors.edges.find(({ node }: Edge) => node.name === people.ada);
    expect(ada.node.affiliations.edges).toEqual([{ role: 'Lead', current: true }]);
    expect(factsOf(paper, 'byline')).toEqual([
      ['Ada Øster; Ben Ax', true],
      ['Ben Ax; Ada Øster', false],
      ['Cy Dor; Ben Ax; Ada Øster', false],
    ]);
    expect(factsOf(data.authors.nodes[0], 'positions')).toEqual([
      [['Lead, Institute'], true],
      [['Member, Institute'], false],
    ]);
  } finally {
    await store.close();
  }
});

interface Edge {
  position: number | null;
  node: { name: string };
}

function factsOf({ recordedIn }: { recordedIn: { facts: Stated[] }[] }, named: string) {
  return recordedIn
    .flatMap(({ facts }) => facts)
    .filter(({ property }) => property === named)
    .map(({ value, isShown }) => [value, isShown]);
}
