import { planForAnyWorkspace } from '../../db/plans.ts';
import { rehearse, type WriteContext } from '../../entity/index.ts';
import type { MapFileImport } from '../../generated/prisma/client.ts';
import type { FileKind } from '../../reading/index.ts';
import { extendImport, onPremises, type Premises } from '../exchange/index.ts';
import { checkedWays, optionsOf, placeOptionsOf } from './import-options.ts';
import type { ImportJobRun, ImportState } from './import-progress.ts';
import type { Unit } from './next-unit.ts';
import { keepPlanned } from './planned-rows.ts';
import { type MapResult, runParts } from './run-parts.ts';
import { isSamePlan } from './same-plan.ts';
import { storeMapIds, storeOutcomes } from './stored-parts.ts';

/** One step of an import, through the parts of a unit. */
export interface UnitStep {
  job: ImportJobRun;
  order: MapFileImport;
  unit: Unit;
  at: ImportState;
}

/** Takes back what a unit wrote that is to be written whole or not at all. */
class UnitRefused extends Error {
  readonly results: MapResult[];

  constructor(results: MapResult[]) {
    super('refused');
    this.results = results;
  }
}

/** Finds out what writing the parts would come to, and stores that. */
export async function planUnit(step: UnitStep): Promise<ImportState> {
  const { job, order, unit, at } = step;
  const results = await onPremises((premises) =>
    rehearse(job.ctx, async (tx) => {
      await planForAnyWorkspace(tx.db, tx.actor.workspaceId);
      return runUnit(tx, step, { isTrial: true, premises });
    }),
  );
  return job.chunk(async (tx) => {
    const isKept = !isRefused(order, unit, results);
    const outcomes = results.flatMap((one) => one.outcomes);
    const isSame =
      job.input.begin === 'READING' || (await isSamePlan(tx, order.id, outcomes, isKept));
    await storeOutcomes(tx, order.id, outcomes, { isKept, dropsRows: false });
    const isLast = unit.end >= at.staged;
    if (isKept && !isLast) {
      for (const { planned, known } of results) await keepPlanned(tx, order.id, planned, known);
    }
    const done = at.done + unit.rows;
    const state = { ...at, part: unit.end, done, isOutdated: at.isOutdated || !isSame };
    return { state, phase: 'PLANNING', done, total: order.rowCount };
  });
}

/** Writes the parts, each row of them or all together. */
export async function applyUnit(step: UnitStep): Promise<ImportState> {
  const { job, order, unit, at } = step;
  const done = at.done + unit.rows;
  const progress = {
    state: { ...at, part: unit.end, done },
    phase: 'APPLYING',
    done,
    total: order.rowCount,
  };
  const write = (premises: Premises) =>
    job.chunk(async (tx) => {
      const results = await runUnit(tx, step, { isTrial: false, premises });
      if (isRefused(order, unit, results)) throw new UnitRefused(results);
      await storeApplied(tx, order, results);
      return progress;
    });
  try {
    return await onPremises(write);
  } catch (error) {
    if (!(error instanceof UnitRefused)) throw error;
    const outcomes = error.results.flatMap((one) => one.outcomes);
    return job.chunk(async (tx) => {
      await storeOutcomes(tx, order.id, outcomes, { isKept: false, dropsRows: true });
      return progress;
    });
  }
}

async function runUnit(
  tx: WriteContext,
  { order, unit }: UnitStep,
  how: { isTrial: boolean; premises: Premises },
): Promise<MapResult[]> {
  const results: MapResult[] = [];
  const kind = order.kind as FileKind;
  const settings = { place: placeOptionsOf(order), options: checkedWays(optionsOf(order)) };
  const run = { tx, importId: order.id, kind, ...settings, ...how };
  for (const parts of unit.maps) results.push(await runParts(run, parts));
  return results;
}

/** Whether a row that was refused, by the reader or now, keeps the others out. */
function isRefused({ atomicity }: MapFileImport, unit: Unit, results: readonly MapResult[]) {
  if (atomicity === 'ROW') return false;
  const isFaulty = unit.maps.some(({ map }) => map.hasFaults);
  return (
    isFaulty || results.some(({ outcomes }) => outcomes.some((one) => one.problems.length > 0))
  );
}

async function storeApplied(
  tx: WriteContext,
  { id, mapCount }: MapFileImport,
  results: readonly MapResult[],
): Promise<void> {
  const { workspaceId } = tx.actor;
  const written = results.flatMap((one) => [...one.written, ...one.beyond]);
  const journeyMapId = mapCount === 1 ? (results[0]?.map.journeyMapId ?? null) : null;
  if (written.length > 0) {
    await extendImport(tx, { id, journeyMapId }, written);
    await tx.db.mapFileImport.updateMany({
      where: { workspaceId, id, mapImportId: null },
      data: { mapImportId: id },
    });
  }
  const outcomes = results.flatMap((one) => one.outcomes);
  await storeOutcomes(tx, id, outcomes, { isKept: true, dropsRows: true });
  await storeMapIds(
    tx,
    id,
    results.map(({ map }) => map),
  );
}
