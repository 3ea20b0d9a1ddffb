import type { ServiceContext } from '../../context.ts';
import { runSql } from '../../db/run-sql.ts';
import { readValueStreams } from '../value-stream/index.ts';
import { type Criterion, eachCriterion, type Figures, GREATEST } from './rules/criteria.ts';

/** What candidates are in the model. */
export interface Subjects {
  readonly journeyIds: readonly string[];
  readonly processIds: readonly string[];
  /** The objectives they are to fit. */
  readonly objectiveIds: readonly string[];
}

type Reader = Pick<ServiceContext, 'db' | 'actor'>;

/** How many days cases and customers are counted over. */
const CASE_DAYS = 90;
const CUSTOMER_DAYS = 365;

/**
 * The steps of each candidate, as a table `subject_step`: those of the maps of today of a
 * journey; those a process is linked to by itself or a part, directly, by a touchpoint or
 * by a phase. `$2` and `$3` are the ids of journeys and processes as JSON.
 */
const SUBJECT_STEPS = `
  journey_ids AS (SELECT jsonb_array_elements_text($2::jsonb)::uuid AS id),
  process_ids AS (SELECT jsonb_array_elements_text($3::jsonb)::uuid AS id),
  link AS (
    SELECT coalesce(l."processId", e."processId", f."processId") AS subject,
      l."stepId", l."touchpointId", l."phaseId"
    FROM process_link l
    LEFT JOIN process_element e ON e."workspaceId" = $1::uuid AND e.id = l."processElementId"
    LEFT JOIN process_flow f ON f."workspaceId" = $1::uuid AND f.id = l."processFlowId"
    WHERE l."workspaceId" = $1::uuid
  ),
  subject_step AS (
    SELECT m."journeyId" AS subject, s.id AS step, m.id AS map
    FROM journey_ids j
    JOIN journey_map m ON m."workspaceId" = $1::uuid AND m."journeyId" = j.id
      AND m.state = 'AS_IS' AND m."archivedAt" IS NULL
    JOIN step s ON s."workspaceId" = $1::uuid AND s."journeyMapId" = m.id
    UNION
    SELECT p.id, s.id, s."journeyMapId"
    FROM process_ids p
    JOIN link l ON l.subject = p.id
    JOIN step s ON s."workspaceId" = $1::uuid AND (
      s.id = l."stepId" OR s."phaseId" = l."phaseId" OR EXISTS (
        SELECT 1 FROM touchpoint_placement t WHERE t."workspaceId" = $1::uuid
          AND t."stepId" = s.id AND t."touchpointId" = l."touchpointId"))
    JOIN journey_map m ON m."workspaceId" = $1::uuid AND m.id = s."journeyMapId"
      AND m.state = 'AS_IS' AND m."archivedAt" IS NULL
  )`;

/**
 * Works out what the model knows of candidates, by their ids.
 *
 * - CX_IMPACT: 5 times the share of steps that weigh for the customer: with a moment of truth,
 *   a pain point of HIGH or CRITICAL severity, or a feeling in the lowest third of the scale.
 * - VOLUME: cases a day: ways begun through the maps of a journey in the last 90 days; the
 *   daily demand of a process.
 * - FREQUENCY: ways of one customer in the last 365 days; unknown for processes.
 * - COMPLEXITY: steps and touchpoints of the largest map of a journey; tasks, sub-processes,
 *   decisions and gateways of a process.
 * - ACTORS: those of touchpoints and lanes of a journey; those of the elements of a process,
 *   else its lanes or pools.
 * - IMPROVEMENT_POTENTIAL: 5 times the share of steps with a pain point of a journey; 5 times
 *   the share of waiting in the lead time of a process.
 * - OBJECTIVE_FIT: 5 times the share of the objectives that the journey serves, or the
 *   journeys that the process serves.
 */
