import type { ServiceContext } from '../../context.ts';
import { toLocalDate } from '../../kernel/local-date.ts';
import { timeZoneOf } from '../../kernel/time-zone.ts';
import { type ImprovementResult, readEffectResults } from '../measure/index.ts';
import { addPlace, findAttachments, type Places } from './find-attachments.ts';
import {
  ACTION_COLUMNS,
  MAP_COLUMNS,
  type MapRow,
  METRIC_COLUMNS,
  PAIN_POINT_COLUMNS,
} from './map-columns.ts';
import type { LintedAction, LintedEffect, LintedMap, Place } from './rules/linted-map.ts';
import { toLintedSteps } from './to-linted-steps.ts';

/**
 * Reads everything the rules need of a map: one statement for the map with what
 * is placed on it, one each for the systems and for the pain points, actions and
 * metrics on it, and three for effects. However large the map is, there are no more.
 *
 * @param id the UUID of the map
 * @returns null when the workspace has no such map
 */
export async function readLintedMap(ctx: ServiceContext, id: string): Promise<LintedMap | null> {
  const { workspaceId } = ctx.actor;
  const map = await ctx.db.journeyMap.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: MAP_COLUMNS,
  });
  if (!map) return null;
  const found = findAttachments(map);
  const painPoints = await readPainPoints(ctx, found.painPoints);
  // An action that eases a pain point of the map belongs to it, wherever it is placed.
  for (const { place, actions } of painPoints) {
    for (const { actionId } of actions) addPlace(found.actions, actionId, place);
  }
  const actions = await readActions(ctx, found.actions, found.metrics);
  const metrics = await readMetrics(ctx, found.metrics);
  const systems = await ctx.db.system.findMany({
    where: { workspaceId, archivedAt: null },
    select: { name: true },
  });
  return {
    ...toOutline(map, ctx.now()),
    steps: toLintedSteps(map),
    painPoints: painPoints.map(({ actions: easing, ...rest }) => ({
      ...rest,
      actionCount: easing.length,
    })),
    actions,
    metrics,
    systemNames: systems.map(({ name }) => name),
  };
}

function toOutline(map: MapRow, now: Date) {
  const reviewDate = map.reviewDate ?? map.journey.reviewDate;
  return {
    id: map.id,
    key: map.key,
    name: map.name,
    state: map.state,
    today: timeZoneOf(map.workspace.timeZone).dateAt(now),
    reviewDate: reviewDate && toLocalDate(reviewDate),
    origin: map.basedOn,
    personas: map.personas.map(({ persona: { preferredChannels, ...persona } }) => ({
      ...persona,
      preferredChannels: preferredChannels.map(({ channel }) => channel),
    })),
    phases: map.phases.map(({ metricPlacements, ...phase }) => ({
      ...phase,
      isMeasured: metricPlacements.length > 0,
    })),
    emotions: map.emotionPoints,
  };
}

async function readPainPoints({ db, actor }: ServiceContext, places: Places) {
  const { workspaceId } = actor;
  const rows = await db.painPoint.findMany({
    where: { workspaceId, id: { in: [...places.keys()] } },
    select: PAIN_POINT_COLUMNS,
  });
  return inOrder(rows, places);
}

/** Reads the actions on the map, and adds what they are measured by to the metrics on it. */
async function readActions(
  ctx: ServiceContext,
  places: Places,
  metrics: Places,
): Promise<LintedAction[]> {
  const { workspaceId } = ctx.actor;
  const rows = await ctx.db.action.findMany({
    where: { workspaceId, id: { in: [...places.keys()] } },
    select: ACTION_COLUMNS,
  });
  const results = await readEffectResults(
    ctx,
    rows.flatMap(({ effects }) => effects),
  );
  return inOrder(rows, places).map((row) => {
    const { id, key, name, place, status, ownerId, effects, metricPlacements } = row;
    const measuredBy = [...effects, ...metricPlacements];
    for (const { metricId } of measuredBy) addPlace(metrics, metricId, place);
    return {
      id,
      key,
      name,
      place,
      isDone: status === 'DONE',
      hasOwner: ownerId !== null,
      isMeasured: measuredBy.length > 0,
      effects: effects.map((effect) => ({
        id: effect.id,
        metricName: effect.metric.name,
        objections: objectionsIn(results.get(effect.id)),
      })),
    };
  });
}

/** The objections against a comparison that is shown; without two values there is none to object to. */
function objectionsIn(result: ImprovementResult | undefined): LintedEffect['objections'] {
  if (!result || result.before.value === null || result.after.value === null) return [];
  return result.objections.map(({ message }) => message);
}

async function readMetrics({ db, actor }: ServiceContext, places: Places) {
  const { workspaceId } = actor;
  const rows = await db.metric.findMany({
    where: { workspaceId, id: { in: [...places.keys()] } },
    select: METRIC_COLUMNS,
  });
  return inOrder(rows, places);
}

/** Rows with their places, in the order in which the places come on the map. */
function inOrder<Row extends { id: string }>(
  rows: readonly Row[],
  places: Places,
): (Row & { place: Place })[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...places].flatMap(([id, place]) => {
    const row = byId.get(id);
    return row ? [{ ...row, place }] : [];
  });
}
