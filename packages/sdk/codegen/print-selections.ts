import {
  type GraphQLField,
  getNamedType,
  isAbstractType,
  isLeafType,
  isRequiredArgument,
} from 'graphql';
import type { ApiOutline } from './outline.ts';
import { printDocs } from './print-docs.ts';
import { printInputMembers } from './print-types.ts';
import { type ComposedType, fieldsOf, kindOf, type TypeKind } from './type-kinds.ts';

type Field = GraphQLField<unknown, unknown>;

/** Prints what can be selected of each type, and the arguments that can be given in `$`. */
export function printSelections(api: ApiOutline): string {
  return api.composed.map((type) => printSelection(api, type)).join('\n');
}

function printSelection(api: ApiOutline, type: ComposedType): string {
  const kind = kindOf(type);
  const fields = fieldsOf(type);
  const shorthand = shorthands[kind].join('');
  const members = fields.map(
    (field) => `${printDocs(field, '  ')}  ${field.name}?: ${printFieldSelection(type, field)};\n`,
  );
  const select =
    `${printDocs({ description: `What to read of ${type.name}.` })}` +
    `export interface ${type.name}Select {\n${shorthand}${members.join('')}${printOn(api, type)}}\n`;
  const withArguments = fields.filter((field) => field.args.length > 0);
  return select + withArguments.map((field) => printArguments(type, field)).join('');
}

const typename = '  /** The name of the type. */\n  __typename?: true;\n';
const scalars = '  /** Every field that holds plain data. */\n  $scalars?: true;\n';
const all = '  /** The whole value; entities in it with their plain data. */\n  $all?: true;\n';

const shorthands: Record<TypeKind, string[]> = {
  root: [typename],
  page: [typename],
  union: [typename],
  interface: [typename, scalars],
  entity: [typename, scalars],
  value: [typename, scalars, all],
};

function printFieldSelection(type: ComposedType, field: Field): string {
  const named = getNamedType(field.type);
  if (field.args.length === 0) return isLeafType(named) ? 'true' : `${named.name}Select`;
  if (!isLeafType(named)) return fieldName(type, field, 'Field');
  const withArguments = fieldName(type, field, 'Field');
  return field.args.some(isRequiredArgument) ? withArguments : `true | ${withArguments}`;
}

function printArguments(type: ComposedType, field: Field): string {
  const named = getNamedType(field.type);
  const base = isLeafType(named) ? '' : ` extends ${named.name}Select`;
  const mark = field.args.some(isRequiredArgument) ? '' : '?';
  const args = fieldName(type, field, 'Args');
  const place = `${type.name}.${field.name}`;
  return (
    `${printDocs({ description: `The arguments of ${place}.` })}` +
    `export interface ${args} {\n${printInputMembers(field.args)}}\n` +
    `${printDocs({ description: `What to read of ${place}, and its arguments.` })}` +
    `export interface ${fieldName(type, field, 'Field')}${base} {\n  $${mark}: ${args};\n}\n`
  );
}

/** The underscore keeps `Journey.mapLanes` apart from `JourneyMap.lanes`. */
export function fieldName(type: { name: string }, field: Field, suffix: 'Args' | 'Field'): string {
  return `${type.name}_${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}${suffix}`;
}

function printOn(api: ApiOutline, type: ComposedType): string {
  if (!isAbstractType(type)) return '';
  const possible = api.schema.getPossibleTypes(type).map(({ name }) => name);
  const members = possible.sort().map((name) => `    ${name}?: ${name}Select;\n`);
  return `  /** What to read when the object is of that type. */\n  on?: {\n${members.join('')}  };\n`;
}
