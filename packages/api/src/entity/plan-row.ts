import { modelOf } from '../db/datamodel.ts';
import { capitalised, withArticle } from '../kernel/words.ts';
import { isArchivable, isContainerKnown, isMandatory, writableColumns } from './columns.ts';
import { type Completion, type EntityDefinition, nounOf } from './definition.ts';
import { objectIn } from './object-ids.ts';
import type { ReadRow, RowError, RowStatus, StoredRow } from './row.ts';

/** The rows that references of a batch point to, by model and id. */
export type ReferencedRows = ReadonlyMap<string, ReadonlyMap<string, StoredRow>>;

/** What to do with one row. */
export interface RowPlan {
  read: ReadRow;
  status: RowStatus;
  existing: StoredRow | null;
  /** The whole row as it will be. */
  next: Record<string, unknown>;
  /** The fields that differ from what is stored. */
  changed: string[];
  /** What is stored of the lists of ids that change. */
  linksBefore: Record<string, string[]>;
  errors: RowError[];
}

/** Tells whether two column values are the same, also for dates, lists and JSON. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one == null || other == null) return one == null && other == null;
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  const [left, right] = [Object.entries(one), Object.entries(other)];
  if (Array.isArray(one) !== Array.isArray(other) || left.length !== right.length) return false;
  // A field that is null and one that is absent differ: { a: null } is not { b: null }.
  return left.every(
    ([name, value]) =>
      Object.hasOwn(other, name) && isSame(value, (other as Record<string, unknown>)[name]),
  );
}

/**
 * Decides what one row of a batch does: create, update, nothing, or be refused.
 *
 * `existing` is the stored row it means, or null. Nothing is read or written
 * here, so a dry run and the real run cannot differ.
 */
export function planRow(
  entity: EntityDefinition,
  read: ReadRow,
  existing: StoredRow | null,
  referenced: ReferencedRows,
): RowPlan {
  const { values } = read;
  const next: Record<string, unknown> = { ...existing, ...values };
  if (read.key !== undefined) next.key = read.key;
  const errors = [
    ...read.errors,
    ...(existing ? refusedUpdate(entity, read, existing) : missingColumns(entity, values, read)),
    ...brokenReferences(entity, next, values, referenced),
    ...brokenLinks(entity, read, referenced),
  ];
  if (errors.length === 0) errors.push(...brokenGroups(entity, next));
  // Told before what follows from it: other columns would contradict a change that cannot be.
  if (existing) errors.push(...changedForGood(entity, existing, values, isPlain));
  const completion =
    errors.length === 0 ? complete(entity, next, read, existing, referenced) : { values: {} };
  if ('errors' in completion) errors.push(...completion.errors);
  const completed = 'errors' in completion ? {} : completion.values;
  Object.assign(next, completed);
  const written = { ...values, ...(read.key === undefined ? {} : { key: read.key }), ...completed };
  const changed = existing
    ? Object.keys(written).filter((name) => !isSame(next[name], existing[name]))
    : [];
  if (existing && errors.length === 0) {
    errors.push(...changedForGood(entity, existing, next, (value) => !isPlain(value)));
  }
  if (errors.length === 0) errors.push(...entity.check(next));
  const status = errors.length > 0 ? 'REJECTED' : existing ? 'UNCHANGED' : 'CREATED';
  return {
    read,
    status: changed.length > 0 && status === 'UNCHANGED' ? 'UPDATED' : status,
    existing,
    next,
    changed,
    linksBefore: {},
    errors,
  };
}

/** Works out the columns that follow from others, or says why they do not. */
function complete(
  entity: EntityDefinition,
  row: Readonly<Record<string, unknown>>,
  { values: given }: ReadRow,
  existing: StoredRow | null,
  referenced: ReferencedRows,
): Completion {
  const { references } = modelOf(entity.model);
  const related = (column: string) =>
    referenced.get(references.get(column) ?? '')?.get(String(row[column])) ?? null;
  return entity.complete({ row, given, existing, related });
}

/** Tells whether a value is stored as it is given; JSON may be brought into another form first. */
function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null || value instanceof Date;
}

function changedForGood(
  entity: EntityDefinition,
  existing: StoredRow,
  values: Readonly<Record<string, unknown>>,
  isMeant: (value: unknown) => boolean,
): RowError[] {
  return entity.fixed
    .filter((column) => values[column] !== undefined && isMeant(values[column]))
    .filter((column) => !isSame(values[column], existing[column]))
    .map((path) => ({
      code: 'BAD_USER_INPUT' as const,
      message: `${path} of ${withArticle(entity.noun)} stays as it was first set. Create another ${entity.noun} instead.`,
      path,
    }));
}

/**
 * A part takes the drawing it belongs to from the parts it refers to, so that
 * clients need not say it twice.
 */
export function deriveContainer(
  entity: EntityDefinition,
  values: Record<string, unknown>,
  referenced: ReferencedRows,
): void {
  const { container } = entity;
  if (!container || values[container]) return;
  for (const [column, model] of modelOf(entity.model).references) {
    const id = values[column];
    const row = typeof id === 'string' ? referenced.get(model)?.get(id) : undefined;
    if (!row?.[container]) continue;
    values[container] = row[container];
    return;
  }
}