export async function measureCandidates(
  ctx: Reader,
  subjects: Subjects,
  now: Date,
): Promise<Map<string, Figures>> {
  const found = new Map<string, Partial<Record<Criterion, number | null>>>();
  const note = (id: string, figures: Partial<Record<Criterion, number | null>>) =>
    found.set(id, { ...found.get(id), ...figures });
  if (subjects.journeyIds.length + subjects.processIds.length > 0) {
    for (const { subject, impact, painful } of await readStepShares(ctx, subjects)) {
      note(subject, { CX_IMPACT: GREATEST * impact, IMPROVEMENT_POTENTIAL: GREATEST * painful });
    }
    for (const { subject, fit } of await readFits(ctx, subjects)) {
      note(subject, { OBJECTIVE_FIT: GREATEST * fit });
    }
    for (const { id, ...figures } of await readJourneys(ctx, subjects, now)) note(id, figures);
    for (const { id, ...figures } of await readProcesses(ctx, subjects)) note(id, figures);
  }
  return new Map(
    [...found].map(([id, figures]) => [id, eachCriterion((name) => figures[name] ?? null)]),
  );
}

const parametersOf = ({ journeyIds, processIds }: Subjects) => [
  JSON.stringify(journeyIds),
  JSON.stringify(processIds),
];

function readStepShares({ db, actor: { workspaceId } }: Reader, subjects: Subjects) {
  return runSql<{ subject: string; impact: number; painful: number }>(
    db,
    workspaceId,
    `WITH ${SUBJECT_STEPS},
     pain AS (
       SELECT s.step, bool_or(p.severity IN ('HIGH', 'CRITICAL')) AS hard
       FROM (SELECT DISTINCT step FROM subject_step) s
       JOIN pain_point_placement a ON a."workspaceId" = $1::uuid AND (a."stepId" = s.step OR EXISTS (
         SELECT 1 FROM touchpoint_placement t WHERE t."workspaceId" = $1::uuid
           AND t."stepId" = s.step AND t."touchpointId" = a."touchpointId"))
       JOIN pain_point p ON p."workspaceId" = $1::uuid AND p.id = a."painPointId"
         AND p."archivedAt" IS NULL
       GROUP BY s.step
     )
     SELECT s.subject::text AS subject,
       avg(CASE WHEN coalesce(pain.hard, false) OR EXISTS (
           SELECT 1 FROM touchpoint_placement t WHERE t."workspaceId" = $1::uuid
             AND t."stepId" = s.step AND t."isMomentOfTruth")
         OR EXISTS (
           SELECT 1 FROM emotion_point f
           JOIN journey_map m ON m."workspaceId" = $1::uuid AND m.id = s.map
           WHERE f."workspaceId" = $1::uuid AND f."stepId" = s.step
             AND f.score <= m."emotionMin" + (m."emotionMax" - m."emotionMin") / 3)
         THEN 1 ELSE 0 END)::float8 AS impact,
       avg(CASE WHEN pain.step IS NULL THEN 0 ELSE 1 END)::float8 AS painful
     FROM subject_step s LEFT JOIN pain ON pain.step = s.step
     GROUP BY s.subject`,
    parametersOf(subjects),
  );
}

async function readFits(
  { db, actor: { workspaceId } }: Reader,
  subjects: Subjects,
): Promise<{ subject: string; fit: number }[]> {
  if (subjects.objectiveIds.length === 0) return [];
  return runSql(
    db,
    workspaceId,
    `WITH ${SUBJECT_STEPS},
     serves AS (
       SELECT id AS subject, id AS journey FROM journey_ids
       UNION
       SELECT s.subject, m."journeyId" FROM subject_step s
       JOIN process_ids p ON p.id = s.subject
       JOIN journey_map m ON m."workspaceId" = $1::uuid AND m.id = s.map
     )
     SELECT s.subject::text AS subject,
       (count(DISTINCT o."objectiveId")::float8 / jsonb_array_length($4::jsonb)) AS fit
     FROM serves s
     LEFT JOIN journey_objective o ON o."workspaceId" = $1::uuid AND o."journeyId" = s.journey
       AND o."objectiveId" IN (SELECT jsonb_array_elements_text($4::jsonb)::uuid)
     GROUP BY s.subject`,
    [...parametersOf(subjects), JSON.stringify(subjects.objectiveIds)],
  );
}

/** Figures of a candidate, under the names of the criteria. */
type Found = { id: string } & Partial<Record<Criterion, number | null>>;

