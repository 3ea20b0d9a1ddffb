import type { EntityDefinition } from './definition.ts';
import type { RowPlan } from './plan-row.ts';
import type { StoredRow } from './row.ts';

/** The positions of one list that are taken. */
interface List {
  taken: Set<number>;
  last: number;
}

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
  const lists = new Map<string, List>();
  const listAt = (row: Record<string, unknown>) => {
    const key = listOf(positionIn, row) ?? '';
    const list = lists.get(key) ?? { taken: new Set<number>(), last: 0 };
    lists.set(key, list);
    return list;
  };
  const live = plans.filter((plan) => plan.status !== 'REJECTED');
  const moving = new Set(live.flatMap((plan) => plan.existing?.id ?? []));
  const take = (list: List, position: number) => {
    list.taken.add(position);
    list.last = Math.max(list.last, position);
  };
  const settle = (plan: RowPlan, position: number) => {
    const list = listAt(plan.next);
    if (list.taken.has(position)) return refusePosition(entity, plan, position);
    take(list, position);
    plan.next.position = position;
  };
  for (const row of siblings) {
    const list = listAt(row);
    if (!moving.has(row.id)) take(list, Number(row.position));
  }
  const placed = live.filter((plan) => plan.next.position != null);
  for (const plan of placed) settle(plan, Number(plan.next.position));
  for (const plan of live) if (plan.next.position == null) settle(plan, listAt(plan.next).last + 1);
}

function refusePosition(entity: EntityDefinition, plan: RowPlan, position: number): void {
  plan.status = 'REJECTED';
  plan.errors.push({
    code: 'POSITION_TAKEN',
    message: `Position ${position} is taken by another ${entity.noun}. Leave the position out to put it at the end, or move the other one in the same bulk write.`,
    path: 'position',
  });
}
