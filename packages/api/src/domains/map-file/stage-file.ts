import type { MapFileImport } from '../../generated/prisma/client.ts';
import { readPieces } from '../exchange/index.ts';
import { mappingOf, optionsOf, replacesMaps } from './import-options.ts';
import { beginningOf, type ImportJobRun, type ImportState } from './import-progress.ts';
import { MOST_TOGETHER } from './next-unit.ts';
import { type ReadStep, readInThread } from './read-in-thread.ts';
import { sectionOutlines } from './run-parts.ts';
import { PART_ROWS } from './stage-map.ts';
import { storeParts } from './stored-parts.ts';

/**
 * Reads the file of an import and stores its rows, part by part. After a crash it is
 * read again, and what is stored already is passed over.
 */
export async function stageFile(
  job: ImportJobRun,
  order: MapFileImport,
  from: ImportState,
): Promise<ImportState> {
  let at = from;
  const { mapping, layout, sheet, map } = optionsOf(order);
  const { key, name } = mappingOf(mapping).map;
  const request = {
    sections: sectionOutlines(),
    mapping,
    layout,
    sheet,
    namesMap: map !== null || key !== undefined || name !== undefined,
    // What a map no longer holds is known only where all of it is looked at together.
    partRows: replacesMaps(order) ? MOST_TOGETHER : PART_ROWS,
    skip: at.staged,
  };
  const pieces = readPieces(job.ctx, order.uploadId);
  for await (const step of readInThread(request, pieces, job.signal)) {
    at = await storeStep(job, order, at, step);
  }
  return at;
}

function storeStep(
  job: ImportJobRun,
  { id }: MapFileImport,
  at: ImportState,
  step: ReadStep,
): Promise<ImportState> {
  return job.chunk(async (tx) => {
    const { workspaceId } = tx.actor;
    if (step.type === 'facts') {
      const { notes, ...facts } = step.facts;
      const data = { ...facts, notes: [...notes] };
      await tx.db.mapFileImport.updateMany({ where: { workspaceId, id }, data });
      return { state: at, phase: 'READING', done: at.done };
    }
    await storeParts(tx, id, step.maps, step.parts);
    const done = step.parts.reduce((sum, { rowCount }) => sum + rowCount, at.done);
    const state = { ...beginningOf('READING', at.staged + step.parts.length), done };
    return { state, phase: 'READING', done };
  });
}
