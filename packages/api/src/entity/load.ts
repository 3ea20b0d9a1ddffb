import { modelOf } from '../db/datamodel.ts';
import { linkOf } from './columns.ts';
import type { EntityDefinition } from './definition.ts';
import type { MadeRows } from './made-rows.ts';
import { objectIn } from './object-ids.ts';
import type { ReferencedRows } from './plan-row.ts';
import type { ReadRow, StoredRow } from './row.ts';
import { type AnyDatabase, rowsOf } from './rows.ts';

/** What a row refers to: its columns, and its lists of ids. */
type Referring = Pick<ReadRow, 'values' | 'links'>;

/** Loads every row that a batch refers to: one query for each model. */
export async function loadReferenced(
  db: AnyDatabase,
  workspaceId: string,
  entity: EntityDefinition,
  rows: readonly Referring[],
  made?: MadeRows,
): Promise<ReferencedRows> {
  const found = new Map<string, Map<string, StoredRow>>();
  const wanted = new Map<string, Set<string>>();
  const want = (model: string, id: unknown) => {
    if (typeof id !== 'string') return;
    const own = readColumns(entity, model).length === 0 ? made?.find(model, id) : null;
    if (own) {
      found.set(model, (found.get(model) ?? new Map<string, StoredRow>()).set(id, own));
      return;
    }
    const ids = wanted.get(model) ?? new Set();
    wanted.set(model, ids.add(id));
  };
  const { references } = modelOf(entity.model);
  for (const { values, links } of rows) {
    for (const [column, model] of references) want(model, values[column]);
    for (const column of Object.keys(entity.objectIds)) {
      const object = objectIn(entity, column, values[column]);
      if (object) want(object.model, object.id);
    }
    for (const [name, ids] of Object.entries(links)) {
      for (const id of ids) want(linkOf(entity, name).target, id);
    }
  }
  for (const [model, ids] of wanted) {
    const { fields } = modelOf(model);
    const select = Object.fromEntries(
      ['id', 'journeyMapId', 'processId', ...readColumns(entity, model)]
        .filter((name) => fields.has(name))
        .map((name) => [name, true]),
    );
    const rows = await rowsOf(db, model).findMany({
      where: { workspaceId, id: { in: [...ids] } },
      select,
    });
    const known = found.get(model) ?? [];
    found.set(model, new Map([...known, ...rows.map((row) => [row.id, row] as const)]));
  }
  return found;
}

/** What the entity needs to know of rows of a model. */
function readColumns(entity: EntityDefinition, model: string): string[] {
  const { references } = modelOf(entity.model);
  return Object.entries(entity.reads).flatMap(([column, columns]) =>
    references.get(column) === model ? columns : [],
  );
}

/** Adds what stored rows refer to, where the batch does not name it: an update may leave it out. */
export async function loadRelated(
  db: AnyDatabase,
  workspaceId: string,
  entity: EntityDefinition,
  existing: ExistingRows,
  referenced: ReferencedRows,
): Promise<ReferencedRows> {
  const { references } = modelOf(entity.model);
  const columns = Object.keys(entity.reads);
  const isMissing = (column: string, id: unknown) =>
    typeof id === 'string' && !referenced.get(references.get(column) ?? '')?.has(id);
  const rows = existing.rows.flatMap((row) => {
    const missing = columns.filter((column) => isMissing(column, row[column]));
    const values = Object.fromEntries(missing.map((column) => [column, row[column]]));
    return missing.length > 0 ? [{ values, links: {} }] : [];
  });
  if (rows.length === 0) return referenced;
  const found = await loadReferenced(db, workspaceId, entity, rows);
  const models = new Set([...referenced.keys(), ...found.keys()]);
  return new Map(
    [...models].map((model) => [
      model,
      new Map([...(referenced.get(model) ?? []), ...(found.get(model) ?? [])]),
    ]),
  );
}

