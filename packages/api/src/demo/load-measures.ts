import type { ServiceContext } from '../context.ts';
import { encodeGlobalId } from '../kernel/ids.ts';
import { complaintMeasures } from './complaint-measures.ts';
import { each, lookUp, put } from './put-rows.ts';

/** Adds what the complaint is measured by to the maps that are loaded already. */
export async function loadMeasures(ctx: ServiceContext): Promise<void> {
  const find = lookUp(ctx);
  const idOf = async (model: string, key: string, within?: Record<string, string>) =>
    encodeGlobalId(model, await find(model, key, within));
  const { metrics, dataPoints, baselines, targets, benchmarks } = complaintMeasures;
  const { metricPlacements, actionEffects } = complaintMeasures;

  await put(
    ctx,
    'Metric',
    await each(metrics, async ({ objective, ...row }) => ({
      ...row,
      objectiveId: await idOf('Objective', objective),
    })),
  );
  const ofMetric = <Row extends { metric: string }>(rows: readonly Row[]) =>
    each(rows, async ({ metric, ...row }) => ({ ...row, metricId: await idOf('Metric', metric) }));
  await put(
    ctx,
    'DataPoint',
    (await ofMetric(dataPoints)).map(({ month, ...row }) => ({
      ...row,
      origin: 'IMPORT',
      periodStartDate: `${month}-01`,
    })),
  );
  await put(ctx, 'Baseline', await ofMetric(baselines));
  await put(ctx, 'Target', await ofMetric(targets));
  await put(ctx, 'Benchmark', await ofMetric(benchmarks));
  const journeyMapId = await find('JourneyMap', 'today');
  const processId = await find('Process', 'handle-complaint');
  await put(
    ctx,
    'MetricPlacement',
    await each(
      await ofMetric(metricPlacements),
      async ({ step, processElement, touchpoint, ...row }) => ({
        ...row,
        ...(step ? { stepId: await idOf('Step', step, { journeyMapId }) } : {}),
        ...(processElement
          ? { processElementId: await idOf('ProcessElement', processElement, { processId }) }
          : {}),
        ...(touchpoint ? { touchpointId: await idOf('Touchpoint', touchpoint) } : {}),
      }),
    ),
  );
  await put(
    ctx,
    'ActionEffect',
    await each(await ofMetric(actionEffects), async ({ action, ...row }) => ({
      ...row,
      actionId: await idOf('Action', action),
    })),
  );
}
