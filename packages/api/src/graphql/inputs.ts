import type { InputRef } from '@pothos/core';
import { isDayColumn, type ModelField, modelOf } from '../db/datamodel.ts';
import { isContainerKnown, isMandatory, writableColumns } from '../entity/columns.ts';
import { type EntityDefinition, nounOf } from '../entity/definition.ts';
import type { RowInput } from '../entity/index.ts';
import { capitalised, withArticle } from '../kernel/words.ts';
import { builder } from './builder.ts';
import { enumOf } from './enums.ts';

/** What an input is for: it decides which fields it has and which it demands. */
type Purpose = 'create' | 'update' | 'row';

const REVISION =
  'The revision the change was made on. When the object has moved on, the write is refused as CONFLICT.';

function inputType({ model, objectIds }: EntityDefinition, column: ModelField) {
  const isId = modelOf(model).references.has(column.name) || column.name in objectIds;
  if (isId) return 'ID' as const;
  if (column.kind === 'enum') return enumOf(column.type);
  switch (column.type) {
    case 'Int':
    case 'Float':
    case 'Boolean':
      return column.type;
    case 'DateTime':
      return isDayColumn(column) ? ('Date' as const) : ('DateTime' as const);
    case 'Json':
      return 'JSON' as const;
    default:
      return 'String' as const;
  }
}

const shapedInputs = new Map<string, InputRef<unknown>>();

/** Gives a JSON column of an entity an input type of its own: a list of it is what clients send. */
export function shapeInput(entity: EntityDefinition, column: string, ref: InputRef<unknown>): void {
  shapedInputs.set(`${entity.model}.${column}`, ref);
}

function describe(entity: EntityDefinition, column: ModelField): string {
  const target = modelOf(entity.model).references.get(column.name);
  if (!target) return column.documentation ?? column.name;
  const derived = column.name === entity.container && isContainerKnown(entity);
  return `The id of the ${nounOf(target)}${derived ? '; known from the others when left out' : ''}.`;
}

/**
 * Declares an input of an entity: its writable columns and its lists of ids.
 *
 * An update and a row of a bulk write demand nothing but say who is meant;
 * absent leaves a field, null clears it, a value sets it.
 */
function declareInput(
  entity: EntityDefinition,
  name: string,
  purpose: Purpose,
  columns: readonly ModelField[] = writableColumns(entity),
): InputRef<RowInput> {
  const ref = builder.inputRef<RowInput>(name);
  ref.implement({
    description: {
      create: `A new ${entity.noun}.`,
      update: `Changes to ${withArticle(entity.noun)}: absent leaves a field, null clears it, a value sets it.`,
      row: `${capitalised(withArticle(entity.noun))} to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created.`,
    }[purpose],
    fields: (t) => ({
      ...(purpose === 'create'
        ? {}
        : {
            id: t.id({
              required: purpose === 'update',
              description: `The id of the ${entity.noun}.`,
            }),
            revision: t.int({ description: REVISION }),
          }),
      ...(modelOf(entity.model).fields.has('key')
        ? {
            key: t.string({
              description:
                'A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64.',
            }),
          }
        : {}),
      ...Object.fromEntries(
        columns
          .filter(({ name: column }) => purpose !== 'update' || column !== entity.parent)
          .map((column) => {
            const options = {
              description: describe(entity, column),
              required: purpose === 'create' && isMandatory(entity, column),
            };
            const shaped = shapedInputs.get(`${entity.model}.${column.name}`);
            if (shaped) return [column.name, t.field({ ...options, type: [shaped] })];
            const type = inputType(entity, column);
            return [
              column.name,
              column.isList ? t.field({ ...options, type: [type] }) : t.field({ ...options, type }),
            ];
          }),
      ),
      ...Object.fromEntries(
        Object.keys(entity.links).map((link) => [
          link,
          t.idList({
            description: `The ids it is linked to, in order; replaces the list there was.`,
          }),
        ]),
      ),
    }),
  });
  return ref;
}

export interface EntityInputs {
  create: InputRef<RowInput>;
  update: InputRef<RowInput>;
  bulk: InputRef<BulkInput>;
}

export interface BulkInput {
  rows: readonly RowInput[];
  dryRun: boolean;
  atomic: boolean;
}

const rowInputs = new Map<string, InputRef<RowInput>>();

/** The input of one row of an entity, declared once. */
export function rowInput(entity: EntityDefinition): InputRef<RowInput> {
  const known = rowInputs.get(entity.model);
  if (known) return known;
  const ref = declareInput(entity, `${entity.model}RowInput`, 'row');
  rowInputs.set(entity.model, ref);
  return ref;
}

type InputFields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

/** The part of the input of every batch that says how to write it. */
export function batchSwitches(t: InputFields) {
  return {
    dryRun: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Say what would happen and write nothing.',
    }),
    atomic: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Write nothing at all when one row is refused.',
    }),
  };
}

/** Declares the input that changes some columns of an entity the server writes otherwise. */
export function updateInput(
  entity: EntityDefinition,
  names: readonly string[],
): InputRef<RowInput> {
  const columns = writableColumns(entity).filter(({ name }) => names.includes(name));
  return declareInput(entity, `${entity.model}UpdateInput`, 'update', columns);
}

/** Declares the inputs of an entity. */
export function entityInputs(entity: EntityDefinition): EntityInputs {
  const { model, nouns } = entity;
  const row = rowInput(entity);
  const bulk = builder.inputRef<BulkInput>(`${model}BulkUpsertInput`);
  bulk.implement({
    description: `Many ${nouns} at once.`,
    fields: (t) => ({
      rows: t.field({ type: [row], required: true, description: 'At most 500 rows.' }),
      ...batchSwitches(t),
    }),
  });
  return {
    create: declareInput(entity, `${model}CreateInput`, 'create'),
    update: declareInput(entity, `${model}UpdateInput`, 'update'),
    bulk,
  };
}
