import type { ServiceContext } from '../../context.ts';
import {
  findEntity,
  lockRows,
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
  readDrawing,
  referredFrom,
  rowsOfDrawing,
} from '../process-file/index.ts';
import { type AnchorProposal, type KnownElement, proposeAnchors } from './rules/propose-anchors.ts';

/** An element that its file no longer holds, and what it may have become. */
export interface LostAnchor {
  readonly element: { readonly id: string };
  /** The id it had in the file, and what it was called. */
  readonly elementId: string;
  readonly name: string;
  /** How many links, measures, pain points and actions hang on it. */
  readonly referenceCount: number;
  readonly proposals: readonly (AnchorProposal & { readonly id: string })[];
}

/**
 * Lists the elements of a process that are absent from its file although something refers
 * to them, each with what it may have become.
 *
 * @throws DomainError `NOT_FOUND`
 */
export async function listLostAnchors(
  ctx: ServiceContext,
  processId: string,
): Promise<LostAnchor[]> {
  requireScope(ctx.actor, 'READ');
  const { db, actor } = ctx;
  const { workspaceId } = actor;
  const stored = await db.processElement.findMany({
    where: { workspaceId, processId, elementId: { not: null } },
    select: { id: true, elementId: true, name: true, absentSince: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const absent = stored.filter(({ absentSince }) => absentSince !== null);
  if (absent.length === 0) return [];
  const ids = new Map(stored.map(({ elementId, id }) => [elementId, id]));
  const counts = await countReferences(ctx, absent);
  const drawings = await loadDrawings(
    ctx,
    processId,
    new Set(absent.map((one) => String(one.elementId))),
  );
  const [current] = drawings;
  return absent.map(({ id, name, ...one }) => {
    const elementId = String(one.elementId);
    const last = drawings.find((known) => known.has(elementId));
    const gone = last?.get(elementId);
    const added = [...(current?.values() ?? [])].filter((now) => !last?.has(now.elementId));
    const proposals = gone ? proposeAnchors(gone, added) : [];
    return {
      element: { id },
      elementId,
      name,
      referenceCount: counts.get(id) ?? 0,
      proposals: proposals.flatMap((proposal) => {
        const found = ids.get(proposal.elementId);
        return found ? [{ ...proposal, id: found }] : [];
      }),
    };
  });
}

/** Reads the files of a process again, the last one first, until each of the elements was met. */
async function loadDrawings(
  { db, actor: { workspaceId } }: ServiceContext,
  processId: string,
  wanted: Set<string>,
): Promise<Map<string, KnownElement>[]> {
  const imports = await db.processImport.findMany({
    where: { workspaceId, processId },
    orderBy: { number: 'desc' },
    select: { sha256: true, fileName: true },
  });
  const open = new Set(wanted);
  const drawings: Map<string, KnownElement>[] = [];
  for (const { sha256, fileName } of imports) {
    if (open.size === 0) break;
    const file = await db.processFile.findUniqueOrThrow({
      where: { workspaceId_sha256: { workspaceId, sha256 } },
    });
    const known = knownElements(
      await readDrawing({ name: fileName, bytes: file.bytes }, 'processId'),
    );
    drawings.push(known);
    for (const id of known.keys()) open.delete(id);
  }
  return drawings;
}

function knownElements(drawing: ProcessDrawing): Map<string, KnownElement> {
  const { elements, flows } = rowsOfDrawing(drawing);
  const incoming = groupedBy(flows, ({ target }) => target);
  const outgoing = groupedBy(flows, ({ source }) => source);
  return new Map(
    elements.map(({ elementId, name, type }) => [
      elementId,
      {
        elementId,
        name,
        type,
        before: (incoming.get(elementId) ?? []).map(({ source }) => source),
        after: (outgoing.get(elementId) ?? []).map(({ target }) => target),
      },
    ]),
  );
}

/**
 * Moves everything that refers to an absent element to another element of its process, and
 * deletes the absent one.
 *
 * @returns how many references were moved
 * @throws DomainError `NOT_FOUND`; `BAD_USER_INPUT` when the first is not absent, the second
 * is, or they are of different processes
 */
export async function moveAnchor(
  ctx: ServiceContext,
  call: WriteCall,
  fromId: string,
  toId: string,
): Promise<number> {
  requireScope(ctx.actor, 'WRITE');
  return write(ctx, call, async (tx) => {
    const [from, to] = await lockBoth(tx, fromId, toId);
    let count = 0;
    for (const { referrer, column } of referredFrom()) {
      count += await moveReferences(tx, referrer, column, from, to);
    }
    await removeRows(tx, [{ model: 'ProcessElement', rows: [from] }]);
    return count;
  });
}

async function lockBoth(
  tx: WriteContext,
  fromId: string,
  toId: string,
): Promise<[StoredRow, StoredRow]> {
  const { workspaceId } = tx.actor;
  const found = await lockRows(tx, 'ProcessElement', {
    where: { workspaceId, id: { in: [fromId, toId] } },
  });
  const [from, to] = [fromId, toId].map((id) => found.find((row) => row.id === id));
  const missing = (path: string) =>
    new DomainError('NOT_FOUND', 'There is no process element with this id.', { path });
  if (!from) throw missing('absentId');
  if (!to) throw missing('elementId');
  if (from.absentSince === null) {
    throw badInput(
      'The element is in its file; only what is absent can be anchored anew.',
      'absentId',
    );
  }
  if (to.absentSince !== null) {
    throw badInput(
      'The other element is absent itself. Choose one that the file holds.',
      'elementId',
    );
  }
  if (from.processId !== to.processId) {
    throw badInput('The elements belong to different processes.', 'elementId');
  }
  return [from, to];
}

async function moveReferences(
  tx: WriteContext,
  model: string,
  column: string,
  from: StoredRow,
  to: StoredRow,
): Promise<number> {
  const entity = findEntity(model);
  if (!entity) return 0;
  const { workspaceId } = tx.actor;
  const rows = await rowsOf(tx.db, model).findMany({
    where: { workspaceId, [column]: from.id },
    select: { id: true },
  });
  if (rows.length === 0) return 0;
  const inputs = rows.map(({ id }) => ({
    id: encodeGlobalId(model, id),
    [column]: encodeGlobalId('ProcessElement', to.id),
  }));
  const outcomes = await writeRows(tx, entity, inputs, { mode: 'UPDATE' });
  for (const outcome of outcomes) settleSingle([outcome]);
  return rows.length;
}
