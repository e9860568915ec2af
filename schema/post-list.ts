import {
  type Formula,
  givenLiterals,
  type Nested,
  nestedFormula,
  textFormula,
  toConditions,
} from '../src/filter.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { PostKind } from './enums.ts';
import type { Order } from './order.ts';

interface PostFilterShape extends Nested<PostFilterShape> {
  kind?: typeof PostKind.$inferType | null | undefined;
  text?: string | null | undefined;
  mentions?: string | null | undefined;
}

export const PostFilter = builder.inputRef<PostFilterShape>('PostFilter');
PostFilter.implement({
  description: 'Which posts to keep. Everything that is given must hold; `and`, `or` and `not` nest.',
  fields: (t) => ({
    kind: t.field({ type: PostKind, description: 'Of this kind.' }),
    text: t.string({
      description: 'Words that its title, body or summary contains, as written; case does not matter.',
    }),
    mentions: t.id({ description: 'That mention this author, by any identifier.' }),
    and: t.field({ type: [PostFilter], description: 'All of these hold.' }),
    or: t.field({ type: [PostFilter], description: 'At least one of these holds.' }),
    not: t.field({ type: PostFilter, description: 'This does not hold.' }),
  }),
});

/** Posts come in the order of their source, which dates none of them. */
const order: Order = { by: 'position', descending: false };

/** What the statements that list posts take, of the filter of a field that lists posts. */
export async function postList(context: Context, filter: PostFilterShape | null | undefined) {
  return { order, params: { filter: await toConditions(context, nestedFormula(filter ?? {}, formulas)) } };
}

function formulas({ kind, text, mentions }: PostFilterShape): Formula[] {
  return [...givenLiterals({ kind, mentions }), ...textFormula(text, null)];
}
