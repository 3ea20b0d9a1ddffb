import { isInterfaceType, isUnionType } from 'graphql';
import type { ApiOutline } from './outline.ts';
import { printDocs } from './print-docs.ts';
import { printOutputType } from './print-types.ts';
import { type ComposedType, fieldsOf, isPartOfWhole, isPlain, kindOf } from './type-kinds.ts';

/**
 * Prints what the API answers with.
 *
 * `Journey` is what a call gives when it selects nothing: the plain data of an
 * entity, a value whole. `JourneyGraph` is everything that can be selected, from
 * which the type of a selection's answer is derived.
 */
export function printModels(api: ApiOutline): string {
  return api.composed.map((type) => printModel(api, type)).join('\n');
}

function printModel(api: ApiOutline, type: ComposedType): string {
  const kind = kindOf(type);
  if (kind === 'root' || kind === 'page') return printGraph(api, type, '', fieldsOf(type), []);
  if (kind === 'union') return printGraph(api, type, '', [], []);

  const plain = fieldsOf(type).filter(isPlain);
  const links = fieldsOf(type).filter((field) => !isPlain(field));
  const whole =
    kind === 'value' ? fieldsOf(type).filter((field) => isPartOfWhole(type, field)) : plain;
  const own = printInterface(
    type,
    type.name,
    printMembers(whole, (name) => name),
  );

  const isFlat = whole.length === plain.length;
  const plainName = isFlat ? type.name : `${type.name}Plain`;
  const plainKeys = plain.map((field) => `'${field.name}'`).join(' | ') || 'never';
  const plainType = isFlat ? '' : `export type ${plainName} = Pick<${type.name}, ${plainKeys}>;\n`;
  const phantoms = [`  $scalars?: ${plainName};\n`];
  if (kind === 'value') phantoms.push(`  $all?: ${type.name};\n`);
  return `${own}${plainType}${printGraph(api, type, plainName, links, phantoms)}`;
}

/** Prints the selectable side of a type; its `$…` members only carry types. */
function printGraph(
  api: ApiOutline,
  type: ComposedType,
  base: string,
  fields: ReturnType<typeof fieldsOf>,
  phantoms: string[],
): string {
  const isAbstract = isInterfaceType(type) || isUnionType(type);
  const possible = isAbstract
    ? api.schema
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .sort()
    : [];
  const on = possible.map((name) => `${name}: ${name}Graph`).join('; ');
  const typenames = (isAbstract ? possible : [type.name]).map((name) => `'${name}'`).join(' | ');
  const members = [
    `  __typename: ${typenames || 'never'};\n`,
    printMembers(fields, (name) => nameInGraph(api, name)),
    ...phantoms,
    isAbstract ? `  $on?: { ${on} };\n` : '',
  ];
  return printInterface(type, `${type.name}Graph`, members.join(''), base);
}

function printInterface(type: ComposedType, name: string, members: string, base = ''): string {
  const heritage = base === '' ? '' : ` extends ${base}`;
  return `${printDocs(type)}export interface ${name}${heritage} {\n${members}}\n`;
}

function printMembers(
  fields: ReturnType<typeof fieldsOf>,
  nameOf: (typeName: string) => string,
): string {
  return fields
    .map((field) => {
      return `${printDocs(field, '  ')}  ${field.name}: ${printOutputType(field.type, nameOf)};\n`;
    })
    .join('');
}

function nameInGraph(api: ApiOutline, typeName: string): string {
  const isEnum = api.enums.some((type) => type.name === typeName);
  return isEnum ? typeName : `${typeName}Graph`;
}

/** The graph type of what a field answers with, nulls and lists included. */
export function printGraphType(
  api: ApiOutline,
  field: ReturnType<typeof fieldsOf>[number],
): string {
  return printOutputType(field.type, (name) => nameInGraph(api, name));
}
