import { builder } from '../../graphql/builder.ts';
import { NoValueReason } from './metric.schema.ts';
import type { DurationSummary as Summary } from './rules/formulas/durations.ts';
import type { RolledUp } from './rules/roll-up.ts';

/** What several data points come to. */
export const MetricFigure = builder.objectRef<RolledUp>('MetricFigure').implement({
  description: 'What data points come to together: worked out of their components, never averaged.',
  fields: (t) => ({
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'The value, in the unit of the metric; null where there is none.',
    }),
    reason: t.expose('reason', {
      type: NoValueReason,
      nullable: true,
      description: 'Why there is no value; null when there is one.',
    }),
    sampleSize: t.exposeFloat('sampleSize', {
      nullable: true,
      description: 'How many answers, cases or customers stand behind it.',
    }),
    components: t.field({
      type: 'JSON',
      nullable: true,
      description: 'What the value is made of; null where only values are known.',
      resolve: ({ components }) => components,
    }),
    pointCount: t.exposeInt('pointCount', { description: 'How many data points it holds.' }),
  }),
});

export const DurationSummary = builder.objectRef<Summary>('DurationSummary').implement({
  description: 'How long cases took, all figures together: a mean alone hides the long ones.',
  fields: (t) => ({
    count: t.exposeFloat('count', { description: 'How many cases.' }),
    mean: t.exposeFloat('mean', {
      nullable: true,
      description: 'The mean in seconds; null without cases.',
    }),
    median: t.exposeFloat('median', {
      nullable: true,
      description: 'In seconds, what half of them took at most; null where durations are unknown.',
    }),
    ninetiethPercentile: t.exposeFloat('ninetiethPercentile', {
      nullable: true,
      description: 'In seconds, what nine of ten took at most; null where durations are unknown.',
    }),
  }),
});
