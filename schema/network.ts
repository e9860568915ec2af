import { type AuthorNode, authorPapersWith } from '../cypher/statements.generated.ts';
import type { Properties } from '../src/graph/properties.ts';
import { inputError, within } from '../src/input-error.ts';
import { isOwnId, knownAuthor, nodeById } from '../src/look-up.ts';
import { bylinesIn } from '../src/network/bylines.ts';
import {
  type CoauthorNetwork,
  MOST_TIES,
  type NetworkEdge,
  type NetworkNode,
} from '../src/network/coauthor-network.ts';
import { collaborationPaths, SearchTooWideError } from '../src/network/collaboration-paths.ts';
import { readCoauthorNetwork } from '../src/network/read-coauthor-network.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Author, Paper } from './nodes.ts';
import { asking } from './selection.ts';

const MOST_HOPS = 10;
const MOST_PATHS = 50;
/** Of what two people on a way wrote together. */
const MOST_PAPERS = 100;
const USUAL_PATHS = 10;
const NETWORK_SIZE = 100;

/** The authors of a network or path are in the graph, as it was just made of them. */
async function authorOf(context: Context, id: string, properties: Properties) {
  const author = await nodeById(context, 'Author', id, properties);
  if (!author) throw new Error(`author ${id} is gone`);
  return author;
}

const CoauthorNetworkNode = builder.objectRef<NetworkNode>('CoauthorNetworkNode').implement({
  description: 'Somebody in a coauthor network.',
  fields: (t) => ({
    author: t.field({
      type: Author,
      description: 'The author.',
      resolve: ({ id }, _args, context, info) => authorOf(context, id, asking(info, 'Author')),
    }),
    degree: t.exposeInt('degree', { description: 'With how many others of this network they wrote papers.' }),
    community: t.exposeInt('community', {
      description: 'The number of their community by Louvain’s method, from 0, the largest first.',
    }),
  }),
});

/** With the authors themselves: looked up once each, as there are many more edges than people. */
type EdgeOfAuthors = Omit<NetworkEdge, 'source' | 'target'> & Record<'source' | 'target', AuthorNode>;

