import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { type ChangeEvent, encodeChangeCursor, placeBehind } from '../../changes/index.ts';
import type { ServiceContext } from '../../context.ts';
import { rowsOf } from '../../entity/index.ts';
import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { toDateColumn } from '../../kernel/local-date.ts';
import { AFTER } from '../change/index.ts';
import type { PointDetails } from './data-point.entity.ts';
import {
  type Following,
  followMissedTargets,
  followMovedMetrics,
  pointDetailsOf,
  targetDetailsOf,
} from './follow-metrics.service.ts';
import { Metric } from './metric.schema.ts';
import type { TargetDetails } from './target.entity.ts';
import { Target, TargetStatus } from './target.schema.ts';

type Told<Details> = Details & { event: ChangeEvent };

const cursorOf = ({ event }: { event: ChangeEvent }, _args: unknown, ctx: ServiceContext) =>
  encodeChangeCursor(ctx.actor.workspaceId, placeBehind(event));

/** Reads an object as it is now; null when it is gone. */
async function loadNow(
  model: 'Metric' | 'Target',
  id: string,
  ctx: ServiceContext,
  info: GraphQLResolveInfo,
) {
  const [row] = await rowsOf(ctx.db, model).findMany({
    ...queryFromInfo({ context: ctx, info }),
    where: { workspaceId: ctx.actor.workspaceId, id },
  });
  return (row ?? null) as never;
}

const MetricMove = builder.objectRef<Told<PointDetails>>('MetricMove').implement({
  description: 'A data point whose value moved.',
  fields: (t) => ({
    cursor: t.field({
      type: 'ChangeCursor',
      description: 'Its place in the log. Subscribe again after it, and nothing is missed.',
      resolve: cursorOf,
    }),
    at: t.field({
      type: 'DateTime',
      description: 'When it moved.',
      resolve: ({ event }) => event.at,
    }),
    metricId: t.id({
      description: 'The id of the metric.',
      resolve: ({ metricId }) => encodeGlobalId('Metric', metricId),
    }),
    metric: t.field({
      type: Metric,
      nullable: true,
      description: 'The metric as it is now; null when it was deleted.',
      resolve: ({ metricId }, _args, ctx, info) => loadNow('Metric', metricId, ctx, info),
    }),
    dataPointId: t.id({
      description: 'The id of the data point, which may be gone.',
      resolve: ({ event }) => encodeGlobalId('DataPoint', event.entityId),
    }),
    startDate: t.field({
      type: 'Date',
      description: 'The first day of its period.',
      resolve: ({ periodStart }) => toDateColumn(periodStart),
    }),
    dimensions: t.field({
      type: 'JSON',
      description: 'What it is about; empty for the total.',
      resolve: ({ dimensions }) => dimensions,
    }),
    before: t.exposeFloat('before', {
      nullable: true,
      description: 'The value before; null when there was none.',
    }),
    after: t.exposeFloat('after', {
      nullable: true,
      description: 'The value after; null when there is none any more.',
    }),
  }),
});

const TargetMiss = builder.objectRef<Told<TargetDetails>>('TargetMiss').implement({
  description: 'A target that is not met any more, or whose due day passed without it.',
  fields: (t) => ({
    cursor: t.field({
      type: 'ChangeCursor',
      description: 'Its place in the log. Subscribe again after it, and nothing is missed.',
      resolve: cursorOf,
    }),
    at: t.field({
      type: 'DateTime',
      description: 'When it was noticed.',
      resolve: ({ event }) => event.at,
    }),
    targetId: t.id({
      description: 'The id of the target.',
      resolve: ({ event }) => encodeGlobalId('Target', event.entityId),
    }),
    target: t.field({
      type: Target,
      nullable: true,
      description: 'The target as it is now; null when it was deleted.',
      resolve: ({ event }, _args, ctx, info) => loadNow('Target', event.entityId, ctx, info),
    }),
    metricId: t.id({
      description: 'The id of its metric.',
      resolve: ({ metricId }) => encodeGlobalId('Metric', metricId),
    }),
    metric: t.field({
      type: Metric,
      nullable: true,
      description: 'Its metric as it is now; null when it was deleted.',
      resolve: ({ metricId }, _args, ctx, info) => loadNow('Metric', metricId, ctx, info),
    }),
    before: t.expose('before', { type: TargetStatus, description: 'Where it stood before.' }),
    after: t.expose('after', { type: TargetStatus, description: 'Where it stands since.' }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'The value it was judged by.',
    }),
  }),
});

const METRIC = 'The id of the metric to follow; all metrics when left out.';

function readFollowing(args: {
  metricId?: string | null | undefined;
  after?: string | null | undefined;
}): Following {
  const after = args.after ?? null;
  if (args.metricId == null) return { metricId: null, after };
  return { metricId: decodeId('Metric', args.metricId, 'metricId'), after };
}

builder.subscriptionField('metricMoved', (t) =>
  t.field({
    type: MetricMove,
    description: 'The data points of a metric, or of all, whose value moves; in order.',
    args: {
      metricId: t.arg.id({ description: METRIC }),
      after: t.arg({ type: 'ChangeCursor', description: AFTER }),
    },
    subscribe: (_root, args, ctx) => followMovedMetrics(ctx, readFollowing(args)),
    resolve: (event) => tell(event, pointDetailsOf(event)),
  }),
);

builder.subscriptionField('targetMissed', (t) =>
  t.field({
    type: TargetMiss,
    description:
      'The targets of a metric, or of all, that are not met any more, get their first value and do not meet it, or pass their due day without it; in order.',
    args: {
      metricId: t.arg.id({ description: METRIC }),
      after: t.arg({ type: 'ChangeCursor', description: AFTER }),
    },
    subscribe: (_root, args, ctx) => followMissedTargets(ctx, readFollowing(args)),
    resolve: (event) => tell(event, targetDetailsOf(event)),
  }),
);

function tell<Details>(event: ChangeEvent, details: Details | null): Told<Details> {
  if (!details) throw new Error('Only changes that tell something are followed.');
  return { ...details, event };
}
