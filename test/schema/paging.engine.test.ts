import { describe, expect, it } from 'vitest';
import { useGraph } from '../support/graph.ts';

const graph = useGraph();

interface Page {
  edges: { cursor: string; node: { slug: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const fields =
  'edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Every list of the schema that pages, with the field that holds it. */
const lists = {
  'papers, newest first': [`papers(PAGE) { ${fields} }`],
  'papers by title': [`papers(orderBy: TITLE_ASC, PAGE) { ${fields} }`],
  'papers alike in their order': [`papers(orderBy: CITATIONS_DESC, PAGE) { ${fields} }`],
  authors: [`authors(PAGE) { ${fields} }`],
  'authors by papers': [`authors(orderBy: PAPERS_DESC, PAGE) { ${fields} }`],
  affiliations: [`affiliations(PAGE) { ${fields} }`],
  topics: [`topics(filter: { text: "alignment" }, PAGE) { ${fields} }`],
  'papers that share themes': [
    `paper(id: "sleeper-agents") { sharedThemes(PAGE) { ${fields} } }`,
    'sharedThemes',
  ],
  posts: [`posts(PAGE) { ${fields} }`],
  'an author’s papers': [`author(id: "evan-hubinger") { papers(PAGE) { ${fields} } }`, 'papers'],
  'an author’s coauthors': [`author(id: "evan-hubinger") { coauthors(PAGE) { ${fields} } }`, 'coauthors'],
  'an author’s coauthors by name': [
    `author(id: "evan-hubinger") { coauthors(orderBy: NAME_ASC, PAGE) { ${fields} } }`,
    'coauthors',
  ],
  'an author’s posts': [`author(id: "evan-hubinger") { posts(PAGE) { ${fields} } }`, 'posts'],
  'a paper’s authors': [`paper(id: "sleeper-agents") { authors(PAGE) { ${fields} } }`, 'authors'],
  'an affiliation’s papers': [`affiliation(id: "berkeley") { papers(PAGE) { ${fields} } }`, 'papers'],
  'a topic’s papers': [`topic(id: "cs.CL") { papers(PAGE) { ${fields} } }`, 'papers'],
} satisfies Record<string, [string, string?]>;

async function page([field, inner]: [string, string?], args: string): Promise<Page> {
  const { data, errors } = await graph.ask(`{ list: ${field.replace('PAGE', args)} }`);
  expect(errors).toBeUndefined();
  return inner ? data.list[inner] : data.list;
}

const slugs = ({ edges }: Page) => edges.map(({ node }) => node.slug);

describe.each(Object.entries(lists))('%s', (_name, list) => {
  it('reads the same forwards and backwards, page by page', async () => {
    const whole = slugs(await page(list as [string, string?], 'first: 100'));
    expect(new Set(whole).size).toBe(whole.length);
    expect(whole.length).toBeGreaterThan(1);

    const forwards: string[] = [];
    for (let after = ''; ; ) {
      const { edges, pageInfo } = await page(list as [string, string?], `first: 3${after}`);
      forwards.push(...edges.map(({ node }) => node.slug));
      expect(pageInfo.hasPreviousPage).toBe(after !== '');
      expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(forwards).toEqual(whole);

    const backwards: string[] = [];
    for (let before = ''; ; ) {
      const { edges, pageInfo } = await page(list as [string, string?], `last: 3${before}`);
      backwards.unshift(...edges.map(({ node }) => node.slug));
      expect(pageInfo.hasNextPage).toBe(before !== '');
      if (!pageInfo.hasPreviousPage) break;
      before = `, before: "${pageInfo.startCursor}"`;
    }
    expect(backwards).toEqual(whole);
  });
});

describe('paging arguments that cannot be meant', () => {
  const someCursor = async (field: string) => (await page([field], 'first: 1')).pageInfo.endCursor;

  it.each([
    ['first: -1', 'first'],
    ['first: 0', 'first'],
    ['first: 101', 'first'],
    ['first: 1000000000', 'first'],
    ['last: 0', 'last'],
    ['last: 101', 'last'],
    ['first: 2, last: 2', 'last'],
    ['after: "made up"', 'after'],
    ['after: ""', 'after'],
    ['after: "bnVsbA=="', 'after'],
    ['last: 2, before: "e30="', 'before'],
    ['first: 2, before: "e30="', 'before'],
    ['last: 2, after: "e30="', 'after'],
  ])('row 30: %s is refused, naming %s', async (args, argument) => {
    const { status, data, errors } = await graph.ask(`{ papers(${args}) { nodes { slug } } }`);
    expect(status).toBe(400);
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toMatch(new RegExp(`^${argument}: `));
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });

  it('row 30: a cursor of another order or field is refused', async () => {
    const byTitle = await someCursor(`papers(orderBy: TITLE_ASC, PAGE) { ${fields} }`);
    const ofTopics = await someCursor(`topics(PAGE) { ${fields} }`);
    for (const cursor of [byTitle, ofTopics]) {
      const { status, errors } = await graph.ask(`{ papers(after: "${cursor}") { nodes { slug } } }`);
      expect(status).toBe(400);
      expect(errors?.[0]?.extensions.argument).toBe('after');
    }
  });

  it('a wrong page deep in an answer leaves the rest of it', async () => {
    const { status, data, errors } = await graph.ask(`{ topics { totalCount } author(id: "evan-hubinger") {
      name papers(first: 0) { totalCount } } }`);
    expect(status).toBe(200);
    expect(data).toEqual({ topics: { totalCount: 116 }, author: null });
    expect(errors?.[0]?.path).toEqual(['author', 'papers']);
  });
});
