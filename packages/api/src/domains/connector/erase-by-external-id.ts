import type { WriteContext } from '../../entity/index.ts';
import { eraseWithin } from '../crm/index.ts';
import type { OpenSource } from './open-source.service.ts';

/** Erases the person a source had to erase, when they are known here. */
export async function eraseByExternalId(
  ctx: WriteContext,
  { row: { system } }: OpenSource,
  externalId: string,
): Promise<void> {
  const { workspaceId } = ctx.actor;
  const reference = { workspaceId, system, objectType: 'contact', externalId };
  const known = await ctx.db.externalRef.findUnique({
    where: { workspaceId_system_objectType_externalId: reference },
    select: { contact: { select: { id: true, erasedAt: true } } },
  });
  if (known?.contact && !known.contact.erasedAt) await eraseWithin(ctx, known.contact.id);
}
