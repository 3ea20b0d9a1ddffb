import type { ServiceContext } from '../../context.ts';
import { type WriteCall, write } from '../../entity/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { DomainError } from '../../kernel/errors.ts';
import { enqueueCheck } from './check-source.job.ts';
import { enqueueInbox } from './inbox.job.ts';
import { lockSource } from './manage-source.service.ts';
import { undoMerge } from './merge-contacts.ts';
import { enqueueOutbox } from './outbox.job.ts';
import { enqueueRemap } from './remap.job.ts';
import { enqueueRun } from './source-run.job.ts';
import { orderSweeps } from './stream-rows.ts';

/** What a source can be asked to do in the background. */
export type SourceTask = 'CHECK' | 'RUN' | 'RECONCILE' | 'REMAP';

/** Has something done with a source; answers the id of the job. */
export async function startTask(
  ctx: ServiceContext,
  call: WriteCall,
  id: string,
  task: SourceTask,
): Promise<string> {
  requireScope(ctx.actor, 'ADMIN');
  return write(ctx, call, async (tx) => {
    const row = await lockSource(tx, id);
    if (task === 'CHECK') return enqueueCheck(tx, id);
    if (task === 'REMAP') return enqueueRemap(tx, id);
    if (row.status === 'PAUSED') {
      throw new DomainError('CONFLICT', 'The source is paused. Resume it with crmSourceResume.', {
        path: 'id',
      });
    }
    if (task === 'RECONCILE') await orderSweeps(tx, id);
    return enqueueRun(tx, id);
  });
}

/** Sends an item again that was given up, with all its attempts. Safe to repeat. */
export async function replayItem(
  ctx: ServiceContext,
  call: WriteCall,
  id: string,
): Promise<string> {
  requireScope(ctx.actor, 'WRITE');
  return write(ctx, call, async (tx) => {
    const { workspaceId } = tx.actor;
    const where = { workspaceId, id };
    const item = await tx.db.crmOutboxItem.findUnique({ where: { workspaceId_id: where } });
    if (!item) throw notFound('outbox item');
    if (item.status !== 'DEAD') return id;
    if (item.payload === null) throw redacted();
    const { count } = await tx.db.crmOutboxItem.updateMany({
      where: { ...where, status: 'DEAD' },
      data: { status: 'WAITING', attempts: 0, dueAt: tx.now(), settledAt: null },
    });
    if (count > 0) await enqueueOutbox(tx, item.sourceId);
    return id;
  });
}

/** Takes an event in again that was given up. Safe to repeat. */
export async function replayEvent(
  ctx: ServiceContext,
  call: WriteCall,
  id: string,
): Promise<string> {
  requireScope(ctx.actor, 'WRITE');
  return write(ctx, call, async (tx) => {
    const { workspaceId } = tx.actor;
    const where = { workspaceId, id };
    const event = await tx.db.crmInboxEvent.findUnique({ where: { workspaceId_id: where } });
    if (!event) throw notFound('inbox event');
    if (event.status !== 'DEAD') return id;
    if (event.payload === null) throw redacted();
    const { count } = await tx.db.crmInboxEvent.updateMany({
      where: { ...where, status: 'DEAD' },
      data: { status: 'WAITING', attempts: 0 },
    });
    if (count > 0) await enqueueInbox(tx, event.sourceId);
    return id;
  });
}

/** Parts two contacts again that a source had merged; what came since stays where it is. */
export async function partContacts(
  ctx: ServiceContext,
  call: WriteCall,
  contactId: string,
): Promise<string> {
  requireScope(ctx.actor, 'ADMIN');
  return write(ctx, call, async (tx) => {
    if (await undoMerge(tx, contactId)) return contactId;
    throw new DomainError('NOT_FOUND', 'No source has merged this contact into another.', {
      path: 'id',
    });
  });
}

function notFound(noun: string): DomainError {
  return new DomainError('NOT_FOUND', `There is no CRM ${noun} with this id.`, { path: 'id' });
}

function redacted(): DomainError {
  return new DomainError('REJECTED', 'What it held was erased, so it cannot be replayed.', {
    path: 'id',
  });
}
