import type { ServiceContext } from '../../context.ts';
import {
  findEntity,
  lockRows,
  nounOf,
  removeRows,
  rowsOf,
  type StoredRow,
  settleSingle,
  type WriteCall,
  type WriteContext,
  write,
  writeRows,
} from '../../entity/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { groupedBy } from '../../kernel/grouped.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import type { ProcessDrawing } from '../../reading/bpmn/index.ts';
import {
  countReferences,
  type PartModel,
  readDrawing,
  referredFrom,
  rowsOfDrawing,
} from '../process-file/index.ts';
import { type AnchorProposal, type KnownPart, proposeAnchors } from './rules/propose-anchors.ts';

/** An element or arrow that its file no longer holds, and what it may have become. */
export interface LostAnchor {
  readonly model: PartModel;
  readonly id: string;
  /** The id it had in the file, and what it was called. */
  readonly elementId: string;
  readonly name: string;
  /** How many links, measures, pain points and actions hang on it. */
  readonly referenceCount: number;
  readonly proposals: readonly (AnchorProposal & {
    readonly model: PartModel;
    readonly id: string;
  })[];
}

/**
 * Lists the elements and arrows of a process that are absent from its file although
 * something refers to them, each with what it may have become.
 *
 * @throws DomainError `NOT_FOUND`
 */
export async function listLostAnchors(
  ctx: ServiceContext,
  processId: string,
): Promise<LostAnchor[]> {
  requireScope(ctx.actor, 'READ');
  const stored = await loadParts(ctx, processId);
  const absent = stored.filter(({ isAbsent }) => isAbsent);
  if (absent.length === 0) return [];
  const ids = new Map(stored.map(({ elementId, id }) => [elementId, id]));
  const counts = new Map<string, number>();
  for (const model of ['ProcessElement', 'ProcessFlow'] as const) {
    const parts = absent.filter((part) => part.model === model);
    for (const [id, count] of await countReferences(ctx, model, parts)) counts.set(id, count);
  }
  const wanted = new Set(absent.map(({ elementId }) => elementId));
  const drawings = await loadDrawings(ctx, processId, wanted);
  const [current] = drawings;
  return (
    absent
      .map(({ model, id, elementId, name }) => {
        const last = drawings.find((known) => known.has(elementId));
        const gone = last?.get(elementId);
        const added = [...(current?.values() ?? [])].filter((now) => !last?.has(now.elementId));
        const proposals = gone ? proposeAnchors(gone, added) : [];
        return {
          ...{ model, id, elementId, name },
          referenceCount: counts.get(id) ?? 0,
          proposals: proposals.flatMap((proposal) => {
            const found = ids.get(proposal.elementId);
            return found ? [{ ...proposal, model, id: found }] : [];
          }),
        };
      })
      // An element may be kept for the sake of an arrow alone, which is listed itself.
      .filter(({ referenceCount }) => referenceCount > 0)
  );
}

interface StoredPart {
  readonly model: PartModel;
  readonly id: string;
  readonly elementId: string;
  readonly name: string;
  readonly isAbsent: boolean;
}

