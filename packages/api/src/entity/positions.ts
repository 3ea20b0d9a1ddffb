import type { EntityDefinition } from './definition.ts';
import type { RowPlan } from './plan-row.ts';
import type { StoredRow } from './row.ts';

/** Names the list a row stands in, or null when the row is in none yet. */
export function listOf(positionIn: readonly string[], row: Record<string, unknown>): string | null {
  const columns = positionIn.map((column) => row[column]);
  return columns.every((value) => typeof value === 'string') ? columns.join('/') : null;
}

/**
 * Gives new rows without a position the next free one, and refuses a position
 * that another row of the list keeps.
 *
 * Rows of one batch may swap places: what counts is where everything stands
 * afterwards.
 */
export function placeRows(
  entity: EntityDefinition,
  plans: readonly RowPlan[],
  siblings: readonly StoredRow[],
): void {
  const { positionIn } = entity;
  if (!positionIn) return;
  const lists = new Map<string, Map<number, string>>();
  const listAt = (key: string) => {
    const list = lists.get(key) ?? new Map<number, string>();
    lists.set(key, list);
    return list;
  };
  const live = plans.filter((plan) => plan.status !== 'REJECTED');
  const moving = new Set(live.flatMap((plan) => plan.existing?.id ?? []));
  for (const row of siblings) {
    const key = listOf(positionIn, row);
    if (key && !moving.has(row.id)) listAt(key).set(Number(row.position), row.id);
  }
  const settle = (plan: RowPlan, position: number) => {
    const list = listAt(listOf(positionIn, plan.next) ?? '');
    if (list.has(position)) return refusePosition(entity, plan, position);
    list.set(position, plan.read.id ?? `new ${plan.read.index}`);
    plan.next.position = position;
  };
  for (const plan of live) if (plan.next.position != null) settle(plan, Number(plan.next.position));
  for (const plan of live) {
    if (plan.next.position != null) continue;
    const taken = listAt(listOf(positionIn, plan.next) ?? '').keys();
    settle(plan, Math.max(0, ...taken) + 1);
  }
}

function refusePosition(entity: EntityDefinition, plan: RowPlan, position: number): void {
  plan.status = 'REJECTED';
  plan.errors.push({
    code: 'POSITION_TAKEN',
    message: `Position ${position} is taken by another ${entity.noun}. Leave the position out to put it at the end, or move the other one in the same bulk write.`,
    path: 'position',
  });
}
