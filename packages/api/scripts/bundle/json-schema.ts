import { type ModelField, modelOf } from '../../src/db/datamodel.ts';
import { bundleSections, type Section } from '../../src/domains/exchange/bundle-sections.ts';
import { SINGLE } from '../../src/domains/exchange/rules/bundle-outline.ts';
import { isMandatory } from '../../src/entity/columns.ts';
import {
  KEY,
  LARGEST_INT,
  LONGEST_ENTRY,
  LONGEST_LIST,
  LONGEST_NAME,
  LONGEST_TEXT,
} from '../../src/entity/limits.ts';
import {
  BUNDLE_FORMAT,
  type FieldShape,
  type SectionShape,
} from '../../src/kernel/bundle-shape.ts';
import { capitalised, withArticle } from '../../src/kernel/words.ts';
import { schema } from '../../src/schema.ts';

type Json = Record<string, unknown>;

/**
 * The JSON Schema of a map bundle, out of what the entities say of themselves. It describes
 * complete bundles; one that only changes what is stored may leave out all but the keys.
 */
export function bundleJsonSchema(shapes: readonly SectionShape[]): Json {
  const shapeOf = new Map(shapes.map((shape) => [shape.name, shape]));
  const sections = bundleSections().map((section): [string, Json] => {
    const shape = shapeOf.get(section.name);
    if (!shape) throw new Error(`There is no shape of the section ${section.name}.`);
    return [section.name, sectionSchema(section, shape)];
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:parcours:map-bundle:1',
    title: 'Parcours map bundle',
    description:
      'A journey map with everything it refers to. Objects refer to each other by key. A bundle that only changes what is stored may leave out all but the keys; an absent field stays as it is, a null clears it.',
    type: 'object',
    properties: { format: { const: BUNDLE_FORMAT }, ...Object.fromEntries(sections) },
    required: ['format', ...SINGLE],
    additionalProperties: false,
  };
}

function sectionSchema(section: Section, shape: SectionShape): Json {
  const object = { description: descriptionOf(section), ...objectSchema(section, shape) };
  if (SINGLE.has(section.name)) return object;
  return { type: 'array', items: object };
}

/** What the API says of the objects of a section. */
function descriptionOf({ entity }: Section): string {
  return schema.getType(entity.model)?.description ?? capitalised(withArticle(entity.noun));
}

function objectSchema(section: Section, { fields }: SectionShape): Json {
  const { entity, references } = section;
  const required = fields.filter(({ name }) => {
    const column = references.get(name)?.column ?? name;
    const field = modelOf(entity.model).fields.get(column);
    return field !== undefined && name !== 'key' && isMandatory(entity, field);
  });
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.map((field) => [field.name, fieldSchema(section, field)] as const),
    ),
    required: required.map(({ name }) => name),
    ...oneOf(section),
    additionalProperties: false,
  };
}

/** Something stands at one place. */
function oneOf({ entity, references }: Section): Json {
  const named = new Map([...references].map(([name, { column }]) => [column, name]));
  const groups = entity.exactlyOneOf ? [entity.exactlyOneOf] : [];
  if (groups.length === 0) return {};
  const given = (column: string) => {
    const name = named.get(column) ?? column;
    return { properties: { [name]: { type: 'string' } }, required: [name] };
  };
  return { oneOf: groups[0]?.map(given) };
}

function fieldSchema(section: Section, field: FieldShape): Json {
  const { model } = section.entity;
  const column = section.references.get(field.name)?.column ?? field.name;
  const stored = modelOf(model).fields.get(column);
  return {
    ...describe(section, field, stored),
    ...valueSchema(section, field, stored),
    ...(field.otherwise === undefined ? {} : { default: field.otherwise }),
  };
}

function describe(section: Section, { name, to }: FieldShape, stored?: ModelField): Json {
  if (name === 'key') {
    return { description: `What the ${section.entity.noun} is found again by.` };
  }
  if (stored?.documentation) return { description: stored.documentation };
  return to === undefined ? {} : { description: `By key, of “${to}” or of the workspace.` };
}

function valueSchema(section: Section, field: FieldShape, stored?: ModelField): Json {
  const nullable = (type: string) => ({ type: field.isOptional ? [type, 'null'] : type });
  const key = { pattern: KEY.source };
  switch (field.kind) {
    case 'text':
      if (field.name === 'key') return { type: 'string', ...key };
      return {
        ...nullable('string'),
        maxLength: field.name === 'name' ? LONGEST_NAME : LONGEST_TEXT,
        ...(stored && isMandatory(section.entity, stored) ? { pattern: '\\S' } : {}),
      };
    case 'texts':
      return {
        type: ['array', 'null'],
        items: { type: 'string', maxLength: LONGEST_ENTRY },
        maxItems: LONGEST_LIST,
      };
    case 'whole':
    case 'number': {
      const range = section.entity.ranges[field.name];
      const [minimum, maximum] = range ?? (field.kind === 'whole' ? [0, LARGEST_INT] : []);
      return {
        ...nullable(field.kind === 'whole' ? 'integer' : 'number'),
        ...(minimum === undefined ? {} : { minimum, maximum }),
      };
    }
    case 'flag':
      return nullable('boolean');
    case 'choice':
      return { enum: [...(field.choices ?? []), ...(field.isOptional ? [null] : [])] };
    case 'day':
      return { ...nullable('string'), format: 'date' };
    case 'moment':
      return { ...nullable('string'), format: 'date-time' };
    case 'object':
      return nullable('object');
    case 'reference':
      return { ...nullable('string'), ...key };
    case 'references':
      return { type: 'array', items: { type: 'string', ...key }, maxItems: LONGEST_LIST };
  }
}
