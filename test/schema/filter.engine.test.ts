import { describe, expect, it } from 'vitest';
import type { PaperRecord, Reading, TopicRecord } from '../../src/ingest/record.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { useGraph } from '../support/graph.ts';

interface Filter {
  and?: Filter[];
  or?: Filter[];
  not?: Filter;
  year?: { from?: number; to?: number };
  publishedOn?: { from?: string; to?: string };
  category?: string;
  hasCode?: boolean;
  text?: string;
  author?: string;
  affiliation?: string;
  topic?: string;
}

const seed = readSeed();
const records = seed.flatMap((reading) => reading.records);
const papers = records.filter((record): record is PaperRecord => record.type === 'paper');

/** Some topics of the seed under one, by two ways, and that under another. */
const narrower = ['cs-ai', 'cs-cr'];
const computing: Reading = {
  source: { id: 'tree', kind: 'author-page', name: 'Tree', retrievedAt: '2026-11-21T10:20:30.000Z' },
  records: [
    { type: 'topic', id: 'science', name: 'Science', scheme: 'theme' },
    { type: 'topic', id: 'computing', name: 'Computing', scheme: 'theme', broader: ['science'] },
    { type: 'topic', id: 'machines', name: 'Machines', scheme: 'theme', broader: ['computing'] },
    ...records
      .filter((record): record is TopicRecord => record.type === 'topic' && narrower.includes(record.id))
      .map((topic) => ({ ...topic, broader: ['computing', 'machines'] })),
  ],
  issues: [],
};

const graph = useGraph(() => [...seed, computing]);

/** What a filter means, said without a database. */
function accepts(filter: Filter, paper: PaperRecord): boolean {
  const {
    and = [],
    or = [],
    not,
    year,
    publishedOn,
    category,
    hasCode,
    text,
    author,
    affiliation,
    topic,
  } = filter;
  const day = paper.publishedOn ?? '';
  const published = Number(day.slice(0, 4));
  const prose = `${paper.title} ${paper.summary}`.toLowerCase();
  return (
    and.every((inner) => accepts(inner, paper)) &&
    (or.length === 0 || or.some((inner) => accepts(inner, paper))) &&
    !(not && accepts(not, paper)) &&
    published >= (year?.from ?? 0) &&
    published <= (year?.to ?? 9999) &&
    day >= (publishedOn?.from ?? '') &&
    day <= (publishedOn?.to ?? '9999') &&
    (category === undefined || category === paper.category) &&
    (hasCode === undefined || hasCode === paper.hasCode) &&
    (text === undefined || prose.includes(text)) &&
    (author === undefined || paper.authors.some(({ id }) => id === author)) &&
    (affiliation === undefined || (paper.affiliations ?? []).some(({ id }) => id === affiliation)) &&
    (topic === undefined ||
      (paper.topics ?? []).some(
        (one) => one === topic || (topic === 'science' && narrower.some((id) => id === one)),
      ))
  );
}

/** Numbers that are the same in every run (Park and Miller's generator). */
function generator(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function randomFilter(random: (below: number) => number, depth: number): Filter {
  const pick = <T>(options: T[]): T => options[random(options.length)] as T;
  const fields: (() => Filter)[] = [
    () => ({ year: pick([{ from: 2023 }, { to: 2024 }, { from: 2022, to: 2024 }]) }),
    () => ({
      publishedOn: pick([
        { from: '2023-07-17' },
        { to: '2023-07-17' },
        { from: '2024-01-10', to: '2025-03-14' },
      ]),
    }),
    () => ({ category: pick(['AI', 'CL', 'CR', 'XX']) }),
    () => ({ hasCode: pick([true, false]) }),
    () => ({ text: pick(['training', 'misalignment', 'sleeper', 'nowhere to be found']) }),
    () => ({ author: pick(['carson-denison', 'evan-hubinger', 'adam-jermyn', 'nobody']) }),
    () => ({ affiliation: pick(['berkeley', 'openai', 'miri']) }),
    () => ({ topic: pick(['cs-ai', 'cs-lg', 'science', 'nothing']) }),
  ];
  if (depth === 0 || random(3) === 0) return pick(fields)();
  const inner = () => randomFilter(random, depth - 1);
  const many = () => Array.from({ length: 1 + random(2) }, inner);
  return pick<() => Filter>([
    () => ({ and: many() }),
    () => ({ or: many() }),
    () => ({ not: inner() }),
    () => ({ ...pick(fields)(), or: many() }),
    () => ({ ...pick(fields)(), not: inner() }),
  ])();
}

describe('filters nest', () => {
  it('and mean what they say, whatever their form', async () => {
    const random = generator(20_190_605);
    for (let round = 0; round < 150; round++) {
      const filter = randomFilter(random, 3);
      const { data, errors } = await graph.ask(
        `query($filter: PaperFilter) {
          papers(first: 100, filter: $filter) { totalCount nodes { slug } facets { hasCode { count } } }
          author(id: "evan-hubinger") { papers(first: 100, filter: $filter) { totalCount nodes { slug } } }
        }`,
        { filter },
      );
      // A few spread out beyond the bound, and say so.
      if (errors?.[0]?.extensions.argument === 'filter') continue;
      expect(errors).toBeUndefined();
      const expected = papers.filter((paper) => accepts(filter, paper)).map(({ id }) => id);
      for (const list of [data.papers, data.author.papers]) {
        expect(list.nodes.map(({ slug }: { slug: string }) => slug).sort(), JSON.stringify(filter)).toEqual(
          expected.sort(),
        );
        expect(list.totalCount).toBe(expected.length);
      }
      const counts: { count: number }[] = data.papers.facets.hasCode;
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
    }
  });
});

it('a filter of authors by topic keeps those with papers about it or a narrower one', async () => {
  const filtered = async (filter: string) => {
    const { data } = await graph.ask(`{ authors(first: 100, filter: ${filter}) { nodes { slug } } }`);
    return data.authors.nodes.map(({ slug }: { slug: string }) => slug).sort();
  };
  const about = papers.filter((paper) => accepts({ topic: 'science' }, paper));
  const authors = [...new Set(about.flatMap((paper) => paper.authors.map(({ id }) => id)))].sort();
  expect(await filtered('{ topic: "science" }')).toEqual(authors);
  expect(await filtered('{ topic: "nothing" }')).toEqual([]);
});
