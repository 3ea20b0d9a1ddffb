import type { StreamDefinition } from '../../connectors/contract.ts';
import type { ConnectorFailure } from '../../connectors/failures.ts';
import { StaleReadError, type WriteContext } from '../../entity/index.ts';
import { type CrmStream, Prisma } from '../../generated/prisma/client.ts';

/** The hold of one run on a stream: every later run has a greater fence. */
export interface StreamHold {
  sourceId: string;
  name: string;
  fence: number;
}

/** Takes a stream for this run: whatever an earlier one still writes is refused from now on. */
export async function holdStream(
  { db, actor: { workspaceId } }: WriteContext,
  sourceId: string,
  { name, stateVersion }: StreamDefinition,
): Promise<CrmStream> {
  const key = { workspaceId, sourceId, name };
  await db.crmStream.createMany({ data: [{ ...key, stateVersion }], skipDuplicates: true });
  const [row] = await db.crmStream.updateManyAndReturn({
    where: key,
    data: { fence: { increment: 1 } },
  });
  if (!row) throw new StaleReadError();
  return row;
}

/** Writes to a stream as long as this run holds it. */
export async function writeStream(
  { db, actor: { workspaceId } }: WriteContext,
  { sourceId, name, fence }: StreamHold,
  data: Prisma.CrmStreamUpdateManyMutationInput,
): Promise<void> {
  const { count } = await db.crmStream.updateMany({
    where: { workspaceId, sourceId, name, fence },
    data,
  });
  if (count !== 1) throw new StaleReadError();
}

/** Notes why a stream could not be read; where it was read to stays. */
export async function noteFailure(
  { db, actor: { workspaceId } }: WriteContext,
  sourceId: string,
  name: string,
  { code, message }: ConnectorFailure,
): Promise<void> {
  await db.crmStream.updateMany({
    where: { workspaceId, sourceId, name },
    data: { failures: { increment: 1 }, errorCode: code, errorMessage: message },
  });
}

/** Has all streams of a source compared with everything there is, by the next run. */
export async function orderSweeps(
  { db, actor: { workspaceId }, now }: WriteContext,
  sourceId: string,
): Promise<void> {
  await db.crmStream.updateMany({
    where: { workspaceId, sourceId },
    data: { sweep: { increment: 1 }, sweepState: { after: null, startedAt: now().toISOString() } },
  });
}

/** A state as the database takes it. */
export function stored(state: unknown): Prisma.InputJsonValue | typeof Prisma.DbNull {
  return state === null || state === undefined
    ? Prisma.DbNull
    : (JSON.parse(JSON.stringify(state)) as Prisma.InputJsonValue);
}
