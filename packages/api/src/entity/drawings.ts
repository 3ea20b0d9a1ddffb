import type { Container, EntityDefinition } from './definition.ts';
import type { RowPlan } from './plan-row.ts';
import { rowsOf } from './rows.ts';
import type { WriteContext } from './write-context.ts';

/** The drawings that a batch changes. */
export function drawingsOf({ container }: EntityDefinition, plans: readonly RowPlan[]): string[] {
  if (!container) return [];
  const changing = plans.filter(({ status }) => status === 'CREATED' || status === 'UPDATED');
  return changing.map(({ next }) => String(next[container]));
}

/** Counts the contentRevision of drawings up, which also locks them for this transaction. */
export async function touchDrawings(
  ctx: WriteContext,
  container: Container | null,
  ids: readonly string[],
  by: 1 | -1 = 1,
): Promise<void> {
  const model = container === 'journeyMapId' ? 'JourneyMap' : 'Process';
  // Always in the same order, so that two writers of the same drawings do not lock each other out.
  for (const id of [...new Set(ids)].sort()) {
    await rowsOf(ctx.db, model).updateMany({
      where: { workspaceId: ctx.actor.workspaceId, id },
      data: { contentRevision: { increment: by } },
    });
  }
}
