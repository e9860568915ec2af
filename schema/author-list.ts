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
import { orderEnum } from './order.ts';

interface AuthorFilterShape extends Nested<AuthorFilterShape> {
  text?: string | null | undefined;
  affiliation?: string | null | undefined;
  topic?: string | null | undefined;
  coauthor?: string | null | undefined;
}

export const AuthorFilter = builder.inputRef<AuthorFilterShape>('AuthorFilter');
AuthorFilter.implement({
  description: 'Which authors to keep. Everything that is given must hold; `and`, `or` and `not` nest.',
  fields: (t) => ({
    text: t.string({ description: 'Part of the name in any of its forms; case and accents do not matter.' }),
    affiliation: t.id({ description: 'Works or worked there, by any identifier.' }),
    topic: t.id({ description: 'Has a paper about this topic or a narrower one, by any identifier.' }),
    coauthor: t.id({ description: 'Has a paper with this author, by any identifier.' }),
    and: t.field({ type: [AuthorFilter], description: 'All of these hold.' }),
    or: t.field({ type: [AuthorFilter], description: 'At least one of these holds.' }),
    not: t.field({ type: AuthorFilter, description: 'This does not hold.' }),
  }),
});

export const AuthorOrder = orderEnum(
  'AuthorOrder',
  'How authors are ordered; authors that are alike in it follow by id.',
  {
    NAME_ASC: { by: 'name', descending: false, description: 'By name as written, from A to Z.' },
    NAME_DESC: { by: 'name', descending: true, description: 'By name as written, from Z to A.' },
    PAPERS_DESC: {
      by: 'papers',
      descending: true,
      description: 'Those with most papers in the list at hand first.',
    },
  },
);

/** The conditions of a filter of authors. */
export function authorConditions(context: Context, filter: AuthorFilterShape | null | undefined) {
  return toConditions(context, nestedFormula(filter ?? {}, formulas));
}

function formulas({ text, affiliation, topic, coauthor }: AuthorFilterShape): Formula[] {
  return [...givenLiterals({ affiliation, topic, coauthor }), ...textFormula(text, 'name', false)];
}