async function withAuthors(
  context: Context,
  edges: NetworkEdge[],
  properties: Properties,
): Promise<EdgeOfAuthors[]> {
  const ids = [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
  const authors = new Map(
    await Promise.all(ids.map(async (id) => [id, await authorOf(context, id, properties)] as const)),
  );
  return edges.flatMap((edge) => {
    const [source, target] = [authors.get(edge.source), authors.get(edge.target)];
    return source && target ? [{ ...edge, source, target }] : [];
  });
}

const CoauthorNetworkEdge = builder.objectRef<EdgeOfAuthors>('CoauthorNetworkEdge').implement({
  description: 'What two people of a coauthor network wrote together.',
  fields: (t) => ({
    source: t.field({ type: Author, description: 'One of them.', resolve: ({ source }) => source }),
    target: t.field({ type: Author, description: 'The other.', resolve: ({ target }) => target }),
    paperCount: t.exposeInt('paperCount', { description: 'How many papers they wrote together.' }),
    firstYear: t.exposeInt('firstYear', {
      nullable: true,
      description: 'The year of the first of these papers.',
    }),
    lastYear: t.exposeInt('lastYear', {
      nullable: true,
      description: 'The year of the last of these papers.',
    }),
  }),
});

const CoauthorNetworkType = builder.objectRef<CoauthorNetwork>('CoauthorNetwork').implement({
  description: 'The people around some authors, and what they wrote with each other.',
  fields: (t) => ({
    nodes: t.field({
      type: [CoauthorNetworkNode],
      description: 'The people.',
      resolve: ({ nodes }) => nodes,
    }),
    edges: t.field({
      type: [CoauthorNetworkEdge],
      description: 'What each two of them wrote together.',
      resolve: ({ edges }, _args, context, info) =>
        withAuthors(context, edges, asking(info, 'Author', ['source'], ['target'])),
    }),
    truncated: t.exposeBoolean('truncated', { description: 'Whether `limit` left somebody out.' }),
  }),
});

interface Hop {
  id: string;
  previous: string | null;
}

const CollaborationHop = builder.objectRef<Hop>('CollaborationHop').implement({
  description: 'One person on the way from one author to another.',
  fields: (t) => ({
    author: t.field({
      type: Author,
      description: 'The person.',
      resolve: ({ id }, _args, context, info) => authorOf(context, id, asking(info, 'Author')),
    }),
    papers: t.field({
      type: [Paper],
      description:
        'What they wrote with the person before them, the newest first, 100 at most; none for the first person.',
      extensions: { most: MOST_PAPERS },
      resolve: async ({ id, previous }, _args, { batch }, info) => {
        if (previous === null) return [];
        const row = await batch.load(
          authorPapersWith.own,
          {
            filter: { clauses: [], authors: [], affiliations: [], topics: [], days: null },
            orderBy: 'published',
            page: { descending: true, backward: false, after: null },
            limit: MOST_PAPERS,
            withTotal: false,
          },
          [previous, id],
          asking(info, 'Paper'),
        );
        return (row?.edges ?? []).map(({ node }) => node);
      },
    }),
  }),
});

const CollaborationPath = builder.objectRef<string[]>('CollaborationPath').implement({
  description: 'A chain of coauthors from one author to another.',
  fields: (t) => ({
    length: t.int({
      description: 'The number of links: 1 for coauthors, 0 for oneself.',
      resolve: (ids) => ids.length - 1,
    }),
    hops: t.field({
      type: [CollaborationHop],
      description: 'The people, from one end to the other.',
      extensions: { most: MOST_HOPS + 1 },
      resolve: (ids) => ids.map((id, index) => ({ id, previous: ids[index - 1] ?? null })),
    }),
  }),
});

/**
 * A search begins with the bylines of its ends. Of those who are named by a slug, they are asked for while it is looked up who
 * is meant; the search finds them in the batch of its request.
 */
function beginSearch(context: Context, ends: string[]): void {
  bylinesIn(context)(ends.filter(isOwnId)).catch(() => undefined);
}

/** Shortest chains of coauthors. Throws an input error about `argument`, with `advice`, where too many people are on the way. */
async function shortestPaths(
  context: Context,
  [from, to]: [string, string],
  most: { maxHops: number; limit: number },
  { argument, advice }: { argument: string; advice: string },
) {
  try {
    return await collaborationPaths(from, to, most, bylinesIn(context));
  } catch (error) {
    if (error instanceof SearchTooWideError) throw inputError(argument, `${error.message}; ${advice}`);
    throw error;
  }
}

/** People may all have written with each other. */
function mostTies({ limit }: { limit?: unknown }): number {
  const people = Number(limit ?? NETWORK_SIZE);
  return Math.min(Math.max(people, (people * (people - 1)) / 2), MOST_TIES);
}

function mostPaths({ limit }: { limit?: unknown }): number {
  return Math.min(Number(limit ?? USUAL_PATHS), MOST_PATHS);
}

builder.queryFields((t) => ({
  coauthorNetwork: t.field({
    type: CoauthorNetworkType,
    description:
      'The network of coauthors around one or more authors. One of more than 50,000 ties is refused.',
    args: {
      authors: t.arg.idList({
        required: true,
        description: 'Whom to start from, by any identifier: 1 to 50.',
      }),
      depth: t.arg.int({
        defaultValue: 1,
        description: 'How many steps to go: 1 for their own coauthors, 3 at most.',
      }),
      minPapers: t.arg.int({
        defaultValue: 1,
        description: 'Only where two wrote at least so many papers together.',
      }),
      limit: t.arg.int({
        defaultValue: NETWORK_SIZE,
        description: 'How many people at most, the strongest ties first: 1 to 2000.',
      }),
    },
    extensions: { most: mostTies },
    resolve: (_root, args, context) => readCoauthorNetwork(context, args),
  }),
  collaborationPaths: t.field({
    type: [CollaborationPath],
    description: 'All shortest chains of coauthors between two authors. Empty where there is none.',
    args: {
      from: t.arg.id({ required: true, description: 'One author, by any identifier.' }),
      to: t.arg.id({ required: true, description: 'The other, by any identifier.' }),
      maxHops: t.arg.int({ defaultValue: 6, description: 'How many links a chain may have: 1 to 10.' }),
      limit: t.arg.int({ defaultValue: USUAL_PATHS, description: 'How many chains at most: 1 to 50.' }),
    },
    extensions: { most: mostPaths },
    resolve: async (_root, args, context) => {
      const maxHops = within('maxHops', args.maxHops ?? 6, 1, MOST_HOPS);
      const limit = within('limit', args.limit ?? USUAL_PATHS, 1, MOST_PATHS);
      beginSearch(context, [args.from, args.to]);
      const [from, to] = await Promise.all([
        knownAuthor(context, 'from', args.from),
        knownAuthor(context, 'to', args.to),
      ]);
      const tooWide = { argument: 'maxHops', advice: 'ask for fewer hops' };
      return shortestPaths(context, [from, to], { maxHops, limit }, tooWide);
    },
  }),
}));

builder.objectField(Author, 'collaborationDistance', (t) =>
  t.int({
    nullable: true,
    description:
      'How many links of coauthorship lie between them and another author; null where ten do not suffice.',
    args: { to: t.arg.id({ required: true, description: 'The other author, by any identifier.' }) },
    resolve: async ({ id }, args, context) => {
      beginSearch(context, [args.to]);
      const to = await knownAuthor(context, 'to', args.to);
      const most = { maxHops: MOST_HOPS, limit: 1 };
      const tooWide = { argument: 'to', advice: 'ask `collaborationPaths` with fewer hops' };
      const [path] = await shortestPaths(context, [id, to], most, tooWide);
      return path ? path.length - 1 : null;
    },
  }),
);
