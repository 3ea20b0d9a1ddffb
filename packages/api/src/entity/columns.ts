import { type ModelField, modelOf } from '../db/datamodel.ts';
import type { EntityDefinition } from './definition.ts';

/** Columns the shared code fills in; clients read them but never send them. */
const MANAGED = new Set([
  'workspaceId',
  'id',
  'key',
  'revision',
  'contentRevision',
  'createdAt',
  'createdById',
  'updatedAt',
  'updatedById',
  'archivedAt',
]);

/** The columns a client may set, in the order of the model. */
export function writableColumns(entity: EntityDefinition): ModelField[] {
  return [...modelOf(entity.model).fields.values()].filter(
    ({ kind, name }) => kind !== 'object' && !MANAGED.has(name) && !entity.managed.includes(name),
  );
}

/** Tells whether a new row needs a value for the column from the client. */
export function isMandatory(entity: EntityDefinition, column: ModelField): boolean {
  if (!column.isRequired || column.isList || column.hasDefaultValue) return false;
  if (column.name === 'position' || entity.inferred.includes(column.name)) return false;
  return column.name !== entity.container || !isContainerKnown(entity);
}

/** Tells whether what a row must refer to names the drawing it belongs to. */
export function isContainerKnown({ model, container }: EntityDefinition): boolean {
  const { fields, references } = modelOf(model);
  return [...references].some(
    ([column, target]) =>
      column !== container &&
      container !== null &&
      fields.get(column)?.isRequired &&
      modelOf(target).fields.has(container),
  );
}

export interface Link {
  model: string;
  /** The column of the join model that holds the entity's own id. */
  own: string;
  /** The column that holds the other side's id. */
  other: string;
  /** The model of the other side. */
  target: string;
}

/** Finds both ends of a join model. */
export function linkOf(entity: EntityDefinition, name: string): Link {
  const model = entity.links[name];
  if (!model) throw new Error(`${entity.model} has no link ${name}.`);
  const ends = [...modelOf(model).references].filter(([, target]) => target !== 'Workspace');
  const own = ends.find(([, target]) => target === entity.model);
  const other = ends.find((end) => end !== own);
  if (!own || !other) throw new Error(`${model} does not join ${entity.model}.`);
  return { model, own: own[0], other: other[0], target: other[1] };
}

/** Tells whether rows of the entity can be archived. */
export function isArchivable(entity: EntityDefinition): boolean {
  return modelOf(entity.model).fields.has('archivedAt');
}
