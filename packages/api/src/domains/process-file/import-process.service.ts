import type { ServiceContext } from '../../context.ts';
import {
  lockRows,
  rehearse,
  type StoredRow,
  settleSingle,
  type WriteCall,
  type WriteContext,
  write,
  writeRows,
} from '../../entity/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import {
  type DrawingFinding,
  type ProcessDrawing,
  rowsOfDrawing,
} from '../../reading/bpmn/index.ts';
import { process } from '../process/index.ts';
import { countDrawing, type DrawingCounts } from './count-drawing.ts';
import { keepImport, lastImport, type ProcessFile } from './process-file.ts';
import { readDrawing } from './read-drawing.ts';
import { loadDrawn, NOTHING_DRAWN } from './write-drawn.ts';
import { type ElementChange, writeElements } from './write-elements.ts';
import { endsOf, findKeptFlows, writeFlows } from './write-flows.ts';

/** Which process a file is imported into. */
export interface ProcessTarget {
  /** The UUID of the process; null for the one with the key, or a new one. */
  readonly id: string | null;
  readonly key: string | null;
  /** What it is called; null for what the file calls it. */
  readonly name: string | null;
}

/** What an import of a process did, or would do in a dry run. */
export interface ProcessImportReport {
  readonly dryRun: boolean;
  /** The UUID; in a dry run of a new one it does not last. */
  readonly processId: string;
  readonly isNew: boolean;
  /** Whether the process was changed here since the last import, which this one writes over. */
  readonly overwritesEdits: boolean;
  readonly counts: DrawingCounts;
  readonly changes: readonly ElementChange[];
  readonly unchangedCount: number;
  readonly findings: readonly DrawingFinding[];
}

/**
 * Imports the file of a process: BPMN 2.0, a Mermaid flowchart, a list of steps or a value
 * stream. Its bytes are kept.
 *
 * Elements are found again by the ids of the file, so what was linked to them stays
 * linked. One that the file no longer holds is kept, marked absent, when something refers
 * to it; else it goes. What the file does not speak of, such as times and systems, stays.
 *
 * @param options.filePath where the caller named the file, for refusals
 * @throws DomainError `BAD_USER_INPUT` with the reason and line for a file that cannot be
 * read; `NOT_FOUND`, `ARCHIVED` for the target; `PAYLOAD_TOO_LARGE` above 20,000 shapes
 */
export async function importProcess(
  ctx: ServiceContext,
  call: WriteCall,
  file: ProcessFile,
  target: ProcessTarget,
  { dryRun, filePath }: { dryRun: boolean; filePath: string },
): Promise<ProcessImportReport> {
  requireScope(ctx.actor, 'WRITE');
  if (target.id !== null && target.key !== null) {
    throw badInput('Name the process by its id or by its key, not by both.', 'key');
  }
  const drawing = await readDrawing(file, filePath);
  const work = (tx: WriteContext) => importDrawing(tx, file, drawing, target, dryRun);
  return dryRun ? rehearse(ctx, work) : write(ctx, call, work);
}

async function importDrawing(
  tx: WriteContext,
  file: ProcessFile,
  drawing: ProcessDrawing,
  target: ProcessTarget,
  dryRun: boolean,
): Promise<ProcessImportReport> {
  const stored = await lockTarget(tx, target);
  const processId = stored?.id ?? (await createProcess(tx, file, drawing, target));
  const last = stored ? await lastImport(tx, processId) : null;
  const before = Number(stored?.contentRevision ?? 1);
  const { elements, flows } = rowsOfDrawing(drawing);
  const known = stored ? await loadDrawn(tx, processId) : NOTHING_DRAWN;
  const kept = await findKeptFlows(tx, flows, known.flows);
  const written = await writeElements(tx, processId, elements, known.elements, endsOf(kept));
  const stays = { stored: known.flows, kept };
  const hasOtherFlows = await writeFlows(tx, processId, flows, stays, written.idOf);
  await written.removeGone();
  const hasOtherDemand = stored !== null && (await updateDemand(tx, stored, drawing));
  const contentRevision = await settleRevision(tx, processId, before, {
    hasChanged: written.hasWritten || hasOtherFlows || hasOtherDemand,
  });
  await keepImport(tx, { file, drawing, processId, contentRevision, last });
  return {
    dryRun,
    processId,
    isNew: !stored,
    overwritesEdits: last !== null && last.contentRevision !== before,
    counts: countDrawing(drawing),
    changes: written.changes,
    unchangedCount: written.unchangedCount,
    findings: drawing.findings,
  };
}

/** Finds the process, and keeps others from it until the end; null where a new one is wanted. */
async function lockTarget(tx: WriteContext, { id, key }: ProcessTarget): Promise<StoredRow | null> {
  if (id === null && key === null) return null;
  const { workspaceId } = tx.actor;
  const where = { workspaceId, ...(id === null ? { key } : { id }) };
  const [found] = await lockRows(tx, 'Process', { where });
  if (found && found.archivedAt !== null) {
    throw new DomainError('ARCHIVED', 'The process is archived. Restore it before importing.', {
      path: id === null ? 'key' : 'processId',
    });
  }
  if (found || id === null) return found ?? null;
  throw new DomainError('NOT_FOUND', 'There is no process with this id.', { path: 'processId' });
}

async function createProcess(
  tx: WriteContext,
  file: ProcessFile,
  { name: drawn, format, demand }: ProcessDrawing,
  { key, name }: ProcessTarget,
): Promise<string> {
  const called = name ?? drawn?.slice(0, LONGEST_NAME) ?? nameOfFile(file.name);
  const notation = NOTATIONS[format];
  const input = { name: called, notation, ...demand, ...(key === null ? {} : { key }) };
  return settleSingle(await writeRows(tx, process, [input], { mode: 'CREATE' }));
}

/** How a file of a format draws a process. */
const NOTATIONS = {
  BPMN: 'BPMN',
  MERMAID: 'FLOWCHART',
  STEP_LIST: 'FLOWCHART',
  VALUE_STREAM: 'VALUE_STREAM',
} as const;

const LONGEST_NAME = 300;

/** “order-to-cash.bpmn” without its ending. */
const nameOfFile = (name: string): string => name.replace(/(?<=.)\.[^.]+$/, '');

/** A value stream may say what customers ask for. @returns whether that is news */
async function updateDemand(
  tx: WriteContext,
  { id }: StoredRow,
  { demand }: ProcessDrawing,
): Promise<boolean> {
  if (!demand || Object.keys(demand).length === 0) return false;
  const [outcome] = await writeRows(
    tx,
    process,
    [{ id: encodeGlobalId('Process', id), ...demand }],
    {
      mode: 'UPDATE',
    },
  );
  return outcome?.status === 'UPDATED';
}

/** What was written of the parts of a process counts its contentRevision up, once. */
async function settleRevision(
  { db, actor: { workspaceId } }: WriteContext,
  id: string,
  before: number,
  { hasChanged }: { hasChanged: boolean },
): Promise<number> {
  if (!hasChanged) return before;
  // What touched the process by the way counted as well; it was all one import.
  const contentRevision = before + 1;
  await db.process.updateMany({ where: { workspaceId, id }, data: { contentRevision } });
  return contentRevision;
}
