import { type ModelField, modelOf } from '../db/datamodel.ts';
import { decodeGlobalId } from '../kernel/ids.ts';
import { withArticle } from '../kernel/words.ts';
import { isMandatory, linkOf, writableColumns } from './columns.ts';
import { type ColumnReader, type EntityDefinition, nounOf } from './definition.ts';
import {
  KEY,
  LARGEST_INT,
  LARGEST_JSON,
  LONGEST_ENTRY,
  LONGEST_LIST,
  LONGEST_NAME,
  LONGEST_TEXT,
} from './limits.ts';
import { objectIn } from './object-ids.ts';
import type { ReadRow, RowError, RowInput } from './row.ts';

function refuse(path: string, message: string): RowError {
  return { code: 'BAD_USER_INPUT', message, path };
}

/**
 * Reads one row of input: every value is checked by itself, ids are decoded.
 *
 * What needs the database (does the reference exist, is the key free) is left
 * to the plan. An absent field stays absent and a null stays null.
 */
export function readRow(entity: EntityDefinition, input: RowInput, index: number): ReadRow {
  const row: ReadRow = {
    index,
    id: null,
    key: undefined,
    expectedRevision: null,
    values: {},
    links: {},
    errors: [],
  };
  readIdentity(entity, input, row);
  for (const column of writableColumns(entity)) {
    const value = input[column.name];
    if (value === undefined) continue;
    const reader = entity.readers[column.name];
    if (reader && value !== null) {
      readShaped(column.name, reader, value, row);
      continue;
    }
    const read = readValue(entity, column, value);
    if ('error' in read) row.errors.push(read.error);
    else row.values[column.name] = read.value;
  }
  for (const name of Object.keys(entity.links)) {
    if (input[name] !== undefined) readLink(entity, name, input[name], row);
  }
  return row;
}

function readIdentity(entity: EntityDefinition, input: RowInput, row: ReadRow): void {
  if (input.id != null) {
    const id = readId(String(input.id), entity.model);
    if (id) row.id = id;
    else
      row.errors.push(refuse('id', `“${input.id}” is not the id of ${withArticle(entity.noun)}.`));
  }
  if (typeof input.revision === 'number') row.expectedRevision = input.revision;
  const { key } = input;
  if (key === undefined) return;
  if (key !== null && !KEY.test(String(key))) {
    row.errors.push(
      refuse(
        'key',
        `The key “${key}” must start with a lower case letter or digit and hold at most 64 of: a-z, 0-9, "-" and "_".`,
      ),
    );
    return;
  }
  row.key = key === null ? null : String(key);
}

function readShaped(name: string, reader: ColumnReader, given: unknown, row: ReadRow): void {
  const { value, problems } = reader(given);
  if (problems) row.errors.push(...problems.map(({ message, path }) => refuse(path, message)));
  else row.values[name] = value;
}

function readId(globalId: string, model: string): string | null {
  const decoded = decodeGlobalId(globalId);
  return decoded?.type === model ? decoded.id : null;
}

function readLink(entity: EntityDefinition, name: string, value: unknown, row: ReadRow): void {
  const { target } = linkOf(entity, name);
  const ids: string[] = [];
  for (const globalId of Array.isArray(value) ? value : []) {
    const id = readId(String(globalId), target);
    if (!id)
      row.errors.push(
        refuse(name, `“${globalId}” is not the id of ${withArticle(nounOf(target))}.`),
      );
    else if (!ids.includes(id)) ids.push(id);
  }
  if (ids.length > LONGEST_LIST) {
    row.errors.push(refuse(name, `${name} holds ${ids.length} ids; ${LONGEST_LIST} are allowed.`));
  }
  row.links[name] = ids;
}

type Reading = { value: unknown } | { error: RowError };

function readValue(entity: EntityDefinition, column: ModelField, value: unknown): Reading {
  const { name } = column;
  if (value === null) {
    if (column.isList) return { value: [] };
    if (!column.isRequired) return { value: null };
    return { error: refuse(name, `${name} cannot be cleared; every ${entity.noun} has one.`) };
  }
  if (column.isList) return readList(column, value as unknown[]);
  const target = modelOf(entity.model).references.get(name);
  if (target) {
    const id = readId(String(value), target);
    if (id) return { value: id };
    return { error: refuse(name, `“${value}” is not the id of ${withArticle(nounOf(target))}.`) };
  }
  if (name in entity.objectIds && !objectIn(entity, name, value)) {
    return { error: refuse(name, `“${value}” is not the id of an object that ${name} can name.`) };
  }
  if (typeof value === 'string' && column.kind === 'scalar') return readText(entity, column, value);
  if (typeof value === 'number') return readNumber(entity, column, value);
  if (column.type === 'Json') return readJson(name, value);
  return { value };
}

function readText(entity: EntityDefinition, column: ModelField, text: string): Reading {
  const { name } = column;
  const value = name === 'name' ? text.trim() : text;
  if (value.includes('\u0000')) {
    return { error: refuse(name, `${name} holds a NUL character, which cannot be stored.`) };
  }
  if (value.trim() === '' && isMandatory(entity, column)) {
    return { error: refuse(name, `${name} is empty; every ${entity.noun} needs one.`) };
  }
  const form = entity.forms[name];
  if (form && !form.form.test(value)) {
    return { error: refuse(name, `${name} is “${value}”; it must look like ${form.example}.`) };
  }
  const longest = name === 'name' ? LONGEST_NAME : LONGEST_TEXT;
  if (value.length > longest) {
    return {
      error: refuse(name, `${name} is ${value.length} characters long; ${longest} are allowed.`),
    };
  }
  return { value };
}

function readList(column: ModelField, values: unknown[]): Reading {
  const { name } = column;
  const texts = values.map((value) => String(value).trim()).filter((text) => text !== '');
  if (texts.length > LONGEST_LIST) {
    return {
      error: refuse(name, `${name} holds ${texts.length} entries; ${LONGEST_LIST} are allowed.`),
    };
  }
  const bad = texts.find((text) => text.length > LONGEST_ENTRY || text.includes('\u0000'));
  if (bad !== undefined) {
    return {
      error: refuse(
        name,
        `An entry of ${name} is longer than ${LONGEST_ENTRY} characters or holds a NUL character.`,
      ),
    };
  }
  return { value: name === 'tags' ? [...new Set(texts)] : texts };
}

function readNumber(entity: EntityDefinition, column: ModelField, value: number): Reading {
  const { name } = column;
  const [least, most] =
    entity.ranges[name] ?? (column.type === 'Int' ? [0, LARGEST_INT] : [-1e15, 1e15]);
  if (Number.isFinite(value) && value >= least && value <= most) return { value };
  return { error: refuse(name, `${name} must lie between ${least} and ${most}; it is ${value}.`) };
}

function readJson(name: string, value: unknown): Reading {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { error: refuse(name, `${name} must be a JSON object.`) };
  }
  const text = JSON.stringify(value);
  if (text.length > LARGEST_JSON || text.includes('\\u0000')) {
    return {
      error: refuse(
        name,
        `${name} is larger than ${LARGEST_JSON} characters or holds a NUL character.`,
      ),
    };
  }
  return { value };
}
