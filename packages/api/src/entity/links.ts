import { linkOf } from './columns.ts';
import type { EntityDefinition } from './definition.ts';
import { isSame, type RowPlan } from './plan-row.ts';
import type { StoredRow } from './row.ts';
import { type AnyDatabase, rowsOf } from './rows.ts';

/** Marks the rows whose lists of ids differ from the stored ones. */
export async function compareLinks(
  db: AnyDatabase,
  workspaceId: string,
  entity: EntityDefinition,
  plans: readonly RowPlan[],
): Promise<void> {
  for (const name of Object.keys(entity.links)) {
    const updates = plans.filter(
      (plan) => plan.existing && plan.status !== 'REJECTED' && plan.read.links[name],
    );
    if (updates.length === 0) continue;
    const { model, own, other } = linkOf(entity, name);
    const rows = await rowsOf(db, model).findMany({
      where: { workspaceId, [own]: { in: updates.map((plan) => plan.existing?.id) } },
      orderBy: { position: 'asc' },
    });
    for (const plan of updates) {
      const stored = rows.filter((row) => row[own] === plan.existing?.id).map((row) => row[other]);
      if (isSame(stored, plan.read.links[name])) continue;
      plan.changed.push(name);
      plan.linksBefore[name] = stored.map(String);
      plan.status = 'UPDATED';
    }
  }
}

/** Replaces the stored lists of ids by those of the batch. */
export async function writeLinks(
  db: AnyDatabase,
  workspaceId: string,
  entity: EntityDefinition,
  plans: readonly RowPlan[],
): Promise<void> {
  for (const name of Object.keys(entity.links)) {
    const { model, own, other } = linkOf(entity, name);
    const replaced = plans.filter(
      (plan) => plan.status === 'UPDATED' && plan.changed.includes(name),
    );
    const written = [...replaced, ...plans.filter((plan) => plan.status === 'CREATED')];
    if (replaced.length > 0) {
      await rowsOf(db, model).deleteMany({
        where: { workspaceId, [own]: { in: replaced.map((plan) => plan.next.id) } },
      });
    }
    const data = written.flatMap(({ next, read }) =>
      (read.links[name] ?? []).map((id, position) => ({
        workspaceId,
        [own]: next.id as StoredRow['id'],
        [other]: id,
        position,
      })),
    );
    if (data.length > 0) await rowsOf(db, model).createMany({ data });
  }
}
