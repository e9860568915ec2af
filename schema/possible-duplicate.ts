import { identityDuplicates } from '../cypher/statements.generated.ts';
import type { RowOf } from '../src/graph/statement.ts';
import { inputError } from '../src/input-error.ts';
import { lookUp } from '../src/look-up.ts';
import { builder } from './builder.ts';
import { connectAll } from './connection.ts';
import { asking } from './selection.ts';

type Pair = RowOf<typeof identityDuplicates>['edges'][number]['node'];

const DuplicateType = builder.enumType('PossibleDuplicateType', {
  description: 'What may be there twice.',
  values: {
    AUTHOR: { value: 'Author', description: 'Authors.' },
    PAPER: { value: 'Paper', description: 'Papers.' },
  } as const,
});

const PossibleDuplicate = builder.objectRef<Pair>('PossibleDuplicate').implement({
  description:
    'Two authors, or two papers, that may be one: there was too little evidence to take them for one, and too much to let it go unsaid. `coterie authors merge` makes authors one, `coterie authors split` says that they are not.',
  fields: (t) => ({
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      description: 'The two.',
      resolve: async ({ label, one, other }, _args, context, info) => {
        const properties = asking(info, label);
        const nodes = await Promise.all([one, other].map((id) => lookUp(context, label, id, properties)));
        return nodes.filter((node) => node !== null);
      },
    }),
    reasons: t.exposeStringList('reasons', { description: 'What speaks for it.' }),
  }),
});

builder.queryField('possibleDuplicates', (t) =>
  t.connection(
    {
      type: PossibleDuplicate,
      description: 'What may be in the graph twice, with most evidence first.',
      args: {
        types: t.arg({ type: [DuplicateType], description: 'Of what; of all types where not given.' }),
      },
      resolve: (_root, { types, ...args }, context, info) => {
        if (types?.length === 0) throw inputError('types', 'name at least one, or leave it out');
        const labels = types ?? ['Author', 'Paper'];
        const order = { by: 'reasons', descending: true };
        return connectAll(context, info, identityDuplicates, { labels }, args, order);
      },
    },
    { name: 'PossibleDuplicateConnection', description: 'Pairs that may be one.' },
    { name: 'PossibleDuplicateEdge', description: 'One such pair.' },
  ),
);
