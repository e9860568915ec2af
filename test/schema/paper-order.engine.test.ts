import { describe, expect, it } from 'vitest';
import { load } from '../../src/ingest/load.ts';
import type { PaperRecord, Reading } from '../../src/ingest/record.ts';
import { isUnshelved, shelveMissing } from '../../src/shelves.ts';
import { useGraph } from '../support/graph.ts';
import { testStatement, testWrite } from '../support/store.ts';

const titles = ['Ash', 'Birch', 'Éclair', 'Zinnia', 'A shrub', 'The thorn', '3 trees', 'Ωmega'];
const counts = [0, 7, 10, 12, 99, 100, 2345];

/** Thirty papers, many of them alike in what they are ordered by, some without it. */
const papers: PaperRecord[] = Array.from({ length: 30 }, (_, index) => ({
  type: 'paper',
  id: `p${index}`,
  title: `${titles[index % 8]} ${index % 2}`,
  ...(index % 5 > 0 && { publishedOn: `20${20 + (index % 4)}-0${1 + (index % 2)}-01` }),
  ...(index % 10 === 0 && { year: 2021 }),
  ...(index % 6 > 0 && { citationCount: counts[index % 7] ?? 0 }),
  authors: [],
  authorCoverage: 'known',
}));

const reading = (records: PaperRecord[]): Reading => ({
  source: { id: 'trees', kind: 'author-page', name: 'Trees', retrievedAt: '2026-11-21T10:20:30.000Z' },
  records,
  issues: [],
});
const graph = useGraph(() => [reading(papers)]);

const keys: Record<string, (paper: PaperRecord) => string | number> = {
  PUBLISHED: ({ publishedOn }) => publishedOn ?? '',
  TITLE: ({ title }) => title.toLowerCase().replace('é', 'e'),
  CITATIONS: ({ citationCount }) => citationCount ?? -1,
};
const yearOf = ({ publishedOn, year }: PaperRecord) => (publishedOn ? Number(publishedOn.slice(0, 4)) : year);

const filters: [string, string, (paper: PaperRecord) => boolean][] = [
  ['no filter', '{}', () => true],
  ['a year', '{ year: { from: 2021, to: 2021 } }', (paper) => yearOf(paper) === 2021],
  [
    'a year or another',
    '{ or: [{ year: { from: 2021, to: 2021 } }, { year: { from: 2023 } }] }',
    (paper) => [2021, 2023].includes(yearOf(paper) ?? 0),
  ],
  ['years from one on', '{ year: { from: 2022 } }', (paper) => (yearOf(paper) ?? 0) >= 2022],
  ['years that never were', '{ year: { from: -40000, to: -1 } }', () => false],
  [
    'days',
    '{ and: [{ publishedOn: { from: "2020-02-01" } }, { publishedOn: { to: "2022-01-01" }, year: { to: 2022 } }] }',
    ({ publishedOn = '' }) => publishedOn >= '2020-02-01' && publishedOn <= '2022-01-01',
  ],
  [
    'a year and a word',
    '{ year: { from: 2021, to: 2021 }, text: "birch" }',
    (paper) => yearOf(paper) === 2021 && paper.title.startsWith('Birch'),
  ],
  ['all but a year', '{ not: { year: { from: 2022 } } }', (paper) => (yearOf(paper) ?? 0) < 2022],
];

const orders = ['PUBLISHED_DESC', 'PUBLISHED_ASC', 'TITLE_ASC', 'TITLE_DESC', 'CITATIONS_DESC'];
const lists = orders.flatMap((order) => filters.map((filter) => [order, ...filter] as const));

function inOrder(order: string, list: PaperRecord[]): string[] {
  const [by = '', way] = order.split('_');
  const key = keys[by] ?? (() => 0);
  const compare = <Value>(left: Value, right: Value) => Number(left > right) - Number(left < right);
  const follows = (one: PaperRecord, other: PaperRecord) =>
    compare(key(one), key(other)) * (way === 'DESC' ? -1 : 1) || compare(one.id, other.id);
  return list.toSorted(follows).map(({ id }) => id);
}

