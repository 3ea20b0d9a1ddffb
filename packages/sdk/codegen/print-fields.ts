import { type GraphQLField, getNamedType, isLeafType } from 'graphql';
import { capital } from '../src/resource-names.ts';
import { connectionItem } from './resources.ts';
import { type ComposedType, isPartOfWhole, isPlain, kindOf } from './type-kinds.ts';

type Field = GraphQLField<unknown, unknown>;

/** The two lists of arguments that most connections take. */
export function commonLists(fields: readonly Field[]): string[] {
  const counts = new Map<string, number>();
  for (const field of fields) {
    const item = connectionItem(field)?.name;
    if (item === undefined || field.args.length === 0) continue;
    const list = printArgs(field, item);
    counts.set(list, (counts.get(list) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return byCount.slice(0, 2).map(([list]) => list);
}

/** Prints a field in a line of the schema map; see `print-schema-map.ts`. */
export function printField(type: ComposedType, field: Field, lists: readonly string[]): string {
  const named = getNamedType(field.type);
  const isLeftOut = isLeafType(named)
    ? !isPlain(field)
    : kindOf(type) === 'value' && !isPartOfWhole(type, field);
  return `${field.name}${printShape(field, lists)}${isLeftOut ? '-' : ''}`;
}

/** Prints the arguments of a field and its type, in short where they are the usual ones. */
function printShape(field: Field, lists: readonly string[]): string {
  const item = connectionItem(field)?.name;
  const mark = item === undefined ? undefined : '*+'[lists.indexOf(printArgs(field, item))];
  if (item !== undefined && mark !== undefined) {
    return item === capital(field.name.slice(0, -1)) ? mark : `${mark}${item}`;
  }
  const args = printArgs(field);
  const isUsual = args === `input:${capital(field.name)}Input!`;
  const list = isUsual ? '!' : args === '' ? '' : `(${args})`;
  const named = getNamedType(field.type);
  if (isLeafType(named)) return list;
  return named.name === capital(field.name) ? `${list}:` : `${list}:${named.name}`;
}

/** Prints the arguments of a field, with `^` for the item of a connection. */
function printArgs(field: Field, item?: string): string {
  const list = field.args.map((arg) => {
    const type = String(arg.type);
    return `${arg.name}:${item === undefined ? type : type.replace(item, '^')}`;
  });
  return list.join(',');
}
