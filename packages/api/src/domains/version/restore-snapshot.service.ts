import type { ServiceContext } from '../../context.ts';
import {
  type Consequence,
  findEntity,
  rehearse,
  removeRows,
  rowsOf,
  type StoredRows,
  settleSingle,
  type WriteCall,
  type WriteContext,
  write,
  writeRows,
} from '../../entity/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { diffSides, type JourneyMapDiff } from './diff-maps.service.ts';
import { refuseLosses, withoutMissing } from './losses.ts';
import { readMapSide, sideOf } from './map-source.ts';
import type { Loss } from './rules/drop-missing.ts';
import { type MapDocument, PART_TYPES, type PartType } from './rules/map-document.ts';
import { type MapMatch, matchParts } from './rules/match-parts.ts';
import { keepCurrent } from './take-snapshot.ts';
import { plainFields, writeParts } from './write-parts.ts';

export interface RestoreOptions {
  readonly dryRun: boolean;
  /** Restore the rest when something the version shows no longer exists. */
  readonly acceptLosses: boolean;
}

/** What a restoration did, or would do in a dry run. */
export interface RestoreReport {
  readonly dryRun: boolean;
  readonly journeyMapId: string;
  /** The version that keeps the map as it was before; null in a dry run. */
  readonly keptSnapshotId: string | null;
  readonly losses: readonly Loss[];
  /** What happens to objects that are not on the map, as parts they refer to go. */
  readonly consequences: readonly Consequence[];
  readonly diff: JourneyMapDiff;
}

/**
 * Writes a map back to what a version shows, in one transaction, after keeping
 * it as it is as a version of its own.
 *
 * Parts that still exist, told by id, key or name as in a diff, keep their ids
 * and are changed; those that are gone are made anew; those the version does
 * not know are deleted. Who owns the map
 * and what it is based on stays. What the map refers to is not restored: the
 * library belongs to all maps.
 *
 * @throws DomainError `NOT_FOUND`, `ARCHIVED`; `REJECTED` when something the version shows is gone and losses are not accepted
 */
export async function restoreSnapshot(
  ctx: ServiceContext,
  call: WriteCall,
  snapshotId: string,
  options: RestoreOptions,
): Promise<RestoreReport> {
  requireScope(ctx.actor, 'WRITE');
  const work = (tx: WriteContext) => restore(tx, snapshotId, options);
  return options.dryRun ? rehearse(ctx, work) : write(ctx, call, work);
}

async function restore(
  ctx: WriteContext,
  snapshotId: string,
  { dryRun, acceptLosses }: RestoreOptions,
): Promise<RestoreReport> {
  const { workspaceId } = ctx.actor;
  const reader = { db: ctx.db, workspaceId };
  const wanted = await readMapSide(reader, { snapshotId }, 'id');
  const journeyMapId = String(wanted.journeyMapId);
  const label = `Before version ${wanted.version?.number} was restored`;
  const before = await keepCurrent(ctx, journeyMapId, label);
  const { document, losses } = await withoutMissing(ctx, wanted.document);
  if (!acceptLosses && !dryRun) refuseLosses(wanted, losses);
  const consequences = await writeBack(ctx, before.document, document);
  const after = await readMapSide(reader, { journeyMapId }, 'id');
  const start = { ...sideOf(before.document), journeyMapId };
  return {
    dryRun,
    journeyMapId,
    keptSnapshotId: dryRun ? null : before.id,
    losses,
    consequences,
    diff: diffSides(start, after),
  };
}

/** Brings a map from one state to another, both known. */
async function writeBack(
  ctx: WriteContext,
  now: MapDocument,
  wanted: MapDocument,
): Promise<Consequence[]> {
  const mapId = now.map.id;
  const match = matchParts(now, wanted);
  await stepAside(ctx, match);
  const map = findEntity('JourneyMap');
  if (!map) throw new Error('JourneyMap is no entity.');
  const row = {
    ...plainFields('JourneyMap', wanted.map),
    id: encodeGlobalId('JourneyMap', mapId),
    personaIds: wanted.personaIds.map((id) => encodeGlobalId('Persona', id)),
  };
  settleSingle(await writeRows(ctx, map, [row], { mode: 'UPDATE', partsFollow: true }));
  const existing = new Map([...match.twins].map(([id, wantedId]) => [wantedId, id]));
  await writeParts(ctx, wanted, { mapId, existing, keyOf: ({ key }) => key });
  return removeParts(ctx, match);
}

/** No position is below 0, so one that is stands in nobody's way. */
const ASIDE = -1;

/**
 * Takes from parts what others get: places and keys of those that will go, and
 * keys that change hands.
 */
async function stepAside({ db, actor: { workspaceId } }: WriteContext, { byType }: MapMatch) {
  for (const type of PART_TYPES) {
    const { pairs, removed } = byType[type];
    const renamed = pairs.flatMap(({ from, to }) =>
      from.key !== null && from.key !== to.key ? from.id : [],
    );
    const isOrdered = removed.some(({ position }) => position !== null);
    const change = (ids: readonly string[], data: object) =>
      rowsOf(db, type).updateMany({ where: { workspaceId, id: { in: ids } }, data });
    if (renamed.length > 0) await change(renamed, { key: null });
    if (removed.length > 0) {
      const going = removed.map(({ id }) => id);
      await change(going, { key: null, ...(isOrdered ? { position: ASIDE } : {}) });
    }
  }
}

/** Deletes the parts that do not stay; answers what else goes with them. */
async function removeParts(ctx: WriteContext, { byType }: MapMatch): Promise<Consequence[]> {
  const { workspaceId } = ctx.actor;
  const going: StoredRows[] = [];
  for (const type of PART_TYPES) {
    const ids = byType[type].removed.map(({ id }) => id);
    if (ids.length === 0) continue;
    const where = { workspaceId, id: { in: ids } };
    going.push({ model: type, rows: await rowsOf(ctx.db, type).findMany({ where }) });
  }
  const { consequences } = await removeRows(ctx, going);
  return consequences.filter(({ type }) => !isPart(type));
}

function isPart(type: string): type is PartType {
  return (PART_TYPES as readonly string[]).includes(type);
}
