import type { ServiceContext } from '../../context.ts';
import { type WriteCall, type WriteContext, write } from '../../entity/index.ts';
import { type CrmSource, Prisma } from '../../generated/prisma/client.ts';
import { requireScope } from '../../kernel/actor.ts';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import { crmSource } from './crm-source.entity.ts';
import { enqueueInbox } from './inbox.job.ts';
import { enqueueOutbox } from './outbox.job.ts';
import { getSecretBox, storeSecret } from './secrets.ts';
import {
  checkNumbers,
  checkSecrets,
  type GivenSecret,
  getConnector,
  readIdentity,
  readMapping,
  readSettings,
  readSystem,
  readWriteBack,
  type SourceChanges,
} from './source-input.ts';
import { enqueueRun } from './source-run.job.ts';
import { stored } from './stream-rows.ts';

/** A source to be connected. */
export interface NewSource extends SourceChanges {
  name: string;
  connector: string;
  key?: string | null | undefined;
  system?: string | null | undefined;
  secrets: readonly GivenSecret[];
}

/** Connects a source. It is not read before somebody asks for it. */
export async function createSource(
  ctx: ServiceContext,
  call: WriteCall,
  input: NewSource,
): Promise<string> {
  requireScope(ctx.actor, 'ADMIN');
  const connector = getConnector(input.connector);
  const name = readName(input.name);
  const system = readSystem(input.system ?? connector.key);
  const settings = readSettings(connector, input.settings);
  const mapping = input.mapping == null ? null : readMapping(input.mapping);
  const rules = input.writeBack == null ? null : readWriteBack(connector, input.writeBack);
  const identity = input.identity == null ? null : readIdentity(input.identity);
  checkNumbers(input);
  checkSecrets(connector, input.secrets);
  const box = input.secrets.length > 0 ? getSecretBox(ctx) : null;
  return write(ctx, call, async (tx) => {
    const { workspaceId, memberId } = tx.actor;
    await refuseTaken(tx, system, input.key ?? null);
    const row = {
      workspaceId,
      id: newId(),
      key: input.key ?? null,
      revision: 1,
      createdAt: tx.now(),
      createdById: memberId,
      updatedAt: tx.now(),
      updatedById: memberId,
      name,
      connector: connector.key,
      system,
      settings: stored(settings) as Prisma.InputJsonValue,
      mapping: stored(mapping),
      writeBack: stored(rules),
      identity: stored(identity),
      ...(input.pollSeconds == null ? {} : { pollSeconds: input.pollSeconds }),
      retentionDays: input.retentionDays ?? null,
    };
    await tx.db.crmSource.createMany({ data: [row] });
    for (const secret of input.secrets) {
      if (box) await storeSecret(tx, box, { sourceId: row.id, ...secret });
    }
    tx.record({ entity: crmSource, row, action: 'CREATED', changedFields: [] });
    return row.id;
  });
}

/** Changes a source. A new mapping holds for what comes from now on; see {@link remapSource}. */
export async function updateSource(
  ctx: ServiceContext,
  call: WriteCall,
  id: string,
  changes: SourceChanges,
): Promise<string> {
  requireScope(ctx.actor, 'ADMIN');
  checkNumbers(changes);
  return write(ctx, call, async (tx) => {
    const row = await lockSource(tx, id);
    const connector = getConnector(row.connector);
    const { name, settings, mapping, writeBack, pollSeconds, retentionDays } = changes;
    const identity = changes.identity == null ? changes.identity : readIdentity(changes.identity);
    const rules = writeBack == null ? writeBack : readWriteBack(connector, writeBack);
    const columns = {
      ...(name == null ? {} : { name: readName(name) }),
      ...(settings === undefined
        ? {}
        : { settings: stored(readSettings(connector, settings)) as Prisma.InputJsonValue }),
      ...(mapping === undefined
        ? {}
        : {
            mapping: mapping === null ? Prisma.DbNull : stored(readMapping(mapping)),
            mappingVersion: row.mappingVersion + 1,
          }),
      ...(rules === undefined ? {} : { writeBack: stored(rules) }),
      ...(identity === undefined ? {} : { identity: stored(identity) }),
      ...(pollSeconds == null ? {} : { pollSeconds }),
      ...(retentionDays === undefined ? {} : { retentionDays }),
    };
    await changeSource(tx, row, columns);
    return id;
  });
}

/** Sets a secret; the one it replaces is accepted for a day where it signs, and used no more. */
export async function setSecret(
  ctx: ServiceContext,
  call: WriteCall,
  id: string,
  secret: GivenSecret,
): Promise<string> {
  requireScope(ctx.actor, 'ADMIN');
  const box = getSecretBox(ctx);
  return write(ctx, call, async (tx) => {
    const row = await lockSource(tx, id);
    checkSecrets(getConnector(row.connector), [secret]);
    await storeSecret(tx, box, { sourceId: id, ...secret });
    const { workspaceId } = tx.actor;
    await tx.db.crmOutboxItem.updateMany({
      where: { workspaceId, sourceId: id, status: 'WAITING', errorCode: 'AUTH' },
      data: { dueAt: tx.now() },
    });
    await changeSource(tx, row, {}, ['secrets']);
    await enqueueOutbox(tx, id);
    return id;
  });
}

/** Stops reading and writing, or takes both up again. Safe to repeat. */
export async function setPaused(
  ctx: ServiceContext,
  call: WriteCall,
  id: string,
  isPaused: boolean,
): Promise<string> {
  requireScope(ctx.actor, 'ADMIN');
  return write(ctx, call, async (tx) => {
    const row = await lockSource(tx, id);
    const status = isPaused ? 'PAUSED' : 'ACTIVE';
    if (row.status === status) return id;
    await changeSource(tx, row, { status });
    if (!isPaused) {
      await enqueueRun(tx, id);
      await enqueueInbox(tx, id);
      await enqueueOutbox(tx, id);
    }
    return id;
  });
}

/** Finds a source for a write, locked until it commits. */
export async function lockSource(
  { db, actor: { workspaceId } }: WriteContext,
  id: string,
): Promise<CrmSource> {
  const [row] = await db.crmSource.updateManyAndReturn({
    where: { workspaceId, id },
    data: { revision: { increment: 0 } },
  });
  if (row) return row;
  throw new DomainError('NOT_FOUND', 'There is no CRM source with this id.', { path: 'id' });
}

async function changeSource(
  tx: WriteContext,
  row: CrmSource,
  columns: Prisma.CrmSourceUpdateManyMutationInput,
  changedFields = Object.keys(columns),
): Promise<void> {
  const { workspaceId, memberId } = tx.actor;
  const revision = row.revision + 1;
  await tx.db.crmSource.updateMany({
    where: { workspaceId, id: row.id },
    data: { ...columns, revision, updatedAt: tx.now(), updatedById: memberId },
  });
  tx.record({ entity: crmSource, row: { ...row, revision }, action: 'UPDATED', changedFields });
}

function readName(name: string): string {
  if (name.trim() !== '') return name.trim();
  throw badInput('name is empty; say what people call the source.', 'name');
}

async function refuseTaken(
  { db, actor: { workspaceId } }: WriteContext,
  system: string,
  key: string | null,
): Promise<void> {
  const taken = await db.crmSource.findFirst({
    where: { workspaceId, OR: [{ system }, ...(key === null ? [] : [{ key }])] },
    select: { system: true },
  });
  if (!taken) return;
  const [path, value] = taken.system === system ? ['system', system] : ['key', key];
  throw new DomainError(
    'KEY_TAKEN',
    `There is a CRM source with the ${path} “${value}” already. Give this one another.`,
    { path },
  );
}
