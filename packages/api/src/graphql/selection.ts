import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * The names of the fields asked for below a field, as paths: "columns",
 * "columns.links". Fragments are followed; `@skip` and `@include` are not read,
 * so a field that is skipped counts as asked for.
 */
export function selectedPaths(info: GraphQLResolveInfo, depth: number): ReadonlySet<string> {
  const paths = new Set<string>();
  const collect = ({ selections }: SelectionSetNode, prefix: string, left: number): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const path = `${prefix}${selection.name.value}`;
        paths.add(path);
        if (selection.selectionSet && left > 1)
          collect(selection.selectionSet, `${path}.`, left - 1);
        continue;
      }
      const set =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : info.fragments[selection.name.value]?.selectionSet;
      if (set) collect(set, prefix, left);
    }
  };
  for (const { selectionSet } of info.fieldNodes)
    if (selectionSet) collect(selectionSet, '', depth);
  return paths;
}
