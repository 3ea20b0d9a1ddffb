import { modelOf } from '../db/datamodel.ts';
import { insertRows, updateRows } from '../db/row-sets.ts';
import { DomainError } from '../kernel/errors.ts';
import { newId } from '../kernel/ids.ts';
import { withArticle } from '../kernel/words.ts';
import { refuseDisagreeing, refuseOutgrown } from './agreements.ts';
import { refuseCircles } from './circles.ts';
import { writableColumns } from './columns.ts';
import type { EntityDefinition } from './definition.ts';
import { drawingsOf, touchDrawings } from './drawings.ts';
import { compareLinks, writeLinks } from './links.ts';
import { loadTakenPlaces } from './list-places.ts';
import { ExistingRows, loadExisting, loadReferenced, loadRelated, uniqueAddress } from './load.ts';
import type { MadeRows } from './made-rows.ts';
import { deriveContainer, planRow, type RowPlan } from './plan-row.ts';
import { placeRows } from './positions.ts';
import { readRow } from './read-row.ts';
import type { ReadRow, RowChange, RowInput, RowOutcome, StoredRow } from './row.ts';
import { lockOnRetry } from './rows.ts';
import { StaleReadError, type WriteContext } from './write-context.ts';

/**
 * Whether rows must be new, must exist, or may be either; RECREATE makes rows that
 * were deleted again, under the ids they had.
 */
export type WriteMode = 'CREATE' | 'UPDATE' | 'UPSERT' | 'RECREATE';

export interface WriteOptions {
  mode: WriteMode;
  /** Find out what would happen and write nothing. */
  dryRun?: boolean;
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /**
   * What refers to the rows is written next in the same transaction; the caller makes
   * sure at its end that all of it `isAgreedWith` them.
   */
  partsFollow?: boolean;
  /** Say of each row what it changes, field by field. */
  withChanges?: boolean;
  /** What this transaction made before, where the caller keeps it: it is not looked up again. */
  made?: MadeRows;
  /** With RECREATE: who had made the rows, and when, by their ids. */
  origins?: ReadonlyMap<string, RowOrigin>;
}

/** Who made a row, and when. */
export interface RowOrigin {
  createdAt: Date;
  createdById: string | null;
}

/**
 * Writes rows of one entity: one, or a whole batch, by the same code.
 *
 * A row is found by its id, else by its key in its parent. Reading comes
 * before writing throughout, so a dry run says exactly what a run would do.
 *
 * @returns one outcome per row, in the order given
 */
export async function writeRows(
  ctx: WriteContext,
  entity: EntityDefinition,
  inputs: readonly RowInput[],
  options: WriteOptions,
): Promise<RowOutcome[]> {
  const { workspaceId } = ctx.actor;
  const reads = inputs.map((input, index) => readRow(entity, input, index));
  for (const { values } of reads) Object.assign(values, entity.follows(values));
  const { made } = options;
  const referenced = await loadReferenced(ctx.db, workspaceId, entity, reads, made);
  for (const read of reads) deriveContainer(entity, read.values, referenced);
  const areFirst = made?.areFirst(entity, reads) ?? false;
  const load = async () =>
    areFirst
      ? new ExistingRows([], entity)
      : loadExisting(ctx.db, workspaceId, entity, reads, referenced);
  const found = await load();
  const existing = (await lockOnRetry(ctx, entity.model, found.ids)) ? await load() : found;

  const related = await loadRelated(ctx.db, workspaceId, entity, existing, referenced);

  const plans = reads.map((read) => {
    const stored = findStored(read, existing);
    const plan = planRow(entity, read, stored, related);
    refuseByMode(entity, plan, options.mode);
    return plan;
  });
  refuseRepeatedKeys(entity, plans, existing);
  refuseRepeatedColumns(entity, plans, existing);
  await refuseCircles(ctx, entity, plans);
  await compareLinks(ctx.db, workspaceId, entity, plans);
  // The drawing is locked before anything on it is read: two writers cannot take the same place.
  const writes = !options.dryRun && hasWork(plans, options);
  const drawings = writes ? drawingsOf(entity, plans) : [];
  await touchDrawings(ctx, entity.container, drawings);
  await refuseDisagreeing(ctx, entity, plans, { writes });
  if (!options.partsFollow) await refuseOutgrown(ctx, entity, plans, { writes });
  await place(ctx, entity, plans, areFirst);
  const works = writes && hasWork(plans, options);
  if (works) await apply(ctx, entity, plans, options.origins);
  made?.add(entity.model, madeBy(plans));
  // A drawing of which every row was refused after all is as it was.
  const changed = works ? drawingsOf(entity, plans) : [];
  const untouched = drawings.filter((id) => !changed.includes(id));
  await touchDrawings(ctx, entity.container, untouched, -1);
  return plans.map((plan) =>
    options.withChanges ? { ...outcomeOf(plan), ...changeOf(entity, plan) } : outcomeOf(plan),
  );
}

