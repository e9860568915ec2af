import type { GraphQLResolveInfo } from 'graphql';
import { decodeGlobalId } from '../src/global-id.ts';
import { lookUp } from '../src/look-up.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { asking } from './selection.ts';

/** The node of a global id. Null for what is not one, as for one that names nothing. */
async function nodeOf(context: Context, id: string, info: GraphQLResolveInfo) {
  const named = decodeGlobalId(id);
  return named && lookUp(context, named.typename, named.id, asking(info, named.typename));
}

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'Whatever a global id names. Null where nothing has that id.',
    args: { id: t.arg.id({ required: true, description: 'The `id` field of any node.' }) },
    resolve: (_root, { id }, context, info) => nodeOf(context, id, info),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: 'What each of the global ids names, in their order, with null for an unknown one.',
    args: { ids: t.arg.idList({ required: true, description: 'The `id` fields of any nodes.' }) },
    resolve: (_root, { ids }, context, info) => Promise.all(ids.map((id) => nodeOf(context, id, info))),
  }),
}));
