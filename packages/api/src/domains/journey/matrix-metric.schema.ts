import { builder } from '../../graphql/builder.ts';
import { encodeGlobalId as idOf } from '../../kernel/ids.ts';
import { GoodDirection, MetricUnit, NoValueReason, TargetStatus } from '../measure/index.ts';
import type { MatrixMetric as Badge } from './rules/matrix-metrics.ts';

export const MatrixMetric = builder.objectRef<Badge>('MatrixMetric').implement({
  description: 'A metric with its latest value, ready to be shown as a badge.',
  fields: (t) => ({
    id: t.id({ description: 'The id of the metric.', resolve: ({ id }) => idOf('Metric', id) }),
    touchpointId: t.id({
      nullable: true,
      description: 'The touchpoint it measures; null when it measures the place as a whole.',
      resolve: ({ touchpointId }) => (touchpointId ? idOf('Touchpoint', touchpointId) : null),
    }),
    name: t.exposeString('name', { description: 'What the metric is called.' }),
    unit: t.expose('unit', { type: MetricUnit, description: 'What the value is counted in.' }),
    currency: t.exposeString('currency', {
      nullable: true,
      description: 'The currency of an amount, as ISO 4217 code.',
    }),
    goodDirection: t.expose('goodDirection', {
      type: GoodDirection,
      description: 'Which way is better.',
    }),
    value: t.float({
      nullable: true,
      description: 'The value of the latest period that has data points.',
      resolve: ({ currentValue }) => currentValue,
    }),
    reason: t.field({
      type: NoValueReason,
      nullable: true,
      description: 'Why there is no value; null when there is one.',
      resolve: ({ currentReason }) => currentReason,
    }),
    startDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day of that period.',
      resolve: ({ currentStartDate }) => currentStartDate,
    }),
    targetStatus: t.expose('targetStatus', {
      type: TargetStatus,
      nullable: true,
      description: 'Where its targets stand, by the worst of them; null without a target.',
    }),
  }),
});
