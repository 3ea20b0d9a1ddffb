import type { ServiceContext } from '../context.ts';
import { endOf } from './background.ts';
import type { Call } from './harness.ts';

/** Sends an operation that must succeed, and answers its data. */
export async function mustCall(call: Call, document: string, variables: object = {}) {
  const { data, errors } = await call(document, { ...variables });
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Makes a metric, worked out if it is said how, and answers its id. */
export async function makeMetric(call: Call, input: object, computation?: object) {
  const { made } = await mustCall(
    call,
    'mutation ($input: MetricCreateInput!) { made: metricCreate(input: $input) { id } }',
    { input },
  );
  if (computation) {
    await mustCall(
      call,
      'mutation ($input: MetricComputationCreateInput!) { metricComputationCreate(input: $input) { id } }',
      { input: { metricId: made.id, ...computation } },
    );
  }
  return String(made.id);
}

/** Waits until no job of the workspace is left, and fails when one has. */
export async function settleJobs(ctx: ServiceContext): Promise<void> {
  const { workspaceId } = ctx.actor;
  for (;;) {
    const left = await ctx.db.job.findMany({ where: { workspaceId, finishedAt: null } });
    for (const { id } of left) {
      const job = await endOf(ctx, id);
      if (job.status !== 'SUCCEEDED') throw new Error(JSON.stringify(job));
    }
    if (left.length === 0) return;
  }
}

/** A value that was worked out. */
export interface ComputedValue {
  periodStartDate: string;
  dimensions: Record<string, string>;
  value: number | null;
  components: Record<string, number>;
}

/** The values of a metric, the earliest period first. */
export async function valuesOf(call: Call, id: string): Promise<ComputedValue[]> {
  const { metric } = await mustCall(
    call,
    `query ($id: ID!) { metric(id: $id) { dataPoints(first: 100, orderBy: [{ periodStartDate: ASC }]) {
      nodes { periodStartDate dimensions value components }
    } } }`,
    { id },
  );
  return metric.dataPoints.nodes;
}
