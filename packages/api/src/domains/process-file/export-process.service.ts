import type { ServiceContext } from '../../context.ts';
import { requireScope } from '../../kernel/actor.ts';
import { DomainError } from '../../kernel/errors.ts';
import { lastImport } from './process-file.ts';

/** The file that a process was imported from. */
export interface ExportedProcess {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Counts the imports of the process, from 1. */
  readonly number: number;
  readonly sha256: string;
  readonly importedAt: Date;
  /** Whether the process was changed here since: the file then shows it as it was imported. */
  readonly isOutdated: boolean;
}

/**
 * Gives a file back that a process was imported from, byte by byte.
 *
 * @param number which import; null for the last one
 * @throws DomainError `NOT_FOUND` for a process that is not there, or has no such import
 */
export async function exportProcess(
  ctx: ServiceContext,
  processId: string,
  number: number | null,
): Promise<ExportedProcess> {
  requireScope(ctx.actor, 'READ');
  const { db, actor } = ctx;
  const { workspaceId } = actor;
  const process = await db.process.findUnique({
    where: { workspaceId_id: { workspaceId, id: processId } },
    select: { contentRevision: true },
  });
  if (!process) {
    throw new DomainError('NOT_FOUND', 'There is no process with this id.', { path: 'processId' });
  }
  const last = await lastImport(ctx, processId);
  const wanted =
    number === null || number === last?.number
      ? last
      : await db.processImport.findUnique({
          where: { workspaceId_processId_number: { workspaceId, processId, number } },
        });
  if (!wanted) {
    throw new DomainError(
      'NOT_FOUND',
      number === null
        ? 'The process was drawn here, not imported from a file.'
        : `The process has no import ${number}.`,
      { path: number === null ? 'processId' : 'number' },
    );
  }
  const { sha256, fileName, createdAt } = wanted;
  const file = await db.processFile.findUniqueOrThrow({
    where: { workspaceId_sha256: { workspaceId, sha256 } },
  });
  return {
    fileName,
    bytes: file.bytes,
    number: wanted.number,
    sha256,
    importedAt: createdAt,
    isOutdated: wanted.contentRevision !== process.contentRevision,
  };
}
