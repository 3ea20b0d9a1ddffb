import { DomainError } from '../kernel/errors.ts';
import type { EntityDefinition } from './definition.ts';
import type { StoredRow } from './row.ts';
import { lockOnRetry, rowsOf } from './rows.ts';
import { StaleReadError, type WriteContext } from './write-context.ts';

/** Which object a write means, and the revision the client believes it has. */
export interface Target {
  id: string;
  expectedRevision: number | null;
}

/** Loads the row a write means; refuses when it is missing or has moved on. */
export async function getTarget(
  ctx: WriteContext,
  entity: EntityDefinition,
  { id, expectedRevision }: Target,
): Promise<StoredRow> {
  await lockOnRetry(ctx, entity.model, [id]);
  const [row] = await rowsOf(ctx.db, entity.model).findMany({
    where: { workspaceId: ctx.actor.workspaceId, id },
  });
  if (!row)
    throw new DomainError('NOT_FOUND', `There is no ${entity.noun} with this id.`, { path: 'id' });
  if (expectedRevision !== null && expectedRevision !== row.revision) {
    throw new DomainError(
      'CONFLICT',
      `The ${entity.noun} is at revision ${row.revision}, not ${expectedRevision}: someone changed it meanwhile. Read it again and repeat the change.`,
      { path: 'revision', currentRevision: row.revision },
    );
  }
  return row;
}

/**
 * Archives an object, or takes it back into use.
 *
 * An archived object leaves the lists and refuses changes; everything that
 * refers to it stays as it is. Repeating either call changes nothing.
 */
export async function setArchived(
  ctx: WriteContext,
  entity: EntityDefinition,
  target: Target,
  archived: boolean,
): Promise<string> {
  const row = await getTarget(ctx, entity, target);
  if ((row.archivedAt != null) === archived) return row.id;
  const now = ctx.now();
  const revision = row.revision + 1;
  const { count } = await rowsOf(ctx.db, entity.model).updateMany({
    where: { workspaceId: ctx.actor.workspaceId, id: row.id, revision: row.revision },
    data: {
      archivedAt: archived ? now : null,
      revision,
      updatedAt: now,
      updatedById: ctx.actor.memberId,
    },
  });
  if (count !== 1) throw new StaleReadError();
  const changed = ['archivedAt'];
  const after = { ...row, revision };
  await entity.written(ctx, [{ row: after, before: row, action: 'UPDATED', changed }]);
  ctx.record({
    entity,
    row: { ...row, revision },
    action: archived ? 'ARCHIVED' : 'RESTORED',
    changedFields: changed,
  });
  return row.id;
}