async function read(args: string) {
  const { data, errors } = await graph.ask(`{ papers(${args}) {
    totalCount nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`);
  expect(errors).toBeUndefined();
  const { nodes, totalCount, pageInfo } = data.papers;
  return { slugs: nodes.map(({ slug }: { slug: string }) => slug), totalCount, pageInfo };
}

describe.each(lists)('all papers, %s, with %s', (order, _name, filter, accepts) => {
  it('come in their order both ways, on pages of any size, and are counted', async () => {
    const expected = inOrder(order, papers.filter(accepts));
    const list = `orderBy: ${order}, filter: ${filter}`;
    for (const size of [4, 100]) {
      const forwards: string[] = [];
      const backwards: string[] = [];
      for (let more = true, after = ''; more; ) {
        const { slugs, totalCount, pageInfo } = await read(`${list}, first: ${size}${after}`);
        expect(totalCount).toBe(expected.length);
        forwards.push(...slugs);
        after = `, after: "${pageInfo.endCursor}"`;
        more = pageInfo.hasNextPage;
      }
      for (let more = true, before = ''; more; ) {
        const { slugs, pageInfo } = await read(`${list}, last: ${size}${before}`);
        backwards.unshift(...slugs);
        before = `, before: "${pageInfo.startCursor}"`;
        more = pageInfo.hasPreviousPage;
      }
      expect(forwards).toEqual(expected);
      expect(backwards).toEqual(expected);
    }
  });
});

describe.each(lists)('all papers, %s, with %s', (order, _name, filter, accepts) => {
  it('go on from a place of the list without a filter', async () => {
    const all = inOrder(order, papers);
    const expected = inOrder(order, papers.filter(accepts));
    const { data } = await graph.ask(`{ papers(orderBy: ${order}, first: 100) { edges { cursor } } }`);
    for (let place = 0; place < all.length; place += 7) {
      const among = (slugs: string[]) => expected.filter((slug) => slugs.includes(slug));
      const cursor = data.papers.edges[place].cursor;
      const list = `orderBy: ${order}, filter: ${filter}`;
      expect((await read(`${list}, first: 2, after: "${cursor}"`)).slugs).toEqual(
        among(all.slice(place + 1)).slice(0, 2),
      );
      expect((await read(`${list}, last: 2, before: "${cursor}"`)).slugs).toEqual(
        among(all.slice(0, place)).slice(-2),
      );
    }
  });
});

it.each([
  ['PUBLISHED_DESC', 'published:desc', 'never'],
  ['TITLE_ASC', 'title:asc', 7],
  ['CITATIONS_DESC', 'citations:desc', 'many'],
])('a place that the order %s does not have is refused', async (order, list, key) => {
  const cursor = Buffer.from(JSON.stringify([`paper/list:${list}`, key, 'p1'])).toString('base64url');
  const { status, errors } = await graph.ask(
    `{ papers(orderBy: ${order}, after: "${cursor}") { totalCount } }`,
  );
  expect(status).toBe(400);
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
});

describe('shelves', () => {
  const inAllOrders = async (list: PaperRecord[]) => {
    for (const order of orders) {
      const { slugs } = await read(`orderBy: ${order}, first: 100`);
      expect(slugs, order).toEqual(inOrder(order, list));
    }
  };
  const shelves = () =>
    graph.store.read(
      testStatement('MATCH (p:Paper) RETURN p.id AS id, p.titleShelf AS t, p.citationShelf AS c ORDER BY id'),
      {},
    );

  it('are filled with papers that stand on none', async () => {
    const before = await shelves();
    expect(await isUnshelved(graph.store)).toBe(false);
    const clear = testWrite('MATCH (p:Paper) REMOVE p.titleShelf, p.citationShelf');
    await graph.store.transaction((transaction) => transaction.run(clear, {}));
    expect(await isUnshelved(graph.store)).toBe(true);
    await shelveMissing(graph.store);
    expect(await isUnshelved(graph.store)).toBe(false);
    expect(await shelves()).toEqual(before);
    await inAllOrders(papers);
  });

  it('follow what a paper is called and how often it is cited', async () => {
    const later = papers.map((paper, index) => ({
      ...paper,
      title: `${titles[(index + 3) % 8]} under a longer name`,
      citationCount: counts[(index + 2) % 7] ?? 0,
    }));
    await load(graph.store, [reading(later)]);
    await inAllOrders(later);
  });
});
