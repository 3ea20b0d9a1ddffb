import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { readBack } from '../../graphql/mutations.ts';
import { badInput } from '../../kernel/errors.ts';
import { addDays, toDateColumn, toLocalDate } from '../../kernel/local-date.ts';
import { DurationSummary, MetricFigure } from './figure.schema.ts';
import { metric } from './metric.entity.ts';
import { Metric, PeriodUnit } from './metric.schema.ts';
import { readMetricSeries, type MetricSeries as Series } from './metric-series.service.ts';
import type { Dimensions } from './rules/dimensions.ts';
import { summariseDurations } from './rules/formulas/durations.ts';
import type { Line } from './rules/roll-up.ts';

interface Point {
  figure: Line['figures'][number];
  isTime: boolean;
}

const MetricSeriesPoint = builder.objectRef<Point>('MetricSeriesPoint').implement({
  description: 'What a metric came to in one period.',
  fields: (t) => ({
    startDate: t.field({
      type: 'Date',
      description: 'The first day of the period.',
      resolve: ({ figure }) => toDateColumn(figure.period.start),
    }),
    lastDate: t.field({
      type: 'Date',
      description: 'The last day of the period, included.',
      resolve: ({ figure }) => toDateColumn(addDays(figure.period.end, -1)),
    }),
    figure: t.field({
      type: MetricFigure,
      description: 'What it came to.',
      resolve: ({ figure }) => figure,
    }),
    durations: t.field({
      type: DurationSummary,
      nullable: true,
      description: 'Mean, median and 90th percentile together, for times; null for all else.',
      resolve: ({ figure: { components }, isTime }) =>
        isTime && components ? summariseDurations(components) : null,
    }),
  }),
});

interface SeriesLine extends Line {
  isTime: boolean;
}

const MetricSeriesLine = builder.objectRef<SeriesLine>('MetricSeriesLine').implement({
  description: 'One line of a series, for one combination of the dimensions it is grouped by.',
  fields: (t) => ({
    dimensions: t.field({
      type: 'JSON',
      description: 'The dimensions it stands for; empty when it is not grouped.',
      resolve: ({ dimensions }) => dimensions,
    }),
    points: t.field({
      type: [MetricSeriesPoint],
      description: 'One point for every period, also for those without a value.',
      resolve: ({ figures, isTime }) => figures.map((figure) => ({ figure, isTime })),
    }),
  }),
});

const MetricSeries = builder.objectRef<Series>('MetricSeries').implement({
  description: 'How a metric went, period by period.',
  fields: (t) => ({
    metric: t.field({
      type: Metric,
      description: 'The metric.',
      resolve: async ({ metricId }, _args, ctx, info) =>
        readBack(metric, ctx, info, metricId) as never,
    }),
    period: t.field({
      type: PeriodUnit,
      description: 'The period of each point.',
      resolve: ({ periodUnit }) => periodUnit,
    }),
    lines: t.field({
      type: [MetricSeriesLine],
      description: 'One line, or one for each combination of the dimensions it is grouped by.',
      resolve: ({ lines, metric: { unit, type } }) => {
        const isTime = unit === 'SECONDS' && type !== 'CUSTOM';
        return lines.map((line) => ({ ...line, isTime }));
      },
    }),
  }),
});

/** It may read tens of thousands of data points. */
const COST = 100;

builder.queryField('metricSeries', (t) =>
  t.field({
    type: MetricSeries,
    description:
      'How a metric went between two days, rolled up from its data points by what they are made of. Periods that reach beyond the days are read whole.',
    args: {
      metricId: t.arg.id({ required: true, description: 'The id of the metric.' }),
      from: t.arg({ type: 'Date', required: true, description: 'The first day.' }),
      to: t.arg({ type: 'Date', required: true, description: 'The last day, included.' }),
      period: t.arg({
        type: PeriodUnit,
        description: 'The period of each point; the one the metric is kept by when left out.',
      }),
      groupBy: t.arg.stringList({
        required: true,
        defaultValue: [],
        description: 'The dimensions that lines are told apart by.',
      }),
      dimensions: t.arg({
        type: 'JSON',
        description: 'Which data points count, as an object of texts: those with these dimensions.',
      }),
    },
    extensions: { cost: COST },
    resolve: (_root, { metricId, from, to, period, groupBy, dimensions }, ctx) => {
      return readMetricSeries(ctx, {
        metricId: decodeId('Metric', metricId, 'metricId'),
        from: toLocalDate(from),
        to: toLocalDate(to),
        periodUnit: period ?? null,
        groupBy,
        dimensions: readWanted(dimensions),
      });
    },
  }),
);

function readWanted(given: unknown): Dimensions {
  const entries = Object.entries(given ?? {});
  const wrong = Array.isArray(given) || entries.some(([, value]) => typeof value !== 'string');
  if (wrong) throw badInput('dimensions must be an object of texts.', 'dimensions');
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
