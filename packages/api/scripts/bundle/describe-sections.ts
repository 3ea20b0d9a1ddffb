import { enumValues, isDayColumn, type ModelField, modelOf } from '../../src/db/datamodel.ts';
import { bundleSections, type Section } from '../../src/domains/exchange/bundle-sections.ts';
import { SINGLE } from '../../src/domains/exchange/rules/bundle-outline.ts';
import type { FieldKind, FieldShape, SectionShape } from '../../src/kernel/bundle-shape.ts';
import { readDefaults } from './read-defaults.ts';

const defaults = readDefaults();

/** The sections of a bundle as readers and writers of files need to know them. */
export function describeSections(): SectionShape[] {
  const nameOf = new Map<string, string>(
    bundleSections().map(({ name, entity }) => [entity.model, name]),
  );
  return bundleSections().map((section) => ({
    name: section.name,
    noun: section.entity.noun,
    nouns: section.entity.nouns,
    isSingle: SINGLE.has(section.name),
    isDrawn: section.entity.container === 'journeyMapId',
    fields: describeFields(section, (model) => String(nameOf.get(model))),
  }));
}

/** The key and the name first, then what the object hangs on, then what it says. */
function describeFields(section: Section, sectionOf: (model: string) => string): FieldShape[] {
  const { model } = section.entity;
  const columns = section.fields.map((name) => describeColumn(model, name));
  const references = [...section.references].map(
    ([name, { column, target }]): FieldShape => ({
      name,
      kind: 'reference',
      to: sectionOf(target),
      ...(modelOf(model).fields.get(column)?.isRequired ? {} : { isOptional: true }),
    }),
  );
  const links = [...section.links].map(
    ([name, { target }]): FieldShape => ({ name, kind: 'references', to: sectionOf(target) }),
  );
  const isFirst = ({ name }: FieldShape) => name === 'key' || name === 'name';
  const isLast = ({ name }: FieldShape) => name === 'tags' || name === 'customFields';
  return [
    ...columns.filter(isFirst),
    ...references,
    ...columns.filter((field) => !isFirst(field) && !isLast(field)),
    ...links,
    ...columns.filter(isLast),
  ];
}

function describeColumn(model: string, name: string): FieldShape {
  const column = modelOf(model).fields.get(name);
  if (!column) throw new Error(`${model} has no column ${name}.`);
  const kind = kindOf(column);
  const otherwise = defaults.get(`${model}.${name}`);
  return {
    name,
    kind,
    ...(kind === 'choice' ? { choices: enumValues(column.type) } : {}),
    ...(column.isRequired || column.isList ? {} : { isOptional: true }),
    ...(otherwise === undefined || name === 'position' ? {} : { otherwise }),
  };
}

const SCALARS: Readonly<Record<string, FieldKind>> = {
  String: 'text',
  Int: 'whole',
  Float: 'number',
  Boolean: 'flag',
  Json: 'object',
};

function kindOf(column: ModelField): FieldKind {
  if (column.kind === 'enum') return 'choice';
  if (column.isList) return 'texts';
  if (column.type === 'DateTime') return isDayColumn(column) ? 'day' : 'moment';
  const kind = SCALARS[column.type];
  if (!kind) throw new Error(`A bundle cannot hold a column of the type ${column.type}.`);
  return kind;
}