/** Finds the stored rows a batch means, by id or by key in the parent. */
export class ExistingRows {
  readonly #byId = new Map<string, StoredRow>();
  readonly #byKey = new Map<string, StoredRow>();
  readonly #byColumns = new Map<string, StoredRow>();
  readonly #entity: EntityDefinition;

  constructor(rows: readonly StoredRow[], entity: EntityDefinition) {
    this.#entity = entity;
    for (const row of rows) {
      this.#byId.set(row.id, row);
      if (typeof row.key === 'string') this.#byKey.set(this.#address(row, row.key), row);
      const columns = uniqueAddress(entity, row);
      if (columns !== null) this.#byColumns.set(columns, row);
    }
  }

  get ids(): string[] {
    return [...this.#byId.keys()];
  }

  get rows(): StoredRow[] {
    return [...this.#byId.values()];
  }

  withId(id: string): StoredRow | null {
    return this.#byId.get(id) ?? null;
  }

  withKey(values: Record<string, unknown>, key: string): StoredRow | null {
    return this.#byKey.get(this.#address(values, key)) ?? null;
  }

  withColumns(values: Record<string, unknown>): StoredRow | null {
    const address = uniqueAddress(this.#entity, values);
    return address === null ? null : (this.#byColumns.get(address) ?? null);
  }

  #address(values: Record<string, unknown>, key: string): string {
    const { parent } = this.#entity;
    return `${parent ? values[parent] : ''}/${key}`;
  }
}

/** What the columns that name a row together say of it; null where one has no value. */
export function uniqueAddress(
  { uniqueBy }: EntityDefinition,
  values: Record<string, unknown>,
): string | null {
  if (!uniqueBy || uniqueBy.some((column) => values[column] == null)) return null;
  return JSON.stringify(uniqueBy.map((column) => values[column]));
}

/** Loads the rows that ids and keys of a batch name, in one query. */
export async function loadExisting(
  db: AnyDatabase,
  workspaceId: string,
  entity: EntityDefinition,
  reads: readonly ReadRow[],
  referenced: ReferencedRows,
): Promise<ExistingRows> {
  const ids = reads.flatMap((read) => read.id ?? []);
  const keys = reads.flatMap((read) => read.key ?? []);
  const byColumns = conditionOnColumns(entity, reads);
  if (ids.length === 0 && keys.length === 0 && byColumns.length === 0) {
    return new ExistingRows([], entity);
  }
  const parents = entity.parent ? parentIds(entity, reads, referenced) : null;
  const byKey =
    keys.length === 0
      ? []
      : [{ key: { in: keys }, ...(entity.parent ? { [entity.parent]: { in: parents } } : {}) }];
  const rows = await rowsOf(db, entity.model).findMany({
    where: { workspaceId, OR: [{ id: { in: ids } }, ...byKey, ...byColumns] },
  });
  return new ExistingRows(rows, entity);
}

/** Finds every row that may be meant; which one it is shows when all columns are compared. */
function conditionOnColumns(entity: EntityDefinition, reads: readonly ReadRow[]): object[] {
  const named = reads.filter(({ values }) => uniqueAddress(entity, values) !== null);
  if (!entity.uniqueBy || named.length === 0) return [];
  const distinct = (column: string) => [...new Set(named.map(({ values }) => values[column]))];
  return [Object.fromEntries(entity.uniqueBy.map((column) => [column, { in: distinct(column) }]))];
}

/** The parents a batch works in: named by a row, or known through what a row refers to. */
function parentIds(
  entity: EntityDefinition,
  reads: readonly ReadRow[],
  referenced: ReferencedRows,
): string[] {
  const { parent } = entity;
  const ids = new Set<string>();
  for (const { values } of reads) {
    const own = parent ? values[parent] : null;
    if (typeof own === 'string') ids.add(own);
  }
  for (const rows of referenced.values()) {
    for (const row of rows.values()) {
      const id = parent ? row[parent] : null;
      if (typeof id === 'string') ids.add(id);
    }
  }
  return [...ids];
}