function missingColumns(
  entity: EntityDefinition,
  values: Record<string, unknown>,
  read: ReadRow,
): RowError[] {
  const refused = new Set(read.errors.map(({ path }) => path?.split('.')[0]));
  return writableColumns(entity)
    .filter((column) => isMandatory(entity, column) && values[column.name] == null)
    .filter((column) => !refused.has(column.name))
    .map(({ name }) => ({
      code: 'BAD_USER_INPUT' as const,
      message: `${name} is missing; a new ${entity.noun} needs it.`,
      path: name,
    }));
}

function refusedUpdate(entity: EntityDefinition, read: ReadRow, existing: StoredRow): RowError[] {
  const errors: RowError[] = [];
  const { expectedRevision } = read;
  if (expectedRevision !== null && expectedRevision !== existing.revision) {
    errors.push({
      code: 'CONFLICT',
      message: `The ${entity.noun} is at revision ${existing.revision}, not ${expectedRevision}: someone changed it meanwhile. Read it again and repeat the change.`,
      path: 'revision',
      details: { currentRevision: existing.revision },
    });
  }
  if (isArchivable(entity) && existing.archivedAt != null) {
    errors.push({
      code: 'ARCHIVED',
      message: `The ${entity.noun} is archived. Restore it before changing it.`,
      path: 'id',
    });
  }
  for (const column of [entity.parent, entity.container]) {
    if (!column || read.values[column] === undefined) continue;
    if (read.values[column] === existing[column]) continue;
    errors.push({
      code: 'BAD_USER_INPUT',
      message: `${capitalised(withArticle(entity.noun))} cannot move to another ${nounOf(modelOf(entity.model).references.get(column) ?? column)}. Create it there instead.`,
      path: column,
    });
  }
  return errors;
}

function brokenReferences(
  entity: EntityDefinition,
  next: Record<string, unknown>,
  values: Record<string, unknown>,
  referenced: ReferencedRows,
): RowError[] {
  const errors: RowError[] = [];
  const { container } = entity;
  for (const [column, target] of modelOf(entity.model).references) {
    const id = values[column];
    if (typeof id !== 'string') continue;
    // Known from the others: a wrong one shows as their belonging elsewhere.
    if (column === container && (isContainerKnown(entity) || isNamedByOthers(id))) continue;
    const row = referenced.get(target)?.get(id);
    if (!row) errors.push(notFound(column, target));
    else if (container && row[container] && row[container] !== next[container]) {
      errors.push({
        code: 'BAD_USER_INPUT',
        message: `The ${nounOf(target)} of ${column} belongs to another ${container === 'processId' ? 'process' : 'journey map'}.`,
        path: column,
      });
    }
  }
  for (const column of Object.keys(entity.objectIds)) {
    const object = objectIn(entity, column, values[column]);
    if (object && !referenced.get(object.model)?.has(object.id)) {
      errors.push(notFound(column, object.model));
    }
  }
  return errors;

  function isNamedByOthers(containerId: string): boolean {
    return [...modelOf(entity.model).references].some(([column, target]) => {
      const row = referenced.get(target)?.get(String(values[column]));
      return column !== container && container !== null && row?.[container] === containerId;
    });
  }
}

function notFound(column: string, target: string): RowError {
  return {
    code: 'NOT_FOUND',
    message: `There is no ${nounOf(target)} with the id given in ${column}.`,
    path: column,
  };
}

function brokenLinks(
  entity: EntityDefinition,
  read: ReadRow,
  referenced: ReferencedRows,
): RowError[] {
  return Object.entries(read.links).flatMap(([name, ids]) => {
    const target = linkTarget(entity, name);
    const found = referenced.get(target);
    return ids.filter((id) => !found?.has(id)).map(() => notFound(name, target));
  });
}

function linkTarget(entity: EntityDefinition, name: string): string {
  const model = entity.links[name];
  const targets = model ? [...modelOf(model).references.values()] : [];
  return targets.find((target) => target !== entity.model && target !== 'Workspace') ?? name;
}

function brokenGroups(entity: EntityDefinition, next: Record<string, unknown>): RowError[] {
  const groups = [...(entity.exactlyOneOf ? [entity.exactlyOneOf] : []), ...entity.oneOfEach];
  const countOf = (columns: readonly string[]) =>
    columns.filter((column) => next[column] != null).length;
  const refuse = (rule: string, columns: readonly string[]): RowError => ({
    code: 'BAD_USER_INPUT',
    message: `${capitalised(withArticle(entity.noun))} ${rule} of ${columns.join(', ')}.`,
    path: columns[0] ?? null,
  });
  const loose = entity.atMostOneOf;
  return [
    ...groups
      .filter((columns) => countOf(columns) !== 1)
      .map((columns) => refuse('needs exactly one', columns)),
    ...(countOf(loose) > 1 ? [refuse('may have one', loose)] : []),
  ];
}
