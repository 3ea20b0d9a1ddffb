import type { ServiceContext } from '../../context.ts';
import { badInput } from '../../kernel/errors.ts';
import { findUpload } from './upload.service.ts';

/** An uploaded file that has arrived. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The whole of an uploaded file; refuses one that has not arrived. */
export async function readUploadBytes(ctx: ServiceContext, id: string): Promise<UploadedFile> {
  const { workspaceId } = ctx.actor;
  const { status, name } = await findUpload(ctx, id);
  if (status !== 'COMPLETE') {
    throw badInput(
      'The file of this upload has not arrived. Send it with PUT /uploads/<id> first.',
      'uploadId',
    );
  }
  const chunks = await ctx.db.uploadChunk.findMany({
    where: { workspaceId, uploadId: id },
    orderBy: { position: 'asc' },
    select: { bytes: true },
  });
  return { name, bytes: new Uint8Array(Buffer.concat(chunks.map(({ bytes }) => bytes))) };
}
