import { encodeGlobalId } from '../src/global-id.ts';
import { inputError } from '../src/input-error.ts';
import { findCandidates } from '../src/search/find.ts';
import { typedWords } from '../src/search/query.ts';
import { type Hit, rankNames } from '../src/search/rank.ts';
import { builder } from './builder.ts';
import { nodeOfHit } from './search.ts';
import { labelsOf, SearchType, wordsOfArgument } from './search-type.ts';
import { asking } from './selection.ts';

const DEFAULT_LIMIT = 10;
const LARGEST_LIMIT = 50;

const Suggestion = builder.objectRef<Hit>('Suggestion').implement({
  description: 'Something that a text which is being typed may mean.',
  fields: (t) => ({
    text: t.exposeString('name', { description: 'Its name or title, or the alias that fits better.' }),
    type: t.field({ type: SearchType, description: 'What it is.', resolve: ({ label }) => label }),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The thing itself.',
      resolve: async (hit, _args, context, info) => {
        const node = await nodeOfHit(context, hit, asking(info, hit.label));
        if (!node) throw new Error(`${encodeGlobalId(hit.label, hit.id)} is gone`);
        return node;
      },
    }),
  }),
});

builder.queryField('suggest', (t) =>
  t.field({
    type: [Suggestion],
    description:
      'What somebody who is typing may mean, the best first: names and titles that have all the words, of which the last may be unfinished. Read as in `search`.',
    args: {
      prefix: t.arg.string({ required: true, description: 'What is typed so far: at most 500 characters.' }),
      types: t.arg({ type: [SearchType], description: 'What to suggest; all types where not given.' }),
      limit: t.arg.int({
        defaultValue: DEFAULT_LIMIT,
        description: `How many at most: 1 to ${LARGEST_LIMIT}.`,
      }),
    },
    resolve: async (_root, { prefix, types, limit }, { store }) => {
      const size = limit ?? DEFAULT_LIMIT;
      if (size < 1 || size > LARGEST_LIMIT) {
        throw inputError('limit', `must be from 1 to ${LARGEST_LIMIT}, not ${size}`);
      }
      const labels = labelsOf(types);
      const asked = wordsOfArgument('prefix', prefix, typedWords);
      const { words, candidates } = await findCandidates(store, asked, labels, { texts: false });
      return rankNames(words, candidates).slice(0, size);
    },
  }),
);
