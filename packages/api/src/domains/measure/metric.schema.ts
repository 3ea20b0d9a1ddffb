import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Archivable, Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { Objective } from '../improvement/index.ts';
import { metric } from './metric.entity.ts';

export const MetricType = describedEnum('MetricType', 'What kind of measure a metric is.', {
  NPS: 'Net Promoter Score: how many recommend, less how many advise against; -100 to 100 points.',
  CSAT: 'Satisfaction of customers, by the answers given on a scale.',
  CES: 'How much effort it took, or how easy it was, by the answers given on a scale.',
  CONVERSION_RATE: 'How many of those who entered went all the way (French: taux de conversion).',
  ENGAGEMENT_RATE: "Interactions per person reached (French: taux d'engagement).",
  RETENTION_RATE:
    'How many of the customers at the start stayed to the end (French: taux de rétention).',
  CHURN_RATE: 'How many of the customers at the start left: what retention leaves of 100 %.',
  CAC: "What it costs to win a customer (French: coût d'acquisition client).",
  CLV: 'What a customer brings in over the whole time.',
  FIRST_RESPONSE_TIME: 'From asking to the first answer.',
  RESOLUTION_TIME: 'From asking to the solution (French: temps de résolution).',
  EMPLOYEE_SATISFACTION: 'Satisfaction of employees, by the answers given on a scale.',
  RATIO: 'One amount divided by another.',
  CUSTOM: 'Anything else: a sum, a mean or a last value.',
});

export const MetricVariant = describedEnum(
  'MetricVariant',
  'Which of the usages of its type a metric follows. Values of different variants never compare.',
  {
    STANDARD: 'The only one there is: for NPS, the rates, CAC and CLV.',
    MEAN: 'The mean: for CSAT, EMPLOYEE_SATISFACTION, times and CUSTOM.',
    TOP_TWO_BOX:
      'The share of the two best answers, in percent: for CSAT and EMPLOYEE_SATISFACTION.',
    EFFORT_MEAN: 'The mean answer on a scale of effort, for CES: less is better.',
    EFFORT_SHARE:
      'The share of answers below the middle of a scale of effort, for CES: little effort.',
    EASE_MEAN: 'The mean answer on a scale of ease, for CES: more is better.',
    EASE_SHARE: 'The share of answers above the middle of a scale of ease, for CES.',
    MEDIAN: 'The time half of the cases took at most.',
    P90: 'The time nine of ten cases took at most.',
    SHARE: 'In percent, for RATIO.',
    QUOTIENT: 'As a plain number, for RATIO.',
    SUM: 'Everything added up, for CUSTOM.',
    LAST: 'What was known last, for CUSTOM.',
  },
);

export const MetricUnit = describedEnum('MetricUnit', 'What values are counted in.', {
  POINTS: 'Points from -100 to 100, of NPS.',
  SCORE: 'Points of the scale answers are given on.',
  PERCENT: 'Percent: 2.8 is 2.8 %.',
  CURRENCY: 'An amount of money in the currency of the metric.',
  SECONDS: 'Seconds.',
  NUMBER: 'A plain number.',
});

export const GoodDirection = describedEnum('GoodDirection', 'Which way values get better.', {
  UP: 'Higher is better.',
  DOWN: 'Lower is better.',
  RANGE: 'Between rangeMin and rangeMax is best.',
});

export const PeriodUnit = describedEnum(
  'PeriodUnit',
  'A stretch of the calendar, in the time zone of the workspace.',
  {
    DAY: 'A day.',
    WEEK: 'A week from Monday to Sunday (ISO 8601).',
    MONTH: 'A month.',
    QUARTER: 'Three months, from January, April, July or October on.',
    YEAR: 'A year.',
  },
);

export const NoValueReason = describedEnum('NoValueReason', 'Why there is no value.', {
  NO_DATA: 'There are no data points.',
  NOTHING_TO_DIVIDE: 'There is nothing to divide by: no answers, no cases, no customers.',
  NO_DURATIONS:
    'Only count and sum are known, and a median or 90th percentile does not follow from them.',
  PERIODS_NOT_CONSECUTIVE:
    'The periods do not follow on each other, or the next does not begin with the customers the last ended with.',
  SEVERAL_LAST_VALUES: 'There are several last values of one moment.',
  VALUES_ONLY:
    'Some data points hold their value only; values are not averaged, so several have none in common.',
});

export const Metric = builder.prismaNode('Metric', {
  ...entityNode,
  interfaces: [Entity, Archivable],
  fields: (t) => ({
    name: t.exposeString('name'),
    description: t.exposeString('description', { nullable: true }),
    type: t.expose('type', { type: MetricType }),
    variant: t.expose('variant', { type: MetricVariant }),
    formulaVersion: t.exposeInt('formulaVersion'),
    unit: t.expose('unit', { type: MetricUnit }),
    currency: t.exposeString('currency', { nullable: true }),
    goodDirection: t.expose('goodDirection', { type: GoodDirection }),
    rangeMin: t.exposeFloat('rangeMin', { nullable: true }),
    rangeMax: t.exposeFloat('rangeMax', { nullable: true }),
    scaleMin: t.exposeInt('scaleMin', { nullable: true }),
    scaleMax: t.exposeInt('scaleMax', { nullable: true }),
    periodUnit: t.expose('periodUnit', { type: PeriodUnit }),
    dimensions: t.exposeStringList('dimensions'),
    minimumSampleSize: t.exposeInt('minimumSampleSize', { nullable: true }),
    currentValue: t.exposeFloat('currentValue', { nullable: true }),
    currentReason: t.expose('currentReason', { type: NoValueReason, nullable: true }),
    currentSampleSize: t.exposeFloat('currentSampleSize', { nullable: true }),
    currentStartDate: t.expose('currentStartDate', { type: 'Date', nullable: true }),
    owner: t.relation('owner', { description: 'The member who looks after it.', nullable: true }),
    objective: t.relation('objective', {
      description: 'The objective it shows the way to.',
      nullable: true,
    }),
  }),
});

addEntityOperations(metric, Metric);
addChildren(Objective, metric, Metric, {
  relation: 'metrics',
  description: 'The metrics that show the way to the objective.',
});
