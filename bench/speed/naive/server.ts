import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { listening } from '../listening.ts';
import { coauthorNetwork } from './network.ts';
import { papers, papersOnTopic } from './papers.ts';
import { column, type Row, read } from './read.ts';
import { reason } from './reason.ts';

/**
 * Coterie's schema as one writes it first: a resolver for each field with a statement for one parent, a session for each,
 * nodes returned whole. It has no search: nobody writes Coterie's order of hits first.
 */
const slug = ({ id }: Row) => id;

const Query = {
  author: async (_: unknown, { id }: Row) =>
    (await column('author', 'MATCH (author:Author {id: $id}) RETURN author', { id }))[0],
  affiliation: async (_: unknown, { id }: Row) =>
    (await column('affiliation', 'MATCH (affiliation:Affiliation {id: $id}) RETURN affiliation', { id }))[0],
  authorsByIds: async (_: unknown, { ids }: Row) =>
    inOrder(
      await column('author', 'MATCH (author:Author) WHERE author.id IN $ids RETURN author', { ids }),
      ids,
    ),
  papersByIds: async (_: unknown, { ids }: Row) =>
    inOrder(await column('paper', 'MATCH (paper:Paper) WHERE paper.id IN $ids RETURN paper', { ids }), ids),
  papers: (_: unknown, args: Row) => papersOnTopic(args),
  coauthorNetwork: (_: unknown, args: Row) => coauthorNetwork(args),
  collaborationPaths: async (_: unknown, { from, to, limit }: Row) => {
    const found = await read(
      `MATCH path = allShortestPaths((:Author {id: $from})-[:AUTHORED*..12]-(:Author {id: $to}))
       RETURN DISTINCT [node IN nodes(path) WHERE node:Author | node.id] AS ids ORDER BY ids LIMIT $limit`,
      { from, to, limit },
    );
    return found.map(({ ids }) => ({
      hops: ids.map((id: string) => ({ author: () => Query.author(_, { id }) })),
    }));
  },
};

const Author = {
  slug,
  papers: ({ id: author }: Row, args: Row) =>
    papers('MATCH (:Author {id: $author})-[:AUTHORED]->(paper:Paper)', { author }, args),
  coauthors: ({ id }: Row, { first }: Row) =>
    people(
      `MATCH (:Author {id: $id})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(node:Author)
       WHERE node.id <> $id`,
      { id, first },
    ),
};

const Paper = {
  slug,
  authors: ({ id }: Row, { first }: Row) => {
    const edges = () =>
      read(
        `MATCH (:Paper {id: $id})<-[authored:AUTHORED]-(node:Author)
         RETURN authored.position AS position, node ORDER BY coalesce(position, 1000000), node.id LIMIT $first`,
        { id, first },
      );
    return { edges, nodes: async () => (await edges()).map(({ node }) => node) };
  },
  topics: ({ id }: Row, { first }: Row) => ({
    edges: () =>
      read(
        `MATCH (:Paper {id: $id})-[about:ABOUT]->(node:Topic)
         RETURN about.score AS score, node ORDER BY coalesce(score, 1) DESC, node.id LIMIT $first`,
        { id, first },
      ),
  }),
  sharedThemes: ({ id }: Row, { first }: Row) => ({
    edges: async () => {
      const found = await read(
        `MATCH (:Paper {id: $id})-[link:SHARES_THEME]-(node:Paper)
         RETURN link, node ORDER BY link.score DESC, node.id LIMIT $first`,
        { id, first },
      );
      return found.map(({ link, node }) => ({ score: link.score, reason: () => reason(link), node }));
    },
  }),
};

const Affiliation = {
  papers: ({ id: affiliation }: Row, args: Row) =>
    papers('MATCH (:Affiliation {id: $affiliation})<-[:FROM]-(paper:Paper)', { affiliation }, args),
  authors: ({ id }: Row, { first }: Row) =>
    people('MATCH (:Affiliation {id: $id})<-[:FROM]-(paper:Paper)<-[:AUTHORED]-(node:Author)', { id, first }),
};

const Coauthor = {
  papers: ({ with: author, node }: Row, args: Row) =>
    papers(
      'MATCH (:Author {id: $author})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(:Author {id: $other})',
      { author, other: node.id },
      args,
    ),
};

function people(pattern: string, params: Row): Row {
  return {
    totalCount: async () => (await read(`${pattern} RETURN count(DISTINCT node) AS total`, params))[0]?.total,
    edges: () =>
      read(
        `${pattern}
         RETURN
           node, $id AS with, count(DISTINCT paper) AS paperCount,
           min(paper.year) AS firstYear, max(paper.year) AS lastYear
         ORDER BY paperCount DESC, node.id LIMIT $first`,
        params,
      ),
  };
}

function inOrder(found: Row[], ids: string[]): (Row | null)[] {
  const byId = new Map(found.map((one) => [one.id, one]));
  return ids.map((id) => byId.get(id) ?? null);
}

const schema = createSchema({
  typeDefs: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
  resolvers: { Query, Author, Paper, Affiliation, Coauthor, Topic: { slug } },
});
const yoga = createYoga({ schema, graphiql: false, landingPage: false, logging: 'error' });
listening(createServer(yoga));
