import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { decodeCursor } from '../../schema/cursor.ts';

/** What of a graph is asked for. All of it follows from the graph. */
export interface Sample {
  papers: string[];
  authors: string[];
  pairs: [string, string][];
  topics: string[];
  words: string[];
  largestAuthors: string[];
  largestAffiliations: string[];
  affiliations: ListOfAffiliation[];
}

interface ListOfAffiliation {
  id: string;
  topic: string;
  from: number;
  /** Where its fiftieth page begins: as a cursor, as what that holds, and as a number. Nothing where there is none. */
  page50?: { first: number; after: string; place: { key: string; id: string }; offset: number };
}

/** Asks Coterie, which alone has its cursors. */
export type Ask = (query: string, variables: object) => Promise<unknown>;

const FROM = 2000;
const PAGE = 50;

export async function readSample(uri: string, ask: Ask): Promise<Sample> {
  const driver = neo4j.driver(uri);
  const values = async (name: string, params: object = {}) => {
    const cypher = readFileSync(new URL(`sample/${name}.cypher`, import.meta.url), 'utf8');
    const { records } = await driver.executeQuery(cypher, params);
    return records.map((record): string => record.get('value'));
  };
  const authors = await values('authors');
  const largestAffiliations = await values('largest-affiliations');
  const starts = authors.slice(0, 10);
  const affiliations = [];
  for (const [rank, id] of largestAffiliations.entries()) {
    const [topic = ''] = await values('topic-of-affiliation', { id, rank: neo4j.int(rank) });
    const page50 = await pageOf(PAGE, { id, topic, from: FROM }, ask);
    affiliations.push({ id, topic, from: FROM, ...(page50 && { page50 }) });
  }
  const sample = {
    papers: await values('papers'),
    authors,
    pairs: (await values('partners', { ids: starts })).map((partner, index): [string, string] => [
      starts[index] ?? '',
      partner,
    ]),
    topics: await values('topics'),
    words: [...(await values('titles')), ...(await values('names'))],
    largestAuthors: await values('largest-authors'),
    largestAffiliations: largestAffiliations.slice(0, 5),
    affiliations,
  };
  await driver.close();
  return sample;
}

/** Where a page of a list begins; its pages are as long as lets the list have so many, and 20 at the most. */
async function pageOf(page: number, list: ListOfAffiliation, ask: Ask): Promise<ListOfAffiliation['page50']> {
  const query = `query ($id: ID!, $topic: ID!, $from: Int!, $first: Int!, $after: String) {
    affiliation(id: $id) {
      papers(first: $first, after: $after, filter: { topic: $topic, year: { from: $from } }) {
        totalCount pageInfo { endCursor }
      }
    }
  }`;
  type Answer = { affiliation: { papers: { totalCount: number; pageInfo: { endCursor: string } } } };
  const { affiliation } = (await ask(query, { ...list, first: 1 })) as Answer;
  const first = Math.min(20, Math.floor(affiliation.papers.totalCount / page));
  if (first === 0) return undefined;
  const offset = first * (page - 1);
  let after: string | undefined;
  for (let read = 0; read < offset; ) {
    const size = Math.min(100, offset - read);
    const { papers } = ((await ask(query, { ...list, first: size, after })) as Answer).affiliation;
    after = papers.pageInfo.endCursor;
    read += size;
  }
  if (!after) return undefined;
  const place = decodeCursor('affiliation/papers:published:desc', after, 'after');
  return { first, after, place: { key: String(place.key), id: place.id }, offset };
}