/** What of a process came from files: its elements in reading order, then its arrows. */
async function loadParts(
  { db, actor: { workspaceId } }: ServiceContext,
  processId: string,
): Promise<StoredPart[]> {
  const where = { workspaceId, processId, elementId: { not: null } };
  const columns = { id: true, elementId: true, absentSince: true } as const;
  const elements = await db.processElement.findMany({
    where,
    select: { ...columns, name: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const flows = await db.processFlow.findMany({
    where,
    select: { ...columns, label: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const part = (
    model: PartModel,
    { id, elementId, absentSince }: (typeof elements)[number] | (typeof flows)[number],
    name: string,
  ): StoredPart => ({
    model,
    id,
    elementId: String(elementId),
    name,
    isAbsent: absentSince !== null,
  });
  return [
    ...elements.map((element) => part('ProcessElement', element, element.name)),
    ...flows.map((flow) => part('ProcessFlow', flow, flow.label ?? '')),
  ];
}

/** Reads the files of a process again, the last one first, until each of the parts was met. */
async function loadDrawings(
  { db, actor: { workspaceId } }: ServiceContext,
  processId: string,
  wanted: ReadonlySet<string>,
): Promise<Map<string, KnownPart>[]> {
  const imports = await db.processImport.findMany({
    where: { workspaceId, processId },
    orderBy: { number: 'desc' },
    select: { sha256: true, fileName: true },
  });
  const open = new Set(wanted);
  const drawings: Map<string, KnownPart>[] = [];
  for (const { sha256, fileName } of imports) {
    if (open.size === 0) break;
    const file = await db.processFile.findUniqueOrThrow({
      where: { workspaceId_sha256: { workspaceId, sha256 } },
    });
    const known = knownParts(await readDrawing({ name: fileName, bytes: file.bytes }, 'processId'));
    drawings.push(known);
    for (const id of known.keys()) open.delete(id);
  }
  return drawings;
}

function knownParts(drawing: ProcessDrawing): Map<string, KnownPart> {
  const { elements, flows } = rowsOfDrawing(drawing);
  const incoming = groupedBy(flows, ({ target }) => target);
  const outgoing = groupedBy(flows, ({ source }) => source);
  const parts: KnownPart[] = [
    ...elements.map(({ elementId, name, type }) => ({
      elementId,
      name,
      type,
      before: (incoming.get(elementId) ?? []).map(({ source }) => source),
      after: (outgoing.get(elementId) ?? []).map(({ target }) => target),
    })),
    ...flows.map(({ elementId, label, kind, source, target }) => ({
      elementId,
      name: label ?? '',
      type: kind,
      before: [source],
      after: [target],
    })),
  ];
  return new Map(parts.map((part) => [part.elementId, part]));
}

/**
 * Moves everything that refers to an absent element or arrow to another of its process, and
 * deletes the absent one.
 *
 * @returns how many references were moved
 * @throws DomainError `NOT_FOUND`; `BAD_USER_INPUT` when the first is not absent, the second
 * is, or they are of different processes
 */
export async function moveAnchor(
  ctx: ServiceContext,
  call: WriteCall,
  model: PartModel,
  { fromId, toId }: { fromId: string; toId: string },
): Promise<number> {
  requireScope(ctx.actor, 'WRITE');
  return write(ctx, call, async (tx) => {
    const [from, to] = await lockBoth(tx, model, fromId, toId);
    let count = 0;
    for (const { referrer, column } of referredFrom(model)) {
      count += await moveReferences(tx, { referrer, column, model }, from, to);
    }
    await removeRows(tx, [{ model, rows: [from] }]);
    return count;
  });
}

async function lockBoth(
  tx: WriteContext,
  model: PartModel,
  fromId: string,
  toId: string,
): Promise<[StoredRow, StoredRow]> {
  const { workspaceId } = tx.actor;
  const found = await lockRows(tx, model, {
    where: { workspaceId, id: { in: [fromId, toId] } },
  });
  const [from, to] = [fromId, toId].map((id) => found.find((row) => row.id === id));
  const missing = (path: string) =>
    new DomainError('NOT_FOUND', `There is no ${nounOf(model)} with this id.`, { path });
  if (!from) throw missing('absentId');
  if (!to) throw missing('presentId');
  if (from.absentSince === null) {
    throw badInput(
      `The ${nounOf(model)} is in its file; only what is absent can be anchored anew.`,
      'absentId',
    );
  }
  if (to.absentSince !== null) {
    throw badInput(
      `The other ${nounOf(model)} is absent itself. Choose one that the file holds.`,
      'presentId',
    );
  }
  if (from.processId !== to.processId) {
    throw badInput('The two belong to different processes.', 'presentId');
  }
  return [from, to];
}

async function moveReferences(
  tx: WriteContext,
  { referrer, column, model }: { referrer: string; column: string; model: PartModel },
  from: StoredRow,
  to: StoredRow,
): Promise<number> {
  const entity = findEntity(referrer);
  if (!entity) return 0;
  const { workspaceId } = tx.actor;
  const rows = await rowsOf(tx.db, referrer).findMany({
    where: { workspaceId, [column]: from.id },
    select: { id: true },
  });
  if (rows.length === 0) return 0;
  const inputs = rows.map(({ id }) => ({
    id: encodeGlobalId(referrer, id),
    [column]: encodeGlobalId(model, to.id),
  }));
  const outcomes = await writeRows(tx, entity, inputs, { mode: 'UPDATE' });
  for (const outcome of outcomes) settleSingle([outcome]);
  return rows.length;
}
