import { type GraphQLField, getNamedType, isLeafType } from 'graphql';
import { capital, methodName } from '../src/resource-names.ts';
import type { ApiOutline, ComposedType } from './outline.ts';
import { fieldsOf, isPartOfWhole, isPlain, kindOf } from './type-kinds.ts';

type Field = GraphQLField<unknown, unknown>;

/**
 * Prints what the client must know of the schema at run time, as one compact text
 * (read by `src/schema-reader.ts`): it is in every bundle, so each byte counts.
 *
 * The first line lists the nouns, with the plural where it is not an `s`. Then one
 * type a line: its name, `@` when it is an entity or an interface, its fields. A
 * field is its name, its arguments (`^` stands for what a connection lists), `:` and
 * the type that has its fields, and `-` when `$scalars` and `$all` leave it out. The
 * type of `phase:` is `Phase`, that of `phases*` is `PhaseConnection`.
 *
 * What many nouns have in the same way is written once, with `%` for `journey` and
 * `^` for `Journey`, after a line of bits and `>`: a 1 for each noun that has it.
 */
export function printSchemaMap(api: ApiOutline): string {
  const words = api.resources.map(({ noun, plural }) => {
    return plural === `${noun}s` ? noun : `${noun}:${plural}`;
  });
  const nouns = api.resources.map(({ noun }) => noun);
  const isShared = (type: ComposedType) => kindOf(type) === 'page' || isRoot(type);
  const own = alignFields(api.composed.filter((type) => !isShared(type)).map(printType));
  const shared = api.composed.filter(isShared).flatMap((type) => splitByNoun(type, nouns));

  const text = [words.join(' '), ...own, ...mergeNouns(shared, nouns)].join('\n');
  return (
    '/** The shape of the API, for building documents; see codegen/print-schema-map.ts. */\n' +
    `export const schemaMap = \`${text}\`;\n`
  );
}

function isRoot(type: ComposedType): boolean {
  return kindOf(type) === 'root';
}

function printType(type: ComposedType): string[] {
  const mark = ['entity', 'interface'].includes(kindOf(type)) ? '@' : '';
  return [`${type.name}${mark}`, ...fieldsOf(type).map((field) => printField(type, field))];
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

function printField(type: ComposedType, field: Field): string {
  const named = getNamedType(field.type);
  const target = isLeafType(named) ? '' : printTarget(field.name, named.name);
  const isLeftOut = isLeafType(named)
    ? !isPlain(field)
    : kindOf(type) === 'value' && !isPartOfWhole(type, field);
  // In a root `^` stands for the noun, which need not be what the connection lists.
  const item = isRoot(type) ? undefined : /^(\w+)Connection$/.exec(named.name)?.[1];
  return `${field.name}${printArgs(field, item)}${target}${isLeftOut ? '-' : ''}`;
}

/** Prints the type that has a field's fields, in short where the field is named after it. */
function printTarget(field: string, typeName: string): string {
  if (typeName === `${capital(field.slice(0, -1))}Connection`) return '*';
  return typeName === capital(field) ? ':' : `:${typeName}`;
}

function printArgs(field: Field, item: string | undefined): string {
  if (field.args.length === 0) return '';
  const list = field.args.map((arg) => {
    const type = String(arg.type);
    return `${arg.name}:${item === undefined ? type : type.replace(item, '^')}`;
  });
  return `(${list.join(',')})`;
}

/** A part of a type, with the nouns that have it. */
interface Share {
  nouns: string[];
  /** The name of the type, `^` standing for the noun. */
  head: string;
  fields: string[];
}

/** Splits a type by the nouns its fields, or the page itself, belong to. */
function splitByNoun(type: ComposedType, nouns: readonly string[]): Share[] {
  const fields = fieldsOf(type).map((field) => printField(type, field));
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
function mergeNouns(shares: readonly Share[], all: readonly string[]): string[] {
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
  return [...bySet.values()].map(({ nouns, head, fields }) => {
    const line = [head, ...fields].join(' ');
    const [only, ...others] = nouns;
    if (only === undefined) return line;
    if (others.length === 0) return line.replaceAll('%', only).replaceAll('^', capital(only));
    return `${all.map((noun) => (nouns.includes(noun) ? 1 : 0)).join('')}>${line}`;
  });
}
