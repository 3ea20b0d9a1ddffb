import { randomBytes } from 'node:crypto';
import type { ServiceContext } from '../../context.ts';
import { type WriteCall, type WriteContext, write } from '../../entity/index.ts';
import { requireScope, type Scope } from '../../kernel/actor.ts';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import { apiKey } from './api-key.entity.ts';
import { formatApiKey, hashApiKey, prefixOf, SECRET_BYTES } from './rules/api-key.ts';

export interface NewApiKey {
  memberId: string;
  name: string;
  scopes: readonly Scope[];
  expiresAt: Date | null;
}

/** The id of a new key, and the key itself: it can be read this once. */
export interface IssuedApiKey {
  id: string;
  secret: string | null;
}

/**
 * Issues a key to a member.
 *
 * The key is returned once and never stored; a repeated call with the same
 * Idempotency-Key names the key but cannot show it again.
 */
export async function issueApiKey(
  ctx: ServiceContext,
  call: WriteCall,
  input: NewApiKey,
): Promise<IssuedApiKey> {
  requireScope(ctx.actor, 'ADMIN');
  const secret = formatApiKey(ctx.actor.workspaceId, randomBytes(SECRET_BYTES));
  let issued = false;
  const { id } = await write(ctx, call, async (tx) => {
    const id = await storeApiKey(tx, input, secret);
    issued = true;
    return { id };
  });
  return { id, secret: issued ? secret : null };
}

/** Writes the row of a key; the key itself stays with the caller. */
export async function storeApiKey(
  ctx: WriteContext,
  { memberId, name, scopes, expiresAt }: NewApiKey,
  secret: string,
): Promise<string> {
  const { workspaceId } = ctx.actor;
  const now = ctx.now();
  if (name.trim() === '') throw badInput('name is empty; say what the key is for.', 'name');
  if (scopes.length === 0) throw badInput('scopes is empty; a key needs at least one.', 'scopes');
  if (expiresAt && expiresAt <= now) throw badInput('expiresAt lies in the past.', 'expiresAt');
  const holder = await ctx.db.member.findUnique({
    where: { workspaceId_id: { workspaceId, id: memberId } },
  });
  if (!holder || holder.archivedAt) {
    throw new DomainError('NOT_FOUND', 'There is no member in use with the id given in memberId.', {
      path: 'memberId',
    });
  }
  const row = {
    workspaceId,
    id: newId(),
    memberId,
    name: name.trim(),
    prefix: prefixOf(secret),
    secretHash: hashApiKey(secret),
    scopes: [...new Set(scopes)],
    expiresAt,
    revision: 1,
    createdAt: now,
    createdById: ctx.actor.memberId,
    updatedAt: now,
    updatedById: ctx.actor.memberId,
  };
  await ctx.db.apiKey.createMany({ data: [row] });
  ctx.record({ entity: apiKey, row, action: 'CREATED', changedFields: [] });
  return row.id;
}

/** Stops a key for good. Calls with it are refused from now on; repeating changes nothing. */
export async function revokeApiKey(
  ctx: ServiceContext,
  call: WriteCall,
  id: string,
): Promise<string> {
  requireScope(ctx.actor, 'ADMIN');
  return write(ctx, call, async (tx) => {
    const { workspaceId, memberId } = ctx.actor;
    const row = await tx.db.apiKey.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
    if (!row)
      throw new DomainError('NOT_FOUND', 'There is no API key with this id.', { path: 'id' });
    if (row.revokedAt) return id;
    const now = tx.now();
    const revision = row.revision + 1;
    await tx.db.apiKey.updateMany({
      where: { workspaceId, id },
      data: { revokedAt: now, revision, updatedAt: now, updatedById: memberId },
    });
    tx.record({
      entity: apiKey,
      row: { ...row, revision },
      action: 'UPDATED',
      changedFields: ['revokedAt'],
    });
    return id;
  });
}
