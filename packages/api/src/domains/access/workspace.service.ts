import { randomBytes } from 'node:crypto';
import type { ServiceContext } from '../../context.ts';
import { isUniqueViolation } from '../../db/failures.ts';
import { type WriteCall, write } from '../../entity/index.ts';
import type { PrismaClient, Workspace } from '../../generated/prisma/client.ts';
import { requireScope, type Scope } from '../../kernel/actor.ts';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { idOf, newId } from '../../kernel/ids.ts';
import { type CopyCount, copyWorkspace } from './copy-workspace.ts';
import { formatApiKey, hashApiKey, prefixOf, SECRET_BYTES } from './rules/api-key.ts';

export interface NewWorkspace {
  name: string;
  /** What the member that gets the first key is called. */
  memberName: string;
  /** The first key, when it was chosen beforehand. */
  key?: string;
  now: Date;
  /** The id, when it was chosen beforehand. */
  id?: string;
  /** Whether the demo is going to be loaded into it. */
  demoDue?: boolean;
  /** The workspace whose maps, libraries and settings it begins with. */
  copyOf?: string;
}

export interface OpenedWorkspace {
  workspaceId: string;
  memberId: string;
  /** An admin key; it can be read this once. */
  key: string;
  /** What it began with, type by type. */
  copied: readonly CopyCount[];
}

/** How long a copy may take; it keeps nobody else waiting. */
const COPY_MS = 60_000;

const FIRST_KEY_SCOPES: Scope[] = ['ADMIN', 'SCHEMA_READ', 'PII_READ'];

/**
 * Opens a new workspace with one member and one admin key.
 *
 * The only place that writes outside an existing workspace, hence the bare client.
 */
export async function openNewWorkspace(
  prisma: PrismaClient,
  { name, memberName, key, now, id, demoDue = false, copyOf }: NewWorkspace,
): Promise<OpenedWorkspace> {
  const workspaceId = id ?? newId();
  const secret = key ?? formatApiKey(workspaceId, randomBytes(SECRET_BYTES));
  const memberId = newId();
  const stamp = { workspaceId, createdAt: now, updatedAt: now };
  // Of one state of the template, and as long as a large one takes.
  const options = copyOf ? { isolationLevel: 'RepeatableRead' as const, timeout: COPY_MS } : {};
  const copied = await prisma.$transaction(async (tx) => {
    await tx.workspace.create({ data: { id: workspaceId, name, createdAt: now, demoDue } });
    await tx.member.create({ data: { ...stamp, id: memberId, name: memberName } });
    await tx.apiKey.create({
      data: {
        ...stamp,
        id: newId(),
        memberId,
        name: 'First admin key',
        prefix: prefixOf(secret),
        secretHash: hashApiKey(secret),
        scopes: FIRST_KEY_SCOPES,
      },
    });
    return copyOf ? copyWorkspace(tx, copyOf, { workspaceId, memberId }) : [];
  }, options);
  return { workspaceId, memberId, key: secret, copied };
}

/** The same for an id that may be taken: null when it is. */
export async function tryOpenWorkspace(
  prisma: PrismaClient,
  input: NewWorkspace,
): Promise<OpenedWorkspace | null> {
  try {
    return await openNewWorkspace(prisma, input);
  } catch (error) {
    if (isUniqueViolation(error)) return null;
    throw error;
  }
}

/** A new workspace, and its first key where it can still be shown. */
export interface CreatedWorkspace {
  workspaceId: string;
  secret: string | null;
  copied: readonly CopyCount[];
}

/** What another workspace is called, and whether it begins as this one is. */
export interface WorkspaceOrder {
  name: string;
  memberName: string;
  fromTemplate: boolean;
}

/**
 * Opens another workspace for an administrator of this one.
 *
 * Nothing ties the two together: the key returned is the only way in. The new
 * rows lie outside the caller's transaction, so an Idempotency-Key decides the
 * id instead: a repeated call finds it taken and shows no key again.
 *
 * @throws DomainError `CONFLICT` when it is to begin as this one and this one is no template
 */
export async function createWorkspace(
  ctx: ServiceContext,
  input: WorkspaceOrder,
): Promise<CreatedWorkspace> {
  const { actor, idempotencyKey } = ctx;
  requireScope(actor, 'ADMIN');
  const [name, memberName] = [input.name.trim(), input.memberName.trim()];
  if (!name) throw badInput('name is empty; a workspace needs one.', 'name');
  if (!memberName)
    throw badInput('memberName is empty; the first member needs a name.', 'memberName');
  if (input.fromTemplate) await refuseUnlessTemplate(ctx);
  const words = [actor.workspaceId, idempotencyKey, name, memberName];
  if (input.fromTemplate) words.push('copy');
  const id = idempotencyKey ? idOf(words.join(' ')) : newId();
  const copyOf = input.fromTemplate ? { copyOf: actor.workspaceId } : {};
  const opened = await ctx.openNewWorkspace({ id, name, memberName, ...copyOf });
  return { workspaceId: id, secret: opened?.key ?? null, copied: opened?.copied ?? [] };
}

async function refuseUnlessTemplate({ db, actor }: ServiceContext): Promise<void> {
  const { name, kind } = await db.workspace.findUniqueOrThrow({ where: { id: actor.workspaceId } });
  if (kind === 'TEMPLATE') return;
  throw new DomainError(
    'CONFLICT',
    `The workspace “${name}” is no template. Call with a key of one, or make this one a template with workspaceUpdate.`,
    { path: 'fromTemplate' },
  );
}

export interface WorkspaceChanges {
  name?: string | null | undefined;
  timeZone?: string | null | undefined;
  kind?: Workspace['kind'] | null | undefined;
}

/** Renames the caller's workspace, moves it to another time zone, or says what it is for. */
export async function updateWorkspace(
  ctx: ServiceContext,
  call: WriteCall,
  changes: WorkspaceChanges,
): Promise<void> {
  requireScope(ctx.actor, 'ADMIN');
  const { name, timeZone, kind } = changes;
  if (name !== undefined && !name?.trim())
    throw badInput('name is empty; a workspace needs one.', 'name');
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw badInput(
      `“${timeZone}” is no time zone; give an IANA name like Europe/Paris.`,
      'timeZone',
    );
  }
  await write(ctx, call, async (tx) => {
    await tx.db.workspace.update({
      where: { id: ctx.actor.workspaceId },
      data: {
        ...(name ? { name: name.trim() } : {}),
        ...(timeZone ? { timeZone } : {}),
        ...(kind ? { kind } : {}),
        revision: { increment: 1 },
      },
    });
    return {};
  });
}

function isTimeZone(name: string | null): boolean {
  try {
    return name !== null && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
