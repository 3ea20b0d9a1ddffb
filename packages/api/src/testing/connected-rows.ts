import { decodeGlobalId, encodeGlobalId, newId } from '../kernel/ids.ts';
import type { MadeIds } from './fill-workspace.ts';
import type { TestServer, TestWorkspace } from './harness.ts';

/** Puts in what a source sends and gets, which no call of the API makes. */
export async function addConnectedRows(
  { app: { prisma } }: TestServer,
  { id: workspaceId }: TestWorkspace,
  name: string,
  sourceGlobalId: string | undefined,
): Promise<MadeIds> {
  const sourceId = decodeGlobalId(sourceGlobalId ?? '')?.id ?? '';
  const at = new Date();
  const id = newId();
  const row = { workspaceId, id, createdAt: at, sourceId, objectType: name, externalId: name };
  const payload = { name };
  await prisma.crmRecord.create({
    data: { ...row, payload, contentHash: name, receivedAt: at, mappingVersion: 1 },
  });
  await prisma.crmInboxEvent.create({
    data: { ...row, payload, dedupeKey: name, status: 'DEAD' },
  });
  await prisma.crmOutboxItem.create({
    data: {
      ...row,
      payload,
      idempotencyKey: name,
      orderKey: name,
      operation: name,
      dueAt: at,
      status: 'DEAD',
    },
  });
  const types = ['CrmRecord', 'CrmInboxEvent', 'CrmOutboxItem'];
  return new Map(types.map((type) => [type, [encodeGlobalId(type, id)]]));
}
