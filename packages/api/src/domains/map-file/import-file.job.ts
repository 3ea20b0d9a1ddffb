import type { WriteContext } from '../../entity/index.ts';
import type { MapFileImport, Prisma } from '../../generated/prisma/client.ts';
import { defineJob } from '../../jobs/index.ts';
import { ReadingFailure } from '../../reading/index.ts';
import {
  beginningOf,
  type ImportJobRun,
  type ImportState,
  importOrder,
  importState,
} from './import-progress.ts';
import { mapFileImport } from './map-file-import.entity.ts';
import { loadUnit, refuseLargeUnits } from './next-unit.ts';
import { forgetPlanned } from './planned-rows.ts';
import { stageFile } from './stage-file.ts';
import { applyUnit, planUnit } from './work-unit.ts';

/**
 * Imports a file of maps: reads and stages it, plans it, and writes it, chunk by chunk.
 *
 * What keeps a file from being imported is told by the import; the job itself has then
 * done what it was to do.
 */
export const importMapFile = defineJob({
  kind: 'MAP_FILE_IMPORT',
  input: importOrder,
  state: importState,
  async run(job) {
    try {
      return { status: await runPhases(job) };
    } catch (error) {
      if (!(error instanceof ReadingFailure)) throw error;
      await fail(job, error);
      return { status: 'FAILED' };
    }
  },
});

async function runPhases(job: ImportJobRun): Promise<MapFileImport['status']> {
  const { begin } = job.input;
  let order = await load(job);
  let at = job.state ?? beginningOf(begin, begin === 'READING' ? 0 : await countParts(job));
  const applies = begin === 'PLANNING' || !order.dryRun;
  if (at.phase === 'READING') {
    at = await stageFile(job, order, at);
    await refuseLargeUnits(job.ctx, order);
    at = await beginPhase(job, order, at, order.dryRun ? 'PLANNING' : 'APPLYING');
    order = await load(job);
  }
  if (at.phase === 'PLANNING') {
    at = await throughAll(job, order, at, planUnit);
    if (!applies || at.isOutdated) return endPlan(job, order, at);
    at = await beginPhase(job, order, at, 'APPLYING');
  }
  at = await throughAll(job, order, at, applyUnit);
  return endApply(job, order, at);
}

async function load({ ctx, input }: ImportJobRun): Promise<MapFileImport> {
  const { workspaceId } = ctx.actor;
  return ctx.db.mapFileImport.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId, id: input.importId } },
  });
}

function countParts({ ctx, input: { importId } }: ImportJobRun): Promise<number> {
  const { workspaceId } = ctx.actor;
  return ctx.db.mapFileImportPart.count({ where: { workspaceId, importId } });
}

async function throughAll(
  job: ImportJobRun,
  order: MapFileImport,
  from: ImportState,
  work: typeof planUnit,
): Promise<ImportState> {
  let at = from;
  for (;;) {
    const unit = await loadUnit(job.ctx, order, at.part);
    if (!unit) return at;
    at = await work({ job, order, unit, at });
  }
}

/** All rows are staged, or all planned: says so, and begins what comes next. */
function beginPhase(
  job: ImportJobRun,
  { id, rowCount }: MapFileImport,
  { staged, done }: ImportState,
  phase: 'PLANNING' | 'APPLYING',
): Promise<ImportState> {
  return job.chunk(async (tx) => {
    const { workspaceId } = tx.actor;
    await forgetPlanned(tx, id);
    const total = rowCount > 0 ? rowCount : done;
    await tx.db.mapFileImport.updateMany({
      where: { workspaceId, id },
      data: { status: phase, rowCount: total },
    });
    return { state: beginningOf(phase, staged), phase, done: 0, total };
  });
}

const OUTDATED = {
  errorCode: 'PLAN_OUTDATED',
  errorMessage:
    'What is stored has changed since the plan was made, so nothing was written. Look at the new plan, and apply it again.',
};

async function endPlan(job: ImportJobRun, order: MapFileImport, at: ImportState) {
  const outcome = at.isOutdated ? OUTDATED : {};
  await end(job, order, at, async (tx) => {
    await forgetPlanned(tx, order.id);
    return { status: 'PLANNED', ...outcome };
  });
  return 'PLANNED' as const;
}

async function endApply(job: ImportJobRun, order: MapFileImport, at: ImportState) {
  const { workspaceId } = job.ctx.actor;
  const kept = await job.ctx.db.mapFileImportPart.count({
    where: { workspaceId, importId: order.id, isKept: true },
  });
  const status = kept > 0 ? 'APPLIED' : 'REFUSED';
  await end(job, order, at, async () => ({ status }));
  return status;
}

async function fail(job: ImportJobRun, { code, message, line, asksForMore }: ReadingFailure) {
  const order = await load(job);
  await end(job, order, job.state ?? beginningOf('READING', 0), async (tx) => {
    await forgetPlanned(tx, order.id);
    return {
      status: 'FAILED',
      errorCode: code,
      errorMessage: message,
      errorLine: line ?? null,
      asksForMore,
    };
  });
}

async function end(
  job: ImportJobRun,
  order: MapFileImport,
  at: ImportState,
  work: (tx: WriteContext) => Promise<Prisma.MapFileImportUpdateManyMutationInput>,
): Promise<void> {
  await job.chunk(async (tx) => {
    const { workspaceId } = tx.actor;
    const data = { ...(await work(tx)), finishedAt: tx.now(), revision: { increment: 1 } };
    const [row] = await tx.db.mapFileImport.updateManyAndReturn({
      where: { workspaceId, id: order.id },
      data,
    });
    if (row) {
      tx.record({ entity: mapFileImport, row, action: 'UPDATED', changedFields: ['status'] });
    }
    return { state: at, done: at.done };
  });
}