async function readJourneys(
  { db, actor: { workspaceId } }: Reader,
  { journeyIds }: Subjects,
  now: Date,
): Promise<Found[]> {
  if (journeyIds.length === 0) return [];
  return runSql<Found>(
    db,
    workspaceId,
    `WITH map AS (
       SELECT m.id, m."journeyId" FROM journey_map m
       WHERE m."workspaceId" = $1::uuid AND m.state = 'AS_IS' AND m."archivedAt" IS NULL
         AND m."journeyId" IN (SELECT jsonb_array_elements_text($2::jsonb)::uuid)
     ), part AS (
       SELECT map."journeyId", map.id,
         (SELECT count(*) FROM step s WHERE s."workspaceId" = $1::uuid AND s."journeyMapId" = map.id) AS steps,
         (SELECT count(*) FROM touchpoint_placement t
          WHERE t."workspaceId" = $1::uuid AND t."journeyMapId" = map.id) AS touchpoints
       FROM map
     ), way AS (
       SELECT map."journeyId", i."contactId", i."enteredAt" FROM map
       JOIN journey_instance i ON i."workspaceId" = $1::uuid AND i."journeyMapId" = map.id
         AND i."enteredAt" > $3::timestamptz - interval '${CUSTOMER_DAYS} days'
         AND i."enteredAt" <= $3::timestamptz
     ), actor AS (
       SELECT map."journeyId", t."ownerActorId" AS id FROM map
       JOIN touchpoint_placement p ON p."workspaceId" = $1::uuid AND p."journeyMapId" = map.id
       JOIN touchpoint t ON t."workspaceId" = $1::uuid AND t.id = p."touchpointId"
       UNION
       SELECT map."journeyId", l."actorId" FROM map
       JOIN lane l ON l."workspaceId" = $1::uuid AND l."journeyMapId" = map.id
     )
     SELECT j.id::text AS id,
       (SELECT nullif(max(part.steps + part.touchpoints), 0)::int FROM part
        WHERE part."journeyId" = j.id) AS "COMPLEXITY",
       (SELECT nullif(count(DISTINCT actor.id), 0)::int FROM actor
        WHERE actor."journeyId" = j.id) AS "ACTORS",
       (SELECT CASE WHEN count(*) = 0 THEN NULL ELSE count(*) FILTER (
          WHERE way."enteredAt" > $3::timestamptz - interval '${CASE_DAYS} days')::float8 / ${CASE_DAYS} END
        FROM way WHERE way."journeyId" = j.id) AS "VOLUME",
       (SELECT count(*)::float8 / nullif(count(DISTINCT way."contactId"), 0)
        FROM way WHERE way."journeyId" = j.id) AS "FREQUENCY"
     FROM (SELECT jsonb_array_elements_text($2::jsonb)::uuid AS id) j`,
    [JSON.stringify(journeyIds), now.toISOString()],
  );
}

async function readProcesses(ctx: Reader, { processIds }: Subjects): Promise<Found[]> {
  if (processIds.length === 0) return [];
  const { workspaceId } = ctx.actor;
  const processes = await ctx.db.process.findMany({
    where: { workspaceId, id: { in: [...processIds] } },
    select: { id: true, dailyDemand: true, dailyWorkSeconds: true },
  });
  const streams = await readValueStreams(ctx, processes);
  const counts = await runSql<{ id: string; parts: number | null; actors: number | null }>(
    ctx.db,
    workspaceId,
    `SELECT "processId"::text AS id,
       nullif(count(*) FILTER (WHERE type IN ('TASK', 'SUBPROCESS', 'DECISION', 'GATEWAY')), 0)::int AS parts,
       coalesce(
         nullif(count(DISTINCT coalesce("actorId", "departmentId")), 0),
         nullif(count(*) FILTER (WHERE type = 'LANE'), 0),
         nullif(count(*) FILTER (WHERE type = 'POOL'), 0))::int AS actors
     FROM process_element
     WHERE "workspaceId" = $1::uuid AND "absentSince" IS NULL
       AND "processId" IN (SELECT jsonb_array_elements_text($2::jsonb)::uuid)
     GROUP BY 1`,
    [JSON.stringify(processIds)],
  );
  const countsOf = new Map(counts.map((row) => [row.id, row]));
  return processes.map(({ id, dailyDemand }) => {
    const activity = streams.get(id)?.activityRatio ?? null;
    return {
      id,
      VOLUME: dailyDemand,
      COMPLEXITY: countsOf.get(id)?.parts ?? null,
      ACTORS: countsOf.get(id)?.actors ?? null,
      IMPROVEMENT_POTENTIAL: activity === null ? null : GREATEST * (1 - activity),
    };
  });
}
