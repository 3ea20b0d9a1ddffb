import { createHash } from 'node:crypto';
import type { ServiceContext } from '../../context.ts';
import type { WorkspaceTransaction } from '../../db/workspace.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { requireScope } from '../../kernel/actor.ts';
import { DomainError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import { inChunks } from './rules/chunks.ts';
import { findUpload } from './upload.service.ts';

/** The largest file, in bytes. */
const MOST_UPLOAD_BYTES = 100 * 1024 * 1024;

const CHUNK_BYTES = 512 * 1024;

/** One request that sends the file of an upload. */
interface Receiver {
  ctx: ServiceContext;
  uploadId: string;
  receiverId: string;
}

/**
 * Takes the bytes of a file as they come, in pieces of half a megabyte.
 *
 * The pieces become a file only when the last one is there: a broken transfer
 * leaves nothing that could be taken for the whole. A client that got no answer may
 * send the file again: the same bytes are welcome any number of times.
 */
export async function receiveUpload(
  ctx: ServiceContext,
  uploadId: string,
  body: AsyncIterable<Uint8Array>,
): Promise<void> {
  requireScope(ctx.actor, 'WRITE');
  await findUpload(ctx, uploadId);
  const receiver: Receiver = { ctx, uploadId, receiverId: newId() };
  if (await takeOver(receiver)) await store(receiver, body);
  else await compare(receiver, body);
}

/** Makes this request the one that sends the file; false when the file is there already. */
async function takeOver({ ctx, uploadId, receiverId }: Receiver): Promise<boolean> {
  const { workspaceId } = ctx.actor;
  return ctx.db.$transaction(async (tx) => {
    const { count } = await tx.upload.updateMany({
      where: { workspaceId, id: uploadId, status: 'WAITING' },
      data: { receiverId, size: 0 },
    });
    if (count > 0) await tx.uploadChunk.deleteMany({ where: { workspaceId, uploadId } });
    return count > 0;
  });
}

async function store(receiver: Receiver, body: AsyncIterable<Uint8Array>): Promise<void> {
  const { uploadId } = receiver;
  const { workspaceId } = receiver.ctx.actor;
  const hash = createHash('sha256');
  let size = 0;
  let position = 0;
  for await (const bytes of inChunks(body, CHUNK_BYTES)) {
    size += bytes.length;
    if (size > MOST_UPLOAD_BYTES) {
      await change(receiver, { size: 0 }, (tx) =>
        tx.uploadChunk.deleteMany({ where: { workspaceId, uploadId } }),
      );
      throw new DomainError('PAYLOAD_TOO_LARGE', 'The file is larger than 100 MB. Split it.');
    }
    hash.update(bytes);
    await change(receiver, { size }, (tx) =>
      tx.uploadChunk.createMany({
        data: [{ workspaceId, uploadId, position: position++, bytes }],
      }),
    );
  }
  await change(receiver, { status: 'COMPLETE', sha256: hash.digest('hex') });
}

/** Writes as long as no later request has taken over. */
async function change(
  { ctx, uploadId, receiverId }: Receiver,
  data: Prisma.UploadUpdateManyMutationInput,
  work?: (tx: WorkspaceTransaction) => Promise<unknown>,
): Promise<void> {
  const { workspaceId } = ctx.actor;
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.upload.updateMany({
      where: { workspaceId, id: uploadId, receiverId, status: 'WAITING' },
      data,
    });
    if (count === 0) {
      throw new DomainError(
        'CONFLICT',
        'A later request sends the file of this upload. Wait for its answer, or send the file again.',
      );
    }
    await work?.(tx);
  });
}

/** Refuses bytes other than those of the file that is there. */
async function compare(
  { ctx, uploadId }: Receiver,
  body: AsyncIterable<Uint8Array>,
): Promise<void> {
  const stored = await findUpload(ctx, uploadId);
  const hash = createHash('sha256');
  let size = 0;
  for await (const bytes of body) {
    size += bytes.length;
    if (size > stored.size) break;
    hash.update(bytes);
  }
  if (size === stored.size && hash.digest('hex') === stored.sha256) return;
  throw new DomainError('CONFLICT', 'This upload has another file already. Announce another one.');
}
