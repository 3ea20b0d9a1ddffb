import { getDatamodel } from '../generated/pothos.ts';
import * as enums from '../generated/prisma/enums.ts';

/** One column or relation of a model, as Prisma describes it. */
export interface ModelField {
  readonly name: string;
  readonly kind: 'scalar' | 'enum' | 'object' | 'unsupported';
  /** The scalar, enum or model it holds. */
  readonly type: string;
  readonly isRequired: boolean;
  readonly isList: boolean;
  readonly hasDefaultValue: boolean;
  readonly relationFromFields: readonly string[];
  readonly documentation?: string | undefined;
}

export interface Model {
  readonly name: string;
  readonly fields: ReadonlyMap<string, ModelField>;
  /** Column → the model its id points to, for every reference of the model. */
  readonly references: ReadonlyMap<string, string>;
}

function readModels(): ReadonlyMap<string, Model> {
  const models = new Map<string, Model>();
  for (const [name, raw] of Object.entries(getDatamodel().datamodel.models)) {
    const fields = new Map<string, ModelField>();
    const references = new Map<string, string>();
    for (const field of raw.fields) {
      const relationFromFields = field.relationFromFields ?? [];
      fields.set(field.name, { ...field, relationFromFields } as ModelField);
      const column = relationFromFields.find((from) => from !== 'workspaceId');
      if (column) references.set(column, field.type);
    }
    models.set(name, { name, fields, references });
  }
  return models;
}

const models = readModels();

/** The description of a model; every caller names one that exists. */
export function modelOf(name: string): Model {
  const model = models.get(name);
  if (!model) throw new Error(`There is no model ${name}.`);
  return model;
}

/** Tells whether rows of the model belong to one workspace. */
export function isTenantModel(name: string): boolean {
  return models.get(name)?.fields.has('workspaceId') ?? false;
}

/** Every model there is. */
export function allModels(): Iterable<Model> {
  return models.values();
}

/** The values of an enum of the models. */
export function enumValues(name: string): string[] {
  const values = (enums as Readonly<Record<string, Readonly<Record<string, string>>>>)[name];
  return Object.values(values ?? {});
}

/** Days are stored in columns named …Date, moments in columns named …At. */
export function isDayColumn({ type, name }: ModelField): boolean {
  return type === 'DateTime' && name.endsWith('Date');
}
