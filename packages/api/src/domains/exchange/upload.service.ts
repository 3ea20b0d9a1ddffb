import { createHash } from 'node:crypto';
import type { ServiceContext } from '../../context.ts';
import { type WriteCall, write } from '../../entity/index.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import { requireScope } from '../../kernel/actor.ts';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';

/** The largest file, in bytes. */
export const MOST_UPLOAD_BYTES = 100 * 1024 * 1024;

const CHUNK_BYTES = 512 * 1024;
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

/**
 * Takes the bytes of a file as they come, in pieces of half a megabyte.
 *
 * The pieces become a file only when the last one is there: a broken transfer
 * leaves nothing that could be taken for the whole.
 */
export async function receiveUpload(
  ctx: ServiceContext,
  id: string,
  body: AsyncIterable<Uint8Array>,
): Promise<void> {
  requireScope(ctx.actor, 'WRITE');
  const { workspaceId } = ctx.actor;
  const upload = await findUpload(ctx, id);
  if (upload.status === 'COMPLETE') {
    throw new DomainError('CONFLICT', 'This upload has its file already. Announce another one.');
  }
  await ctx.db.uploadChunk.deleteMany({ where: { workspaceId, uploadId: id } });
  const hash = createHash('sha256');
  let size = 0;
  let position = 0;
  for await (const bytes of inChunks(body)) {
    size += bytes.length;
    if (size > MOST_UPLOAD_BYTES) {
      await ctx.db.uploadChunk.deleteMany({ where: { workspaceId, uploadId: id } });
      throw new DomainError('PAYLOAD_TOO_LARGE', 'The file is larger than 100 MB. Split it.');
    }
    hash.update(bytes);
    await ctx.db.uploadChunk.createMany({
      data: [{ workspaceId, uploadId: id, position: position++, bytes }],
    });
  }
  await ctx.db.upload.updateMany({
    where: { workspaceId, id, status: 'WAITING' },
    data: { status: 'COMPLETE', size, sha256: hash.digest('hex') },
  });
}

/** The whole file, as text. */
export async function readUpload(ctx: ServiceContext, id: string): Promise<string> {
  const { workspaceId } = ctx.actor;
  const { status } = await findUpload(ctx, id);
  if (status !== 'COMPLETE') {
    throw badInput(
      'The file of this upload has not arrived. Send it with PUT /uploads/<id> first.',
      'uploadId',
    );
  }
  const decoder = new TextDecoder();
  let text = '';
  for (let position = 0; ; position++) {
    const chunk = await ctx.db.uploadChunk.findUnique({
      where: { workspaceId_uploadId_position: { workspaceId, uploadId: id, position } },
    });
    if (!chunk) return text + decoder.decode();
    text += decoder.decode(chunk.bytes, { stream: true });
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

async function findUpload(ctx: ServiceContext, id: string) {
  const { workspaceId } = ctx.actor;
  const upload = await ctx.db.upload.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
  if (upload && upload.expiresAt > ctx.now()) return upload;
  throw new DomainError('NOT_FOUND', 'There is no upload with this id, or it has expired.', {
    path: 'uploadId',
  });
}

/** Joins what the network delivers to pieces of one size. */
async function* inChunks(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    held.push(part);
    size += part.length;
    if (size < CHUNK_BYTES) continue;
    yield joined(held, size);
    held = [];
    size = 0;
  }
  if (size > 0) yield joined(held, size);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
