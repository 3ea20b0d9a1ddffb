import { builder } from '../../graphql/builder.ts';
import { describedEnum } from '../../graphql/enums.ts';
import type { ImprovementResult as Result } from './effect-results.service.ts';
import { MetricFigure } from './figure.schema.ts';
import type { Objection } from './rules/comparability.ts';

const ObjectionCode = describedEnum(
  'ObjectionCode',
  'Why two values of a metric must not be compared.',
  {
    NO_VALUE_BEFORE: 'There is no value before.',
    NO_VALUE_AFTER: 'There is no value after.',
    DIFFERENT_FORMULA: 'They were worked out by different formulas, or versions of one.',
    DIFFERENT_VARIANT: 'They follow different variants.',
    DIFFERENT_UNIT: 'They are counted in different units.',
    DIFFERENT_CURRENCY: 'They are amounts of different currencies.',
    DIFFERENT_SCALE: 'The answers were given on different scales.',
    DIFFERENT_DIMENSIONS: 'The two windows do not hold points of the same dimensions.',
    TOO_FEW_BEFORE: 'Too few answers, cases or customers stand behind the value before.',
    TOO_FEW_AFTER: 'Too few answers, cases or customers stand behind the value after.',
    WINDOWS_OVERLAP: 'The window after starts before the window before has ended.',
    WINDOWS_DIFFER_IN_LENGTH: 'One window is longer than the other.',
    WINDOW_CUTS_PERIOD: 'A window begins or ends within a period of the metric.',
    ACTION_NOT_DONE_BETWEEN: 'The action was not done between the two windows.',
  },
);

const MinimumSource = describedEnum('MinimumSource', 'Who says how many answers are enough.', {
  METRIC: 'The metric does.',
  USUAL: 'The rule of thumb does, as the metric says nothing.',
});

export const ObjectionRef = builder.objectRef<Objection>('Objection').implement({
  description: 'A reason why two values must not be compared.',
  fields: (t) => ({
    code: t.expose('code', { type: ObjectionCode, description: 'A stable code.' }),
    message: t.exposeString('message', { description: 'A sentence that names the figures.' }),
  }),
});

export const ImprovementResult = builder.objectRef<Result>('ImprovementResult').implement({
  description: 'A metric before and after an action, as its data points tell.',
  fields: (t) => ({
    before: t.expose('before', { type: MetricFigure, description: 'The figure before.' }),
    after: t.expose('after', { type: MetricFigure, description: 'The figure after.' }),
    absoluteChange: t.float({
      nullable: true,
      description:
        'After less before, in the unit of the metric: percentage points where that is percent.',
      resolve: ({ change }) => change.absolute,
    }),
    relativeChangePercent: t.float({
      nullable: true,
      description: 'The change in percent of the value before; null where that is 0.',
      resolve: ({ change }) => change.relativePercent,
    }),
    improved: t.boolean({
      nullable: true,
      description:
        'Whether it got better, by the direction of the metric; null without two values.',
      resolve: ({ change }) => change.improved,
    }),
    comparable: t.boolean({
      description: 'Whether the two values can be compared at all.',
      resolve: ({ objections }) => objections.length === 0,
    }),
    objections: t.field({
      type: [ObjectionRef],
      description: 'Why they cannot; empty when they can.',
      resolve: ({ objections }) => objections,
    }),
    minimumSampleSize: t.int({
      nullable: true,
      description: 'How many answers each value needs; null where none are counted.',
      resolve: ({ minimum }) => minimum?.sampleSize ?? null,
    }),
    minimumSource: t.field({
      type: MinimumSource,
      nullable: true,
      description: 'Who says so.',
      resolve: ({ minimum }) => minimum?.source ?? null,
    }),
  }),
});
