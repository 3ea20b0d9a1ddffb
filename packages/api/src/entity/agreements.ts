import { modelOf } from '../db/datamodel.ts';
import { type Agreement, allEntities, type EntityDefinition } from './definition.ts';
import type { RowPlan } from './plan-row.ts';
import type { RowError, StoredRow } from './row.ts';
import { lockRows, rowsOf } from './rows.ts';
import type { WriteContext } from './write-context.ts';

/** Whether a batch is written, or only found out about. */
interface Step {
  writes: boolean;
}

const isLive = ({ status }: RowPlan) => status !== 'REJECTED';

function refuse(plan: RowPlan, errors: readonly RowError[]): void {
  if (errors.length === 0) return;
  plan.status = 'REJECTED';
  plan.errors.push(...errors);
}

/** Refuses rows that disagree with the row they refer to: one query for each agreement. */
export async function refuseDisagreeing(
  ctx: WriteContext,
  entity: EntityDefinition,
  plans: readonly RowPlan[],
  { writes }: Step,
): Promise<void> {
  for (const agreement of entity.agreements) {
    const live = plans.filter(isLive);
    if (live.length === 0) return;
    const model = modelOf(entity.model).references.get(agreement.with);
    if (!model) throw new Error(`${entity.model} refers to nothing by ${agreement.with}.`);
    const ids = [...new Set(live.flatMap(({ next }) => next[agreement.with] ?? []))];
    const query = {
      where: { workspaceId: ctx.actor.workspaceId, id: { in: ids } },
      select: Object.fromEntries(['id', ...agreement.reads].map((name) => [name, true])),
    };
    // What is locked before it is read cannot change until these rows are written.
    const others = writes
      ? await lockRows(ctx, model, query)
      : await rowsOf(ctx.db, model).findMany(query);
    const byId = new Map(others.map((other) => [other.id, other]));
    for (const plan of live) {
      const other = byId.get(String(plan.next[agreement.with]));
      if (other) refuse(plan, agreement.check(plan.next, other));
    }
  }
}

/** Refuses changes to rows that stored rows would no longer agree with: one query for each agreement. */
export async function refuseOutgrown(
  ctx: WriteContext,
  entity: EntityDefinition,
  plans: readonly RowPlan[],
  { writes }: Step,
): Promise<void> {
  for (const { part, agreement } of agreementsWith(entity)) {
    const changing = plans.filter(
      ({ status, changed }) =>
        status === 'UPDATED' && agreement.reads.some((name) => changed.includes(name)),
    );
    if (changing.length === 0) continue;
    const ids = changing.flatMap(({ existing }) => existing?.id ?? []);
    const query = {
      where: { workspaceId: ctx.actor.workspaceId, id: { in: ids } },
      select: { id: true },
    };
    // No row that refers to them can come in between the count and the write.
    if (writes) await lockRows(ctx, entity.model, query);
    const rows = changing.map(({ next }) => next as StoredRow);
    const refusals = await findOutgrown(ctx, part, agreement, rows);
    for (const plan of changing) {
      const error = refusals.get(String(plan.next.id));
      if (error) refuse(plan, [error]);
    }
  }
}

/**
 * Tells whether every stored row agrees with these rows, as they are stored now.
 *
 * For writers that change rows and what refers to them in one transaction.
 */
export async function isAgreedWith(
  ctx: WriteContext,
  entity: EntityDefinition,
  ids: readonly string[],
): Promise<boolean> {
  for (const { part, agreement } of ids.length > 0 ? agreementsWith(entity) : []) {
    const rows = await rowsOf(ctx.db, entity.model).findMany({
      where: { workspaceId: ctx.actor.workspaceId, id: { in: [...ids] } },
    });
    if ((await findOutgrown(ctx, part, agreement, rows)).size > 0) return false;
  }
  return true;
}

interface Agreed {
  part: EntityDefinition;
  agreement: Agreement;
}

/** What the rows that refer to an entity must agree on with it. */
function agreementsWith({ model }: EntityDefinition): Agreed[] {
  return allEntities().flatMap((part) =>
    part.agreements
      .filter((agreement) => modelOf(part.model).references.get(agreement.with) === model)
      .map((agreement) => ({ part, agreement })),
  );
}

/** Counts, for each row as it is or will be, the stored rows that disagree with it. */
async function findOutgrown(
  ctx: WriteContext,
  part: EntityDefinition,
  agreement: Agreement,
  rows: readonly StoredRow[],
): Promise<Map<string, RowError>> {
  const counts = await rowsOf(ctx.db, part.model).groupBy({
    by: [agreement.with],
    where: {
      workspaceId: ctx.actor.workspaceId,
      OR: rows.map((row) => ({ [agreement.with]: row.id, AND: [agreement.disagreeing(row)] })),
    },
    _count: { _all: true },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const refusals = new Map<string, RowError>();
  for (const { [agreement.with]: id, _count } of counts) {
    const row = byId.get(String(id));
    if (row) refusals.set(row.id, agreement.refuse(row, _count._all));
  }
  return refusals;
}
