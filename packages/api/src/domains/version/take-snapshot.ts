import { createHash } from 'node:crypto';
import { insertRows } from '../../db/row-sets.ts';
import { lockRows, type WriteContext } from '../../entity/index.ts';
import { canonical } from '../../kernel/canonical.ts';
import { DomainError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import { mapSnapshot } from './map-snapshot.entity.ts';
import { readMapDocument } from './read-map-document.ts';
import { type MapDocument, PART_TYPES } from './rules/map-document.ts';

export type SnapshotReason = 'MANUAL' | 'AUTO' | 'MILESTONE' | 'PUBLISH' | 'IMPORT';

/** How a version is to be kept. */
export interface SnapshotName {
  readonly label: string | null;
  readonly reason: SnapshotReason;
}

/** A map of some 40,000 cards. */
const LARGEST_DOCUMENT = 16_000_000;
const MOST_SNAPSHOTS = 1_000;

/** A version that was taken, with what it holds. */
export interface TakenSnapshot {
  readonly id: string;
  readonly document: MapDocument;
}

/**
 * Keeps a map as it is now, with everything on it.
 *
 * The map is locked until the transaction ends: nothing on it changes between
 * the reading of one part and the next.
 *
 * @throws DomainError `NOT_FOUND`; `REJECTED` when there are too many, or the map is too large
 */
export async function takeSnapshot(
  ctx: WriteContext,
  mapId: string,
  name: SnapshotName,
): Promise<TakenSnapshot> {
  return store(ctx, await readLocked(ctx, mapId), name);
}

/** The latest version of a map, when it shows what the map shows now; else a new one. */
export async function keepCurrent(
  ctx: WriteContext,
  mapId: string,
  label: string,
): Promise<TakenSnapshot> {
  const current = await readLocked(ctx, mapId);
  const latest = await ctx.db.mapSnapshot.findFirst({
    where: { workspaceId: ctx.actor.workspaceId, journeyMapId: mapId },
    orderBy: { number: 'desc' },
    select: { id: true, hash: true },
  });
  if (latest?.hash === current.hash) return { id: latest.id, document: current.document };
  return store(ctx, current, { label, reason: 'AUTO' });
}

/** A map that was read while it was locked. */
interface LockedMap {
  readonly document: MapDocument;
  readonly hash: string;
  readonly contentRevision: number;
}

async function readLocked(ctx: WriteContext, mapId: string): Promise<LockedMap> {
  const { workspaceId } = ctx.actor;
  await lockRows(ctx, 'JourneyMap', { where: { workspaceId, id: mapId }, select: { id: true } });
  const read = await readMapDocument({ db: ctx.db, workspaceId }, mapId, 'journeyMapId');
  return { ...read, hash: hashOf(read.document) };
}

async function store(
  ctx: WriteContext,
  { document, hash, contentRevision }: LockedMap,
  name: SnapshotName,
): Promise<TakenSnapshot> {
  refuseTooLarge(document);
  const { workspaceId, memberId } = ctx.actor;
  const ofMap = { workspaceId, journeyMapId: document.map.id };
  const now = ctx.now();
  const row = {
    ...ofMap,
    ...name,
    id: newId(),
    key: null,
    revision: 1,
    number: await nextNumber(ctx, ofMap),
    hash,
    contentRevision,
    partCount: countParts(document),
    createdAt: now,
    createdById: memberId,
    updatedAt: now,
    updatedById: memberId,
  };
  await insertRows(ctx.db, workspaceId, mapSnapshot.model, [{ ...row, document }]);
  ctx.record({ entity: mapSnapshot, row, action: 'CREATED', changedFields: [] });
  return { id: row.id, document };
}

/** Refuses what is too large to be kept. */
export function refuseTooLarge(document: MapDocument): void {
  const size = JSON.stringify(document).length;
  if (size <= LARGEST_DOCUMENT) return;
  throw new DomainError(
    'REJECTED',
    `The map is ${size} characters large as JSON; ${LARGEST_DOCUMENT} can be kept. Split the map.`,
    { characters: size },
  );
}

async function nextNumber(
  { db }: WriteContext,
  ofMap: { workspaceId: string; journeyMapId: string },
): Promise<number> {
  const { _count, _max } = await db.mapSnapshot.aggregate({
    where: ofMap,
    _count: { _all: true },
    _max: { number: true },
  });
  if (_count._all < MOST_SNAPSHOTS) return (_max.number ?? 0) + 1;
  throw new DomainError(
    'REJECTED',
    `The map has ${_count._all} versions; ${MOST_SNAPSHOTS} are allowed. Delete some first.`,
  );
}

/** How many parts a map has. */
export function countParts({ parts }: MapDocument): number {
  return PART_TYPES.reduce((count, type) => count + parts[type].length, 0);
}

/** What is on a map, in short: what it refers to may change without it. */
function hashOf({ map, personaIds, parts }: MapDocument): string {
  return createHash('sha256').update(canonical({ map, personaIds, parts })).digest('hex');
}
