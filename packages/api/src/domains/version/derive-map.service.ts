import type { ServiceContext } from '../../context.ts';
import {
  findEntity,
  rehearse,
  settleSingle,
  type WriteCall,
  type WriteContext,
  write,
  writeRows,
} from '../../entity/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { badInput } from '../../kernel/errors.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { refuseLosses, withoutMissing } from './losses.ts';
import { type MapSide, type MapSource, readLockedSide } from './map-source.ts';
import type { Loss } from './rules/drop-missing.ts';
import { type Content, leaveOut } from './rules/leave-out.ts';
import { addressOf, type MapDocument, PART_TYPES, type PartType } from './rules/map-document.ts';
import { plainFields, writeParts } from './write-parts.ts';

/** The new map, and what it takes over. */
export interface Derivation {
  readonly source: MapSource;
  /** The UUID of the journey it belongs to; null for the one of the source. */
  readonly journeyId: string | null;
  readonly name: string;
  readonly key: string | null;
  readonly state: 'AS_IS' | 'TO_BE' | 'IDEAL';
  readonly leaveOut: readonly Content[];
  /** Copy the rest when something the source shows no longer exists. */
  readonly acceptLosses: boolean;
  readonly dryRun: boolean;
}

/** What a derivation made, or would make in a dry run. */
export interface DerivationReport {
  readonly dryRun: boolean;
  /** Null in a dry run. */
  readonly journeyMapId: string | null;
  readonly parts: readonly { readonly type: PartType; readonly count: number }[];
  readonly losses: readonly Loss[];
}

/**
 * Makes a new map out of another one, out of a version of one, or out of a
 * template, in one transaction.
 *
 * Its parts get the same keys, and the bare id of theirs where they have none:
 * so a diff always knows which part came from which. It says which map it is
 * based on, and at which contentRevision.
 *
 * @throws DomainError `NOT_FOUND`, `KEY_TAKEN`, `BAD_USER_INPUT`; `REJECTED` when something the source shows is gone and losses are not accepted
 */
export async function deriveMap(
  ctx: ServiceContext,
  call: WriteCall,
  derivation: Derivation,
): Promise<DerivationReport> {
  requireScope(ctx.actor, 'WRITE');
  const work = (tx: WriteContext) => derive(tx, derivation);
  return derivation.dryRun ? rehearse(ctx, work) : write(ctx, call, work);
}

async function derive(ctx: WriteContext, derivation: Derivation): Promise<DerivationReport> {
  const { dryRun, acceptLosses } = derivation;
  const side = await readLockedSide(ctx, derivation.source, 'source');
  const wanted = leaveOut(side.document, derivation.leaveOut);
  const { document, losses } = await withoutMissing(ctx, wanted);
  if (!acceptLosses && !dryRun) refuseLosses(side, losses);
  const mapId = await createMap(ctx, side, document, derivation);
  await writeParts(ctx, document, { mapId, existing: new Map(), keyOf: addressOf });
  return {
    dryRun,
    journeyMapId: dryRun ? null : mapId,
    parts: PART_TYPES.map((type) => ({ type, count: document.parts[type].length })).filter(
      ({ count }) => count > 0,
    ),
    losses,
  };
}

async function createMap(
  ctx: WriteContext,
  side: MapSide,
  document: MapDocument,
  { journeyId, name, key, state }: Derivation,
): Promise<string> {
  const map = findEntity('JourneyMap');
  if (!map) throw new Error('JourneyMap is no entity.');
  // When the other map should be looked at again says nothing about this one.
  const { reviewDate: _, ...fields } = plainFields('JourneyMap', document.map);
  const row = {
    ...fields,
    name,
    key,
    state,
    journeyId: encodeGlobalId('Journey', journeyId ?? (await journeyOf(ctx, side))),
    personaIds: document.personaIds.map((id) => encodeGlobalId('Persona', id)),
    ...(side.journeyMapId && {
      basedOnId: encodeGlobalId('JourneyMap', side.journeyMapId),
      basedOnRevision: side.contentRevision,
    }),
  };
  return settleSingle(await writeRows(ctx, map, [row], { mode: 'CREATE' }));
}

async function journeyOf(ctx: WriteContext, { journeyMapId }: MapSide): Promise<string> {
  const { workspaceId } = ctx.actor;
  const map = journeyMapId
    ? await ctx.db.journeyMap.findUnique({
        where: { workspaceId_id: { workspaceId, id: journeyMapId } },
        select: { journeyId: true },
      })
    : null;
  if (map) return map.journeyId;
  throw badInput('journeyId is missing; a template belongs to no journey.', 'journeyId');
}
