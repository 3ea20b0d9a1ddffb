import { type Completion, type Draft, defineEntity, type WrittenRow } from '../../entity/index.ts';
import {
  type Condition,
  conditionReader,
  requireSight,
  storedConditions,
} from '../../kernel/conditions.ts';
import { INTERACTION_FIELDS } from '../interaction/index.ts';
import { enqueueRecompute } from './metrics-recompute.job.ts';
import { type ComputationColumns, computationProblems } from './rules/plan.ts';

export const metricComputation = defineEntity({
  model: 'MetricComputation',
  noun: 'metric computation',
  parent: 'metricId',
  uniqueBy: ['metricId'],
  goesWith: [],
  managed: ['computedAt'],
  reads: { metricId: ['type', 'variant', 'dimensions'] },
  readers: {
    conditions: conditionReader(INTERACTION_FIELDS),
    baseConditions: conditionReader(INTERACTION_FIELDS),
  },
  complete,
  written: async (ctx, rows) => {
    for (const { row } of rows) requireSight(ctx.actor, conditionsOf(row), INTERACTION_FIELDS);
    for (const { row } of rows) await enqueueRecompute(ctx, String(row.metricId));
  },
});

function complete({ row, related }: Draft): Completion {
  const metric = related('metricId');
  if (!metric) return { values: {} };
  const columns: ComputationColumns = {
    subject: row.subject as ComputationColumns['subject'],
    conditions: row.conditions ?? null,
    baseConditions: row.baseConditions ?? null,
    attribution: (row.attribution ?? null) as string | null,
    spendMetricId: (row.spendMetricId ?? null) as string | null,
    fromMoment: (row.fromMoment ?? null) as string | null,
    toMoment: (row.toMoment ?? null) as string | null,
  };
  const problems = computationProblems(columns, {
    type: String(metric.type),
    variant: String(metric.variant),
    dimensions: metric.dimensions as string[],
  });
  if (problems.length === 0) return { values: {} };
  return { errors: problems.map((problem) => ({ code: 'BAD_USER_INPUT', ...problem })) };
}

function conditionsOf({ conditions, baseConditions }: WrittenRow['row']): Condition[] {
  return [conditions, baseConditions].flatMap((stored) => (stored ? storedConditions(stored) : []));
}
