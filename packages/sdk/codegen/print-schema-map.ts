import { type GraphQLField, getNamedType, isLeafType, isObjectType } from 'graphql';
import { capital, methodName } from '../src/resource-names.ts';
import type { ApiOutline } from './outline.ts';
import { connectionItem } from './resources.ts';
import { type ComposedType, fieldsOf, isPartOfWhole, isPlain, kindOf } from './type-kinds.ts';

type Field = GraphQLField<unknown, unknown>;

/**
 * Prints what the client must know of the schema at run time, as one compact text
 * (read by `src/schema-reader.ts`): it is in every bundle, so each byte counts.
 *
 * The first line lists the nouns in groups, with the plural where it is not an `s`.
 * The second holds the two most common lists of arguments of connections, where `^`
 * stands for what the connection lists. Then one type a line: its name, `@` when it
 * is an entity or an interface, its fields. A field is its name, its arguments, the
 * type that has its fields, and `-` when `$scalars` and `$all` leave it out.
 *
 * The type of `phase:` is `Phase`, that of `goal:Phase` too. `phases*` and `phases+`
 * are a `PhaseConnection` with the first and the second list of arguments, as is
 * `children*Phase`.
 *
 * What many nouns have in the same way is written once, with `%` for `journey` and
 * `^` for `Journey`, after the groups of nouns that have it and `>`.
 */
export function printSchemaMap(api: ApiOutline): string {
  const nouns = api.resources.map(({ noun }) => noun);
  const isShared = (type: ComposedType) => kindOf(type) === 'page' || isRoot(type);
  const lists = commonLists(api.composed.flatMap(fieldsOf));
  const print = (type: ComposedType) =>
    fieldsOf(type).map((field) => printField(type, field, lists));
  const composed = api.composed.filter((type) => isRoot(type) || isReachable(type, api));
  const own = alignFields(
    composed.filter((type) => !isShared(type)).map((type) => [printHead(type), ...print(type)]),
  );
  const shared = composed.filter(isShared).flatMap((type) => splitByNoun(type, print(type), nouns));

  const merged = mergeNouns(shared);
  const groups = groupNouns(nouns, merged);
  const words = groups.map((group) => group.map((noun) => printNoun(noun, api)).join(' '));
  const text = [
    words.join(),
    lists.join(';'),
    ...own,
    ...merged.map((share) => printShare(share, groups)),
  ].join('\n');
  return (
    '/** The shape of the API, for building documents; see codegen/print-schema-map.ts. */\n' +
    `export const schemaMap = \`${text}\`;\n`
  );
}

function isRoot(type: ComposedType): boolean {
  return kindOf(type) === 'root';
}

/** Whether a selection can come to a type: interfaces may be there for the schema's readers only. */
function isReachable(type: ComposedType, api: ApiOutline): boolean {
  return (
    isObjectType(type) ||
    api.composed.flatMap(fieldsOf).some((field) => getNamedType(field.type) === type)
  );
}

function printHead(type: ComposedType): string {
  return ['entity', 'interface'].includes(kindOf(type)) ? `${type.name}@` : type.name;
}

/** The two lists of arguments that most connections take. */
function commonLists(fields: readonly Field[]): string[] {
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

/** Puts the fields that most types have first, in the same order, which compresses best. */
function alignFields(types: readonly string[][]): string[] {
  const counts = new Map<string, number>();
  for (const field of types.flat()) counts.set(field, (counts.get(field) ?? 0) + 1);
  const countOf = (field: string) => counts.get(field) ?? 0;
  return types.map(([name = '', ...fields]) => {
    fields.sort((a, b) => countOf(b) - countOf(a));
    return [name, ...fields].join(' ');
  });
}

function printField(type: ComposedType, field: Field, lists: readonly string[]): string {
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
  const list = field.args.length === 0 ? '' : `(${printArgs(field)})`;
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

/** A part of a type, with the nouns that have it. */
interface Share {
  nouns: string[];
  /** The name of the type, `^` standing for the noun. */
  head: string;
  fields: string[];
}

/** Splits a type by the nouns its fields, or the page itself, belong to. */
function splitByNoun(type: ComposedType, fields: string[], nouns: readonly string[]): Share[] {
  if (!isRoot(type)) {
    const noun = nouns.find((name) => /^(Connection|Edge)$/.test(afterNoun(type.name, name)));
    return [makeShare(noun, type.name, fields)];
  }
  return fields.map((field) => {
    const [name = ''] = /^\w+/.exec(field) ?? [];
    const own = nouns.find((noun) => name === noun || name === `${noun}s`);
    return makeShare(own ?? methodName(name, nouns)?.noun, type.name, [field]);
  });
}

function afterNoun(typeName: string, noun: string): string {
  return typeName.startsWith(capital(noun)) ? typeName.slice(noun.length) : '';
}

function makeShare(noun: string | undefined, head: string, fields: string[]): Share {
  if (noun === undefined) return { nouns: [], head, fields };
  const lower = new RegExp(`^${noun}(?=s?\\b|[A-Z])`);
  const upper = new RegExp(`\\b${capital(noun)}(?=[A-Z]|\\b)`, 'g');
  const replace = (text: string) => text.replace(lower, '%').replace(upper, '^');
  return { nouns: [noun], head: replace(head), fields: fields.map(replace) };
}

/** Joins what the same nouns have: first the nouns of each field, then the fields of each set. */
function mergeNouns(shares: readonly Share[]): Share[] {
  const byField = new Map<string, Share>();
  for (const { nouns, head, fields } of shares) {
    const key = `${head} ${fields.join(' ')}`;
    const known = byField.get(key)?.nouns ?? [];
    byField.set(key, { nouns: [...known, ...nouns].sort(), head, fields });
  }
  const bySet = new Map<string, Share>();
  for (const { nouns, head, fields } of byField.values()) {
    const key = `${nouns.join(' ')}>${head}`;
    bySet.set(key, { nouns, head, fields: [...(bySet.get(key)?.fields ?? []), ...fields] });
  }
  return [...bySet.values()];
}

/** Puts the nouns together that have the same in common with others. */
function groupNouns(nouns: readonly string[], shares: readonly Share[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const noun of nouns) {
    const key = shares.map((share) => isCommon(share) && share.nouns.includes(noun)).join();
    groups.set(key, [...(groups.get(key) ?? []), noun]);
  }
  return [...groups.values()];
}

function isCommon({ nouns }: Share): boolean {
  return nouns.length > 1;
}

function printNoun(noun: string, { resources }: ApiOutline): string {
  const plural = resources.find((resource) => resource.noun === noun)?.plural;
  return plural === `${noun}s` ? noun : `${noun}:${plural}`;
}

function printShare(share: Share, groups: readonly string[][]): string {
  const line = [share.head, ...share.fields].join(' ');
  if (!isCommon(share)) {
    const [noun = ''] = share.nouns;
    return line.replaceAll('%', noun).replaceAll('^', capital(noun));
  }
  const numbers = groups.flatMap((group, i) =>
    group.some((noun) => share.nouns.includes(noun)) ? [i] : [],
  );
  return `${numbers.join(' ')}>${line}`;
}
