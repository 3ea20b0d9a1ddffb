import { modelOf } from '../db/datamodel.ts';
import type { EntityDefinition } from './definition.ts';
import type { RowPlan } from './plan-row.ts';
import type { StoredRow } from './row.ts';
import { rowsOf } from './rows.ts';
import type { WriteContext } from './write-context.ts';

/** What a row of a chain is, and what it refers to. */
interface Link {
  label: string;
  next: string | null;
}

/**
 * Refuses changes by which a row would refer to itself, directly or by way of
 * others of its kind: one query for each step of the longest chain.
 */
export async function refuseCircles(
  ctx: WriteContext,
  entity: EntityDefinition,
  plans: readonly RowPlan[],
): Promise<void> {
  for (const [column, target] of modelOf(entity.model).references) {
    if (target !== entity.model) continue;
    const live = plans.filter(({ status, existing }) => existing && status !== 'REJECTED');
    const moved = live.filter(
      ({ changed, next }) => changed.includes(column) && next[column] != null,
    );
    if (moved.length === 0) continue;
    const links = new Map(
      live.map(({ next }) => [String(next.id), linkOf(next as StoredRow, column)]),
    );
    await loadChains(ctx, entity, column, links);
    for (const plan of moved) {
      const circle = circleOf(String(plan.next.id), links);
      if (circle.length === 0) continue;
      plan.status = 'REJECTED';
      plan.errors.push({
        code: 'REJECTED',
        message: `${column} makes a circle: ${circle.map((label) => `“${label}”`).join(' → ')}. Name another ${entity.noun}, or none.`,
        path: column,
      });
    }
  }
}

function linkOf(row: StoredRow, column: string): Link {
  const label = [row.key, row.name].find((one) => typeof one === 'string') ?? row.id;
  return { label: String(label), next: row[column] == null ? null : String(row[column]) };
}

/** Adds what the rows refer to, until all chains end. */
async function loadChains(
  { db, actor: { workspaceId } }: WriteContext,
  { model }: EntityDefinition,
  column: string,
  links: Map<string, Link>,
): Promise<void> {
  for (;;) {
    const open = [...links.values()].flatMap(({ next }) => (next && !links.has(next) ? next : []));
    if (open.length === 0) return;
    const rows = await rowsOf(db, model).findMany({ where: { workspaceId, id: { in: open } } });
    for (const id of open) links.set(id, { label: id, next: null });
    for (const row of rows) links.set(row.id, linkOf(row, column));
  }
}

/** The labels of a circle from a row back to itself; empty when its chain ends. */
function circleOf(start: string, links: ReadonlyMap<string, Link>): string[] {
  const labels: string[] = [];
  const seen = new Set<string>();
  for (let id: string | null = start; id !== null && !seen.has(id); ) {
    const link = links.get(id);
    seen.add(id);
    labels.push(link?.label ?? id);
    id = link?.next ?? null;
    if (id === start) return [...labels, labels[0] ?? start];
  }
  return [];
}
