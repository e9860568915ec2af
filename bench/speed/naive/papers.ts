import { column, type Row, read } from './read.ts';

const NEWEST = "ORDER BY coalesce(toString(paper.publishedOn), '') DESC, paper.id";
const ON_TOPIC =
  'MATCH (paper)-[:ABOUT]->(:Topic)-[:BROADER*0..]->(:Topic {id: $topic}) WHERE paper.year >= $from';

/** The papers that a pattern finds, or a page of them, and how many there are: a statement each, where it is asked for. */
export function papers(pattern: string, params: Row, { first, after, filter }: Row): Row {
  const found = `${pattern} ${filter ? ON_TOPIC : ''}`;
  const [, day, id] = after ? JSON.parse(Buffer.from(after, 'base64url').toString()) : [];
  const behind = after
    ? `WITH paper, coalesce(toString(paper.publishedOn), '') AS day WHERE day < $day OR (day = $day AND paper.id > $id)`
    : '';
  const all = { ...params, topic: filter?.topic, from: filter?.year.from, first, day, id };
  return {
    totalCount: () => count(found, all),
    nodes: () =>
      column('paper', `${found} WITH DISTINCT paper ${behind} RETURN paper ${NEWEST} LIMIT $first`, all),
  };
}

/** The papers on a topic since a year, and what they have in common: a statement for each facet. */
export function papersOnTopic({ filter }: Row): Row {
  const params = { topic: filter.topic, from: filter.year.from };
  const found = `MATCH (paper:Paper) ${ON_TOPIC} WITH DISTINCT paper`;
  return {
    totalCount: () => count(found, params),
    facets: {
      years: () =>
        read(
          `${found} RETURN toString(paper.year) AS value, count(paper) AS count ORDER BY value DESC`,
          params,
        ),
      topics: ({ limit }: Row) =>
        read(
          `${found} MATCH (paper)-[:ABOUT]->(:Topic)-[:BROADER*0..]->(topic:Topic)
           WITH topic, count(DISTINCT paper) AS count ORDER BY count DESC, topic.foldedName, topic.id LIMIT $limit
           RETURN topic.id AS value, count`,
          { ...params, limit },
        ),
      affiliations: ({ limit }: Row) =>
        read(
          `${found} MATCH (paper)-[:FROM]->(affiliation:Affiliation)
           WITH affiliation, count(DISTINCT paper) AS count
           ORDER BY count DESC, affiliation.foldedName, affiliation.id LIMIT $limit
           RETURN affiliation.id AS value, count`,
          { ...params, limit },
        ),
    },
  };
}

async function count(found: string, params: Row): Promise<number> {
  const [row] = await read(`${found} RETURN count(DISTINCT paper) AS total`, params);
  return row?.total;
}
