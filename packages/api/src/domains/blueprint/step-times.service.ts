import type { ServiceContext } from '../../context.ts';
import { Parameters } from '../../db/condition-sql.ts';
import { runSql } from '../../db/run-sql.ts';
import { readValueStreams } from '../value-stream/index.ts';
import { type LinkedStep, type LinkRow, loadLinkedSteps, processOf } from './load-linked-steps.ts';
import {
  elementTimes,
  type LivedWait,
  type SideBySide,
  sideBySide,
  type TimedWork,
  type WorkTimes,
  withoutParts,
} from './rules/step-times.ts';

export type Nature = 'BUSINESS' | 'INFORMATION_SYSTEM' | 'DATA';

/** A process, or an element of one, behind a step. */
export interface StepWork extends TimedWork {
  readonly name: string;
  readonly processName: string;
  readonly nature: Nature;
}

/** A step with the customer's time and the time of what stands behind it. */
export interface StepTimes extends SideBySide {
  readonly id: string;
  readonly name: string;
  readonly declaredWaitingSeconds: number | null;
  readonly waitingActivity: string | null;
  readonly lived: LivedWait | null;
  readonly works: readonly StepWork[];
}

export interface TimesWindow {
  readonly from: Date | null;
  readonly to: Date | null;
}

/**
 * Sets the customer's wait at each step of a map beside the time of the work behind it.
 *
 * The work of a process that is linked as a whole is its value stream along the longest
 * way; of an element, its own times. Arrows take no time.
 *
 * @throws DomainError `NOT_FOUND`
 */
export async function readStepTimes(
  ctx: ServiceContext,
  journeyMapId: string,
  window: TimesWindow,
): Promise<StepTimes[]> {
  const steps = await loadLinkedSteps(ctx, journeyMapId);
  const lived = await readLivedWaits(ctx, journeyMapId, window);
  const streams = await readStreams(ctx, steps);
  return steps.map(({ id, name, waitingSeconds, waitingActivity, links }) => {
    const works = withoutParts(links.flatMap((link) => toWork(link, streams) ?? []));
    const waits = { declared: waitingSeconds, lived: lived.get(id) ?? null };
    return {
      ...{ id, name, waitingActivity, works, lived: waits.lived },
      declaredWaitingSeconds: waitingSeconds,
      ...sideBySide(works, waits),
    };
  });
}

/** The times of the processes that are linked as a whole, by id. */
async function readStreams(
  ctx: ServiceContext,
  steps: readonly LinkedStep[],
): Promise<Map<string, WorkTimes>> {
  const whole = new Map(
    steps.flatMap(({ links }) =>
      links.flatMap(({ process }) => (process ? [[process.id, process]] : [])),
    ),
  );
  if (whole.size === 0) return new Map();
  const streams = await readValueStreams(ctx, [...whole.values()]);
  return new Map(
    [...streams].map(([id, stream]) => {
      const { leadSeconds, waitSeconds, processSeconds } = stream;
      // A process of which nothing was measured takes no known time, not none.
      const isMeasured = leadSeconds > 0;
      return [id, isMeasured ? { leadSeconds, waitSeconds, processSeconds } : UNKNOWN];
    }),
  );
}

const UNKNOWN: WorkTimes = { leadSeconds: null, waitSeconds: null, processSeconds: null };

function toWork(link: LinkRow, streams: ReadonlyMap<string, WorkTimes>): StepWork | null {
  const whole = processOf(link);
  if (!whole || link.processFlow) return null;
  const shared = { processId: whole.id, processName: whole.name, nature: whole.nature };
  if (link.processElement) {
    const { id, name } = link.processElement;
    return { ...shared, type: 'ProcessElement', id, name, ...elementTimes(link.processElement) };
  }
  const times = streams.get(whole.id) ?? UNKNOWN;
  return { ...shared, type: 'Process', id: whole.id, name: whole.name, ...times };
}

/**
 * Measures how long customers waited after each step: on each way through the map, from the
 * end of an interaction at the step to the next one at another step. Interactions at a
 * touchpoint that stands on several steps are left out: nobody knows at which they were.
 */
async function readLivedWaits(
  { db, actor: { workspaceId } }: ServiceContext,
  journeyMapId: string,
  { from, to }: TimesWindow,
): Promise<Map<string, LivedWait>> {
  const parameters = new Parameters();
  const map = `${parameters.add(journeyMapId)}::uuid`;
  const limits = [
    from && `"startedAt" >= ${parameters.add(from.toISOString())}::timestamptz`,
    to && `"startedAt" < ${parameters.add(to.toISOString())}::timestamptz`,
  ].filter(Boolean);
  const rows = await runSql<{ stepId: string; median: number; count: number }>(
    db,
    workspaceId,
    `WITH single AS (
       SELECT "touchpointId", (array_agg("stepId"))[1] AS "stepId"
       FROM touchpoint_placement
       WHERE "workspaceId" = $1::uuid AND "journeyMapId" = ${map}
       GROUP BY 1 HAVING count(DISTINCT "stepId") = 1
     ), met AS (
       SELECT j.id AS way, i.id, i."occurredAt" AS "startedAt",
         greatest(i."endedAt", i."occurredAt") AS "endedAt",
         coalesce(p."stepId", s."stepId") AS "stepId"
       FROM journey_instance j
       JOIN interaction i ON i."workspaceId" = $1::uuid AND i."contactId" = j."contactId"
         AND i."occurredAt" BETWEEN j."enteredAt" AND coalesce(j."exitedAt", j."lastInteractionAt")
       LEFT JOIN touchpoint_placement p ON p."workspaceId" = $1::uuid AND p.id = i."placementId"
         AND p."journeyMapId" = ${map}
       LEFT JOIN single s ON i."placementId" IS NULL AND s."touchpointId" = i."touchpointId"
       WHERE j."workspaceId" = $1::uuid AND j."journeyMapId" = ${map}
         AND coalesce(p."stepId", s."stepId") IS NOT NULL
     ), followed AS (
       SELECT "stepId", "startedAt", "endedAt",
         lead("stepId") OVER way AS "nextStepId", lead("startedAt") OVER way AS "nextStartedAt"
       FROM met WINDOW way AS (PARTITION BY way ORDER BY "startedAt", id)
     )
     SELECT "stepId"::text AS "stepId", count(*)::int AS count,
       percentile_cont(0.5) WITHIN GROUP (
         ORDER BY greatest(0, extract(epoch FROM "nextStartedAt" - "endedAt")))::float8 AS median
     FROM followed
     WHERE ${['"nextStepId" <> "stepId"', ...limits].join(' AND ')}
     GROUP BY "stepId"`,
    parameters.values,
  );
  return new Map(
    rows.map(({ stepId, median, count }) => [stepId, { medianSeconds: median, count }]),
  );
}
