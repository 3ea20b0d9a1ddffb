import type { ServiceContext } from '../../context.ts';
import { conditionSql, Parameters } from '../../db/condition-sql.ts';
import { runSql } from '../../db/run-sql.ts';
import { requireScope } from '../../kernel/actor.ts';
import { conditionReader, requireSight } from '../../kernel/conditions.ts';
import { badInput } from '../../kernel/errors.ts';
import { INTERACTION_FIELDS } from './interaction-fields.ts';

/** What a rule would find among the interactions there are. */
export interface MatchTrial {
  /** How many interactions were looked at. */
  scanned: number;
  /** For how many of them the conditions hold. */
  matched: number;
  /** How many of those no rule matches today. */
  unmatchedToday: number;
  /** How many of those another rule matches today. */
  matchedToday: number;
  /** The latest of those. */
  exampleIds: string[];
}

export interface TrialWindow {
  from: Date | null;
  to: Date | null;
}

const read = conditionReader(INTERACTION_FIELDS);
const EXAMPLES = 10;

/** Tries the conditions of a match rule on history, and changes nothing. */
export async function tryConditions(
  ctx: ServiceContext,
  given: unknown,
  { from, to }: TrialWindow,
): Promise<MatchTrial> {
  requireScope(ctx.actor, 'READ');
  const { value, problems } = read(given);
  if (problems) {
    const [first] = problems;
    throw badInput(first?.message ?? 'The conditions cannot be read.', first?.path);
  }
  requireSight(ctx.actor, value.all, INTERACTION_FIELDS);
  const parameters = new Parameters();
  const window = windowSql({ from, to }, parameters);
  const holds = conditionSql(value.all, INTERACTION_FIELDS, parameters);
  const { workspaceId } = ctx.actor;
  const [counts] = await runSql<Omit<MatchTrial, 'exampleIds'>>(
    ctx.db,
    workspaceId,
    `SELECT count(*)::int AS scanned,
       (count(*) FILTER (WHERE ${holds}))::int AS matched,
       (count(*) FILTER (WHERE ${holds} AND i."touchpointId" IS NULL))::int AS "unmatchedToday",
       (count(*) FILTER (WHERE ${holds} AND i."touchpointId" IS NOT NULL))::int AS "matchedToday"
     FROM interaction i WHERE i."workspaceId" = $1::uuid${window}`,
    parameters.values,
  );
  const examples = await runSql<{ id: string }>(
    ctx.db,
    workspaceId,
    `SELECT i.id::text AS id FROM interaction i
     WHERE i."workspaceId" = $1::uuid${window} AND ${holds}
     ORDER BY i."occurredAt" DESC, i.id LIMIT ${EXAMPLES}`,
    parameters.values,
  );
  return {
    scanned: counts?.scanned ?? 0,
    matched: counts?.matched ?? 0,
    unmatchedToday: counts?.unmatchedToday ?? 0,
    matchedToday: counts?.matchedToday ?? 0,
    exampleIds: examples.map(({ id }) => id),
  };
}

/** Interactions of one look that no rule matches. */
export interface UnmatchedShape {
  source: string;
  type: string;
  channelId: string | null;
  direction: string | null;
  count: number;
  firstAt: Date;
  lastAt: Date;
  /** One of them, to look at. */
  exampleId: string;
}

/** Lists what no rule matches, by what it looks like, the most frequent first. */
export async function listUnmatched(
  ctx: ServiceContext,
  window: TrialWindow,
  first: number,
): Promise<UnmatchedShape[]> {
  requireScope(ctx.actor, 'READ');
  if (first < 1 || first > 100) {
    throw badInput(`first must be between 1 and 100; it is ${first}.`, 'first');
  }
  const parameters = new Parameters();
  return runSql<UnmatchedShape>(
    ctx.db,
    ctx.actor.workspaceId,
    `SELECT i.source, i.type, i."channelId"::text AS "channelId", i.direction::text AS direction,
       count(*)::int AS count, min(i."occurredAt") AS "firstAt", max(i."occurredAt") AS "lastAt",
       (array_agg(i.id::text ORDER BY i."occurredAt" DESC))[1] AS "exampleId"
     FROM interaction i
     WHERE i."workspaceId" = $1::uuid AND i."touchpointId" IS NULL${windowSql(window, parameters)}
     GROUP BY i.source, i.type, i."channelId", i.direction
     ORDER BY count(*) DESC, i.source, i.type, i."channelId", i.direction LIMIT ${first}`,
    parameters.values,
  );
}

function windowSql({ from, to }: TrialWindow, parameters: Parameters): string {
  const since = from
    ? ` AND i."occurredAt" >= ${parameters.add(from.toISOString())}::timestamptz`
    : '';
  const until = to ? ` AND i."occurredAt" < ${parameters.add(to.toISOString())}::timestamptz` : '';
  return since + until;
}
