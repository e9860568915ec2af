import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether the answer to a field will show one of its fields, directly or through fragments. */
export function selects(info: GraphQLResolveInfo, field: string): boolean {
  return info.fieldNodes.some(({ selectionSet }) => selectionSet && contains(selectionSet, field, info));
}

function contains(set: SelectionSetNode, field: string, info: GraphQLResolveInfo): boolean {
  return set.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === field;
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : info.fragments[selection.name.value]?.selectionSet;
    return inner !== undefined && contains(inner, field, info);
  });
}
