import type { ServiceContext } from '../../context.ts';
import { type WriteCall, type WriteContext, write } from '../../entity/index.ts';
import { type MapFileImport, Prisma } from '../../generated/prisma/client.ts';
import { enqueueJob } from '../../jobs/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import { ReadingFailure } from '../../reading/index.ts';
import { getArrived } from '../exchange/index.ts';
import { importMapFile } from './import-file.job.ts';
import { checkedWays, type FileOptions, mappingOf } from './import-options.ts';
import { mapFileImport } from './map-file-import.entity.ts';

/** What to import, and how. */
export interface FileImportOrder extends FileOptions {
  uploadId: string;
  dryRun: boolean;
  atomicity: MapFileImport['atomicity'];
}

const LONGEST_MAPPING = 200_000;

/** Asks for a file of maps to be imported in the background. */
export async function startFileImport(
  ctx: ServiceContext,
  call: WriteCall,
  { uploadId, dryRun, atomicity, ...options }: FileImportOrder,
): Promise<string> {
  requireScope(ctx.actor, 'WRITE');
  checkMapping(options.mapping);
  checkedWays(options);
  const { name } = await getArrived(ctx, uploadId);
  return write(ctx, call, async (tx) => {
    const { workspaceId, memberId } = tx.actor;
    const id = newId();
    const input = { importId: id, begin: 'READING' as const };
    const jobId = await enqueueJob(tx, { kind: importMapFile, input });
    const [row] = await tx.db.mapFileImport.createManyAndReturn({
      data: [
        {
          workspaceId,
          id,
          fileName: name.split(/[/\\]/).at(-1) ?? name,
          dryRun,
          atomicity,
          options,
          uploadId,
          jobId,
          createdAt: tx.now(),
          createdById: memberId,
        },
      ],
    });
    if (row) tx.record({ entity: mapFileImport, row, action: 'CREATED', changedFields: [] });
    return id;
  });
}

function checkMapping(text: string | null): void {
  if (text !== null && text.length > LONGEST_MAPPING) {
    throw badInput(`mapping must have at most ${LONGEST_MAPPING} characters.`, 'mapping');
  }
  try {
    mappingOf(text);
  } catch (error) {
    if (!(error instanceof ReadingFailure)) throw error;
    const { message, line } = error;
    throw new DomainError('BAD_USER_INPUT', message, { path: 'mapping', line });
  }
}

/** Asks for a planned import to be written, as long as the plan still holds. */
export async function applyFileImport(
  ctx: ServiceContext,
  call: WriteCall,
  id: string,
): Promise<string> {
  requireScope(ctx.actor, 'WRITE');
  return write(ctx, call, async (tx) => {
    const known = await lockPlanned(tx, id);
    const input = { importId: known.id, begin: 'PLANNING' as const };
    const jobId = await enqueueJob(tx, { kind: importMapFile, input });
    await tx.db.mapFileImport.updateMany({
      where: { workspaceId: tx.actor.workspaceId, id },
      data: { status: 'PLANNING', jobId, finishedAt: null, errorCode: null, errorMessage: null },
    });
    return id;
  });
}

/** Finds an import that ended with a plan; locked, so that it is applied once. */
async function lockPlanned({ db, actor }: WriteContext, id: string): Promise<MapFileImport> {
  const { workspaceId } = actor;
  const [known] = await db.mapFileImport.updateManyAndReturn({
    where: { workspaceId, id },
    data: { revision: { increment: 0 } },
  });
  if (!known) {
    throw new DomainError('NOT_FOUND', 'There is no map file import with this id.', { path: 'id' });
  }
  if (known.status !== 'PLANNED') {
    throw new DomainError(
      'CONFLICT',
      `The import is ${known.status}; only one that is PLANNED can be applied.`,
      { path: 'id' },
    );
  }
  const staged = await db.mapFileImportPart.count({
    where: { workspaceId, importId: id, rows: { not: Prisma.DbNull } },
  });
  if (staged > 0) return known;
  throw new DomainError('CONFLICT', 'The plan is no longer kept. Import the file again.', {
    path: 'id',
  });
}
