import type { ServiceContext } from '../../context.ts';
import { getArrived, readPieces } from './upload.service.ts';

/** An uploaded file that has arrived. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The whole of an uploaded file; refuses one that has not arrived. */
export async function readUploadBytes(ctx: ServiceContext, id: string): Promise<UploadedFile> {
  const { name } = await getArrived(ctx, id);
  const pieces: Uint8Array[] = [];
  for await (const piece of readPieces(ctx, id)) pieces.push(piece);
  return { name, bytes: new Uint8Array(Buffer.concat(pieces)) };
}
