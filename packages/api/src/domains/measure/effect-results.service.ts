import type { ServiceContext } from '../../context.ts';
import { addDays, type LocalDate, toDateColumn, toLocalDate } from '../../kernel/local-date.ts';
import { periodOf, type Span, spanOf } from '../../kernel/periods.ts';
import { byMetric, POINT_COLUMNS } from './point-facts.ts';
import {
  type Measurement,
  type Minimum,
  type Objection,
  objectionsTo,
} from './rules/comparability.ts';
import { type Dimensions, dimensionKeyOf } from './rules/dimensions.ts';
import { type Change, changeBetween } from './rules/improvement.ts';
import {
  definitionOf,
  formulaOf,
  goalOf,
  type MetricColumns,
  minimumOf,
} from './rules/metric-definition.ts';
import { type PointFacts, type RolledUp, rollUp, totalPoints } from './rules/roll-up.ts';

/** What came of an action, as far as the data points tell. */
export interface ImprovementResult {
  before: RolledUp;
  after: RolledUp;
  change: Change;
  objections: Objection[];
  minimum: Minimum | null;
}

/** An effect whose windows are set, as its row holds it. */
export interface EffectWindows {
  id: string;
  metricId: string;
  actionId: string;
  beforeFirstDate: Date | null;
  beforeLastDate: Date | null;
  afterFirstDate: Date | null;
  afterLastDate: Date | null;
  dimensions: unknown;
}

interface Windows {
  before: Span;
  after: Span;
}

function windowsOf(effect: EffectWindows): Windows | null {
  const [before, after] = (['before', 'after'] as const).map((name) => {
    const [first, last] = [effect[`${name}FirstDate`], effect[`${name}LastDate`]];
    return first && last ? spanOf(toLocalDate(first), toLocalDate(last)) : null;
  });
  return before && after ? { before, after } : null;
}

/**
 * Measures effects before and after: one statement for all their points, and
 * two for their metrics and actions. An effect without both windows has none.
 */
export async function readEffectResults(
  ctx: ServiceContext,
  effects: readonly EffectWindows[],
): Promise<Map<string, ImprovementResult>> {
  const measurable = effects.flatMap((effect) => {
    const windows = windowsOf(effect);
    return windows ? [{ effect, windows }] : [];
  });
  if (measurable.length === 0) return new Map();
  const [metrics, actions, points] = [
    await readMetrics(
      ctx,
      measurable.map(({ effect }) => effect.metricId),
    ),
    await readDoneDates(
      ctx,
      measurable.map(({ effect }) => effect.actionId),
    ),
    await readPoints(ctx, measurable),
  ];
  return new Map(
    measurable.flatMap(({ effect, windows }) => {
      const metric = metrics.get(effect.metricId);
      if (!metric) return [];
      const dimensions = (effect.dimensions ?? {}) as Dimensions;
      const measured = measure(metric, points.get(effect.metricId) ?? [], dimensions);
      const doneOn = actions.get(effect.actionId) ?? null;
      return [[effect.id, compare(metric, measured, windows, doneOn)] as const];
    }),
  );
}

type Measure = (window: Span) => { measurement: Measurement; figure: RolledUp };

function measure(
  metric: MetricColumns,
  points: readonly PointFacts[],
  dimensions: Dimensions,
): Measure {
  const scheme = { formula: formulaOf(metric), periodUnit: metric.periodUnit };
  return (window) => {
    const inside = points.filter(
      ({ start }) => start >= window.start && periodOf(metric.periodUnit, start).end <= window.end,
    );
    const counted = totalPoints(inside, dimensions);
    const figure = rollUp(scheme, counted);
    const dimensionKeys = new Set(counted.map((point) => dimensionKeyOf(point.dimensions)));
    return {
      figure,
      measurement: { definition: definitionOf(metric), window, figure, dimensionKeys },
    };
  };
}

function compare(
  metric: MetricColumns,
  measured: Measure,
  windows: Windows,
  doneOn: LocalDate | null,
): ImprovementResult {
  const [before, after] = [measured(windows.before), measured(windows.after)];
  const minimum = minimumOf(metric);
  return {
    before: before.figure,
    after: after.figure,
    change: changeBetween(before.figure.value, after.figure.value, goalOf(metric)),
    objections: objectionsTo(before.measurement, after.measurement, {
      periodUnit: metric.periodUnit,
      minimum,
      action: { doneOn },
    }),
    minimum,
  };
}

async function readMetrics(ctx: ServiceContext, ids: readonly string[]) {
  const { workspaceId } = ctx.actor;
  const rows = await ctx.db.metric.findMany({ where: { workspaceId, id: { in: [...ids] } } });
  return new Map<string, MetricColumns>(rows.map((row) => [row.id, row]));
}

async function readDoneDates(
  ctx: ServiceContext,
  ids: readonly string[],
): Promise<Map<string, LocalDate | null>> {
  const { workspaceId } = ctx.actor;
  const rows = await ctx.db.action.findMany({
    where: { workspaceId, id: { in: [...ids] } },
    select: { id: true, status: true, doneDate: true },
  });
  return new Map(
    rows.map(({ id, status, doneDate }) => [
      id,
      status === 'DONE' && doneDate ? toLocalDate(doneDate) : null,
    ]),
  );
}

async function readPoints(
  ctx: ServiceContext,
  measurable: readonly { effect: EffectWindows; windows: Windows }[],
) {
  const rows = await ctx.db.dataPoint.findMany({
    where: {
      workspaceId: ctx.actor.workspaceId,
      OR: measurable.flatMap(({ effect: { metricId }, windows }) =>
        [windows.before, windows.after].map(({ start, end }) => ({
          metricId,
          periodStartDate: { gte: toDateColumn(start), lte: toDateColumn(addDays(end, -1)) },
        })),
      ),
    },
    select: POINT_COLUMNS,
  });
  return byMetric(rows);
}
