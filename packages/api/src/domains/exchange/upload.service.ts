import type { ServiceContext } from '../../context.ts';
import { type WriteCall, write } from '../../entity/index.ts';
import type { PrismaClient, Upload } from '../../generated/prisma/client.ts';
import { requireScope } from '../../kernel/actor.ts';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';

const KEPT_HOURS = 24;
const LONGEST_NAME = 255;

/** Announces a file; its bytes follow by `PUT /uploads/:id`. */
export async function createUpload(
  ctx: ServiceContext,
  call: WriteCall,
  name: string,
): Promise<string> {
  requireScope(ctx.actor, 'WRITE');
  const { workspaceId, memberId } = ctx.actor;
  if (name.trim() === '' || name.length > LONGEST_NAME) {
    throw badInput(`name must have 1 to ${LONGEST_NAME} characters.`, 'name');
  }
  return write(ctx, call, async ({ db, now }) => {
    const createdAt = now();
    const expiresAt = new Date(createdAt.getTime() + KEPT_HOURS * 3_600_000);
    const id = newId();
    await db.upload.createMany({
      data: [{ workspaceId, id, name, createdAt, createdById: memberId, expiresAt }],
    });
    return id;
  });
}

/** Whether the bytes of a file have arrived. */
export async function uploadStatus(ctx: ServiceContext, id: string): Promise<Upload['status']> {
  return (await findUpload(ctx, id)).status;
}

/** The whole file, as text. */
export async function readUpload(ctx: ServiceContext, id: string): Promise<string> {
  await getArrived(ctx, id);
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of readPieces(ctx, id)) text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}

/** A file whose bytes have all arrived; refuses one that has not. */
export async function getArrived(ctx: ServiceContext, id: string): Promise<Upload> {
  const upload = await findUpload(ctx, id);
  if (upload.status === 'COMPLETE') return upload;
  throw badInput(
    'The file of this upload has not arrived. Send it with PUT /uploads/<id> first.',
    'uploadId',
  );
}

/** The bytes of a file in pieces of half a megabyte, one after the other. */
export async function* readPieces(
  { db, actor: { workspaceId } }: ServiceContext,
  uploadId: string,
): AsyncGenerator<Uint8Array, void, void> {
  for (let position = 0; ; position++) {
    const chunk = await db.uploadChunk.findUnique({
      where: { workspaceId_uploadId_position: { workspaceId, uploadId, position } },
    });
    if (!chunk) return;
    yield chunk.bytes;
  }
}

/**
 * Throws away the files that have expired, in all workspaces.
 *
 * @returns how many were thrown away
 */
export async function pruneUploads(prisma: PrismaClient, now: Date): Promise<number> {
  let thrown = 0;
  // One by one: a file takes up to 200 pieces with it.
  for (;;) {
    const { count } = await prisma.upload.deleteMany({
      where: { expiresAt: { lte: now } },
      limit: 1,
    });
    thrown += count;
    if (count === 0) return thrown;
  }
}

/** The announced file; refuses when there is none, or not any longer. */
export async function findUpload(ctx: ServiceContext, id: string): Promise<Upload> {
  const { workspaceId } = ctx.actor;
  const upload = await ctx.db.upload.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
  if (upload && upload.expiresAt > ctx.now()) return upload;
  throw new DomainError('NOT_FOUND', 'There is no upload with this id, or it has expired.', {
    path: 'uploadId',
  });
}
