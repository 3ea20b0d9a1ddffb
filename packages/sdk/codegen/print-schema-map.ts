import { getNamedType, isObjectType } from 'graphql';
import { capital, methodName } from '../src/resource-names.ts';
import type { ApiOutline } from './outline.ts';
import { commonLists, printField } from './print-fields.ts';
import { type ComposedType, fieldsOf, kindOf } from './type-kinds.ts';

/** What the client must know of the schema at run time; read by `src/schema-reader.ts`. */
export interface SchemaMap {
  /** What is in every bundle, so each byte counts: it hardly grows with the schema. */
  map: string;
  /** The line of each other type, by its name: loaded with what uses the type. */
  types: Map<string, string>;
}

/**
 * Prints the shape of the schema as compact texts. In the map are queries, mutations,
 * the pages and the values that many nouns answer with.
 *
 * Its first line lists the nouns in groups, with the plural where it is not an `s`.
 * The second holds the two most common lists of arguments of connections, where `^`
 * stands for what the connection lists. Then one type a line: its name, `@` when it
 * is an entity or an interface, its fields. A field is its name, its arguments, the
 * type that has its fields, and `-` when `$scalars` and `$all` leave it out.
 *
 * `phaseCreate!` takes one argument, `input:PhaseCreateInput!`.
 *
 * The type of `phase:` is `Phase`, that of `goal:Phase` too. `phases*` and `phases+`
 * are a `PhaseConnection` with the first and the second list of arguments, as is
 * `children*Phase`.
 *
 * Of the roots, what only one noun has is in no map but a line of a volume, under the name
 * of the root.
 *
 * What many nouns have in the same way is written once, with `%` for `journey` and
 * `^` for `Journey`, after the groups of nouns that have it and `>`.
 */
export function printSchemaMap(api: ApiOutline): SchemaMap {
  const nouns = api.resources.map(({ noun }) => noun);
  const lists = commonLists(api.composed.flatMap(fieldsOf));
  const print = (type: ComposedType) =>
    fieldsOf(type).map((field) => printField(type, field, lists));
  const composed = api.composed.filter((type) => isRoot(type) || isReachable(type, api));
  const types = printLines(
    composed.filter((type) => !isShared(type) && fieldsOf(type).length > 0),
    print,
  );
  const common = commonValues(api, nouns);
  const shared = composed.filter(isShared).flatMap((type) => splitByNoun(type, print(type), nouns));

  const merged = mergeNouns(shared);
  const groups = groupNouns(nouns, merged);
  const late = (name: string) =>
    merged
      .filter((share) => isLate(share) && share.head === name)
      .map((share) => printShare(share, groups).slice(name.length + 1));
  const roots = ['Mutation', 'Query'].filter((name) => late(name).length > 0);
  const words = groups.map((group) => group.map((noun) => printNoun(noun, api)).join(' '));
  const map = [
    words.join(),
    lists.join(';'),
    ...common.map((name) => types.get(name)),
    ...merged.filter((share) => !isLate(share)).map((share) => printShare(share, groups)),
  ].join('\n');
  for (const name of common) types.delete(name);
  for (const name of roots) types.set(name, [name, ...late(name)].join(' '));
  return { map, types };
}

function isRoot(type: ComposedType): boolean {
  return kindOf(type) === 'root';
}

function isValue(type: ComposedType): boolean {
  return kindOf(type) === 'value';
}

/** Subscriptions load code of their own anyway, and so may load what they are. */
function isShared(type: ComposedType): boolean {
  return (isRoot(type) && type.name !== 'Subscription') || kindOf(type) === 'page';
}

/** Whether a selection can come to a type: interfaces may be there for the schema's readers only. */
function isReachable(type: ComposedType, api: ApiOutline): boolean {
  return (
    isObjectType(type) ||
    api.composed.flatMap(fieldsOf).some((field) => getNamedType(field.type) === type)
  );
}

/** The values that roots or pages of several nouns lead to, with the values in them. */
function commonValues({ composed }: ApiOutline, nouns: readonly string[]): string[] {
  const values = new Map(composed.filter(isValue).map((type) => [type.name, type]));
  const holders = new Map<string, Set<string>>();
  for (const type of composed.filter(isShared)) {
    for (const field of fieldsOf(type)) {
      const holder = isRoot(type) ? methodName(field.name, nouns)?.noun : type.name;
      const { name } = getNamedType(field.type);
      if (holder !== undefined) holders.set(name, (holders.get(name) ?? new Set()).add(holder));
    }
  }

  const common = new Set<string>();
  const add = (name: string) => {
    const value = values.get(name);
    if (value === undefined || common.has(name)) return;
    common.add(name);
    for (const field of fieldsOf(value)) add(getNamedType(field.type).name);
  };
  for (const [name, { size }] of holders) if (size > 1) add(name);
  return [...common].sort();
}

/** Prints types, with the fields that most of them have first, which compresses best. */
function printLines(
  types: readonly ComposedType[],
  print: (type: ComposedType) => string[],
): Map<string, string> {
  const counts = new Map<string, number>();
  for (const field of types.flatMap(print)) counts.set(field, (counts.get(field) ?? 0) + 1);
  const countOf = (field: string) => counts.get(field) ?? 0;
  return new Map(
    types.map((type) => {
      const head = ['entity', 'interface'].includes(kindOf(type)) ? `${type.name}@` : type.name;
      const fields = print(type).sort((a, b) => countOf(b) - countOf(a));
      return [type.name, [head, ...fields].join(' ')];
    }),
  );
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

/** What only one noun has of the roots, or none: loaded when it is used. */
function isLate(share: Share): boolean {
  return !isCommon(share) && /^(Query|Mutation)$/.test(share.head);
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