const madeBy = (plans: readonly RowPlan[]): StoredRow[] =>
  plans.flatMap(({ status, next }) => (status === 'CREATED' ? [next as StoredRow] : []));

/** What a row changes of what a client may set. */
function changeOf(
  entity: EntityDefinition,
  { status, read, existing, next, changed, linksBefore }: RowPlan,
): { change?: RowChange } {
  if (status !== 'CREATED' && status !== 'UPDATED') return {};
  const settable = ['key', ...writableColumns(entity).map(({ name }) => name)];
  const columns = existing
    ? settable.filter((name) => changed.includes(name))
    : settable.filter((name) => next[name] != null);
  const links = Object.keys(read.links).filter((name) => !existing || changed.includes(name));
  const pick = (row: Readonly<Record<string, unknown>>, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
  return {
    change: {
      before: existing ? { ...pick(existing, columns), ...pick(linksBefore, links) } : {},
      after: { ...pick(next, columns), ...pick(read.links, links) },
    },
  };
}

function hasWork(plans: readonly RowPlan[], { atomic }: WriteOptions): boolean {
  if (atomic && plans.some((plan) => plan.status === 'REJECTED')) return false;
  return plans.some((plan) => plan.status === 'CREATED' || plan.status === 'UPDATED');
}

function findStored(read: ReadRow, existing: ExistingRows): StoredRow | null {
  if (read.id) return existing.withId(read.id);
  const withKey = typeof read.key === 'string' ? existing.withKey(read.values, read.key) : null;
  return withKey ?? existing.withColumns(read.values);
}

function refuseByMode(entity: EntityDefinition, plan: RowPlan, mode: WriteMode): void {
  const { read, existing } = plan;
  if (existing && (mode === 'CREATE' || mode === 'RECREATE')) {
    const byKey = read.key != null && existing.key === read.key;
    const name = byKey ? `the key “${read.key}”` : namedBy(entity, plan.next);
    const wayOut = byKey ? 'Choose another key, or update that one.' : 'Update that one.';
    reject(
      plan,
      'KEY_TAKEN',
      `There is already ${withArticle(entity.noun)} with ${name}. ${wayOut}`,
      byKey ? 'key' : (entity.uniqueBy?.[0] ?? 'key'),
    );
  } else if (!existing && mode !== 'RECREATE' && (read.id || mode === 'UPDATE')) {
    plan.errors.splice(0, plan.errors.length);
    reject(
      plan,
      'NOT_FOUND',
      `There is no ${entity.noun} with this ${read.id ? 'id' : 'key'}.`,
      read.id ? 'id' : 'key',
    );
  }
}

function reject(plan: RowPlan, code: 'KEY_TAKEN' | 'NOT_FOUND', message: string, path: string) {
  plan.status = 'REJECTED';
  plan.errors.push({ code, message, path });
}

/** A key may name one row only: neither a stored one with another id nor a second one of the batch. */
function refuseRepeatedKeys(
  entity: EntityDefinition,
  plans: readonly RowPlan[],
  existing: ExistingRows,
): void {
  const seen = new Map<string, number>();
  for (const plan of plans) {
    const { next, read } = plan;
    if (plan.status === 'REJECTED' || typeof read.key !== 'string') continue;
    const address = `${entity.parent ? next[entity.parent] : ''}/${read.key}`;
    const owner = existing.withKey(next, read.key);
    const first = seen.get(address);
    if (owner && owner.id !== plan.existing?.id) {
      reject(
        plan,
        'KEY_TAKEN',
        `Another ${entity.noun} has the key “${read.key}”. Choose another key.`,
        'key',
      );
    } else if (first !== undefined) {
      reject(
        plan,
        'KEY_TAKEN',
        `Row ${first} has the key “${read.key}” too. Give each row its own key.`,
        'key',
      );
    } else {
      seen.set(address, read.index);
    }
  }
}

/** The same for the columns that name a row together. */
function refuseRepeatedColumns(
  entity: EntityDefinition,
  plans: readonly RowPlan[],
  existing: ExistingRows,
): void {
  const seen = new Map<string, number>();
  for (const plan of plans) {
    const address = uniqueAddress(entity, plan.next);
    if (plan.status === 'REJECTED' || address === null) continue;
    const owner = existing.withColumns(plan.next);
    const first = seen.get(address);
    const path = entity.uniqueBy?.[0] ?? 'key';
    const name = namedBy(entity, plan.next);
    if (owner && owner.id !== plan.existing?.id) {
      reject(plan, 'KEY_TAKEN', `Another ${entity.noun} has ${name}. Update that one.`, path);
    } else if (first !== undefined) {
      reject(plan, 'KEY_TAKEN', `Row ${first} has ${name} too. Give it once.`, path);
    } else {
      seen.set(address, plan.read.index);
    }
  }
}

function namedBy({ uniqueBy, uniqueAs }: EntityDefinition, row: Record<string, unknown>): string {
  if (uniqueAs) return uniqueAs;
  return (uniqueBy ?? []).map((column) => `the ${column} “${row[column]}”`).join(' and ');
}

async function place(
  ctx: WriteContext,
  entity: EntityDefinition,
  plans: RowPlan[],
  areFirst: boolean,
): Promise<void> {
  const { positionIn } = entity;
  const moved = plans.some(
    (plan) => plan.status === 'CREATED' || plan.changed.includes('position'),
  );
  if (!positionIn || !moved) return;
  if (areFirst) return placeRows(entity, plans, []);
  const live = plans.filter(({ status }) => status !== 'REJECTED');
  const siblings = await loadTakenPlaces(ctx, entity, positionIn, live);
  placeRows(entity, plans, siblings);
}

async function apply(
  ctx: WriteContext,
  entity: EntityDefinition,
  plans: RowPlan[],
  origins?: ReadonlyMap<string, RowOrigin>,
): Promise<void> {
  const { workspaceId, memberId } = ctx.actor;
  const now = ctx.now();
  const stamp = { updatedAt: now, updatedById: memberId };
  const created = plans.filter((plan) => plan.status === 'CREATED');
  for (const plan of created) {
    const id = plan.read.id ?? newId();
    const { createdAt, createdById } = origins?.get(id) ?? {
      createdAt: now,
      createdById: memberId,
    };
    Object.assign(plan.next, { workspaceId, id, revision: 1, createdAt, createdById, ...stamp });
  }
  const inserted = created.map(({ next }) => next);
  await insertRows(ctx.db, workspaceId, entity.model, inserted);
  const updated = plans.filter(({ status }) => status === 'UPDATED');
  await update(ctx, entity, updated, stamp);
  await writeLinks(ctx.db, workspaceId, entity, plans);
  const written = plans.flatMap(({ status, existing, next, changed }) =>
    status === 'CREATED' || status === 'UPDATED'
      ? [
          {
            row: next,
            before: existing,
            action: status,
            changed,
            details: entity.details(existing, next),
          },
        ]
      : [],
  );
  for (const { row, action, changed, details } of written) {
    ctx.record({ entity, row, action, changedFields: changed, details });
  }
  await entity.written(ctx, written);
}

/** Writes what changed, unless another write came first. */
async function update(
  ctx: WriteContext,
  entity: EntityDefinition,
  plans: readonly RowPlan[],
  stamp: Record<string, unknown>,
): Promise<void> {
  const written = [...writableColumns(entity).map(({ name }) => name), ...entity.managed, 'key'];
  const columns = new Set(written);
  const rows = plans.flatMap(({ existing, next, changed }) => {
    if (!existing) return [];
    const values = changed.filter((name) => columns.has(name)).map((name) => [name, next[name]]);
    return [{ id: existing.id, revision: existing.revision, values: Object.fromEntries(values) }];
  });
  const counters = modelOf(entity.model).fields.has('contentRevision') ? ['contentRevision'] : [];
  const { workspaceId } = ctx.actor;
  const count = await updateRows(ctx.db, workspaceId, entity.model, rows, { stamp, counters });
  if (count !== rows.length) throw new StaleReadError();
  for (const { existing, next } of plans) next.revision = (existing?.revision ?? 0) + 1;
}

function outcomeOf({ read, status, next, errors }: RowPlan): RowOutcome {
  return {
    index: read.index,
    status,
    id: typeof next.id === 'string' ? next.id : null,
    key: typeof next.key === 'string' ? next.key : (read.key ?? null),
    errors,
  };
}

/** Turns the outcome of a single write into the row's id, or into the refusal it stands for. */
export function settleSingle([outcome]: readonly RowOutcome[]): string {
  if (!outcome) throw new Error('A single write has one outcome.');
  const [error, ...more] = outcome.errors;
  if (error) {
    const problems = more.length > 0 ? { problems: outcome.errors } : {};
    throw new DomainError(error.code, error.message, {
      ...(error.path ? { path: error.path } : {}),
      ...error.details,
      ...problems,
    });
  }
  return String(outcome.id);
}
