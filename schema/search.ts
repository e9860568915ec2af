import { createHash } from 'node:crypto';
import type { Properties } from '../src/graph/properties.ts';
import { nodeById } from '../src/look-up.ts';
import { findCandidates } from '../src/search/find.ts';
import { type QueryWord, queryWords } from '../src/search/query.ts';
import { type Hit, rank, tieBreak } from '../src/search/rank.ts';
import { builder } from './builder.ts';
import { connectRanked } from './connection.ts';
import type { Context } from './context.ts';
import { Highlight, highlightsOf, type SearchNode } from './highlight.ts';
import { Affiliation, Author, Paper, Post, Topic } from './nodes.ts';
import { labelsOf, SearchType, wordsOfArgument } from './search-type.ts';
import { asking, NODES_OF_PAGE, selectsAt } from './selection.ts';

interface SearchEdge {
  cursor: string;
  score: number;
  words: QueryWord[];
  node: SearchNode;
}

const SearchResult = builder.unionType('SearchResult', {
  description: 'What a search can find.',
  types: [Author, Affiliation, Topic, Paper, Post],
  resolveType: ({ label }) => label,
});

/** The node of a hit: those of a page are fetched with one statement for each type. */
export async function nodeOfHit(
  context: Context,
  { label, id }: Hit,
  properties: Properties | undefined,
): Promise<SearchNode | null> {
  return nodeById(context, label, id, properties);
}

builder.queryField('search', (t) =>
  t.connection(
    {
      type: SearchResult,
      description:
        'What has the words of a query in its name or texts, the best first. Case and accents do not matter, nor does the order of words; an unfinished word finds longer ones, an initial finds a name, and a word that no text has is taken for a slip of one letter. Signs such as `*`, `"` and `:` have no meaning, nor have AND, OR and NOT.',
      args: {
        query: t.arg.string({ required: true, description: 'What to look for: at most 500 characters.' }),
        types: t.arg({ type: [SearchType], description: 'What to look for; all types where not given.' }),
      },
      resolve: async (_root, { query, types, ...args }, context, info) => {
        const labels = labelsOf(types);
        const asked = wordsOfArgument('query', query, queryWords);
        const { words, candidates } = await findCandidates(context.store, asked, labels, { texts: true });
        const hits = rank(words, candidates);
        const places = hits.map((hit) => ({ sortKey: hit.score, node: { id: tieBreak(hit) }, hit }));
        const page = connectRanked(info, `search:${digest([asked, labels])}`, places, args);
        // Highlights may stand in any of a node's texts.
        const highlighted = selectsAt(info, ['edges'], 'highlights');
        const propertiesOfHit = ({ label }: Hit) =>
          highlighted ? undefined : asking(info, label, ...NODES_OF_PAGE);
        const edges = await Promise.all(
          page.edges.map(async ({ cursor, hit }): Promise<SearchEdge[]> => {
            const node = await nodeOfHit(context, hit, propertiesOfHit(hit));
            return node ? [{ cursor, score: hit.score, words, node }] : [];
          }),
        );
        return { ...page, edges: edges.flat() };
      },
    },
    {
      name: 'SearchConnection',
      description:
        'What a search found. Of each type at most some hundreds are looked at, so that `totalCount` is no higher for a word that everything has.',
    },
    {
      name: 'SearchEdge',
      description: 'That something was found.',
      fields: (e) => ({
        score: e.float({
          description:
            'How well it fits, over 0 and up to 1, which is a name that is just the query. It compares the hits of one search, and is the same on every engine.',
          resolve: ({ score }) => score,
        }),
        highlights: e.field({
          type: [Highlight],
          description: 'Where the words of the query were found, field by field.',
          resolve: ({ words, node }) => highlightsOf(words, node),
        }),
      }),
    },
  ),
);

/** Names a search in its cursors, which hold for no other. */
function digest(search: unknown): string {
  return createHash('sha256').update(JSON.stringify(search)).digest('base64url').slice(0, 12);
}
