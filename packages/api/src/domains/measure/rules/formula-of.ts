import type { Formula, MetricType, MetricVariant, Scale } from './formula.ts';
import { customLast, customMean, customSum } from './formulas/custom.ts';
import { churnRate, retentionRate } from './formulas/customer-base.ts';
import { durationFormula } from './formulas/durations.ts';
import { netPromoterScore } from './formulas/net-promoter-score.ts';
import { quotientFormula } from './formulas/quotients.ts';
import { isAboveMiddle, isBelowMiddle, isInTopTwo, scoreFormula } from './formulas/scores.ts';

/** Makes a formula for a scale; formulas without a scale do not look at it. */
type MakeFormula = (scale: Scale) => Formula;

const numerator = (description: string) =>
  ({ name: 'numerator', kind: 'AMOUNT', description }) as const;
const denominator = (description: string) =>
  ({ name: 'denominator', kind: 'AMOUNT', description }) as const;

const conversionRate = quotientFormula({
  type: 'CONVERSION_RATE',
  unit: 'PERCENT',
  goodDirection: 'UP',
  above: { name: 'numerator', kind: 'COUNT', description: 'Those of them who converted.' },
  below: {
    name: 'denominator',
    kind: 'COUNT',
    description: 'Those who entered: the same cohort in the same window.',
  },
});

const engagementRate = quotientFormula({
  type: 'ENGAGEMENT_RATE',
  unit: 'PERCENT',
  goodDirection: 'UP',
  above: {
    name: 'numerator',
    kind: 'COUNT',
    description: 'Interactions; say in the description of the metric which ones count.',
  },
  below: { name: 'denominator', kind: 'COUNT', description: 'The people reached.' },
});

const acquisitionCost = quotientFormula({
  type: 'CAC',
  unit: 'CURRENCY',
  goodDirection: 'DOWN',
  above: { name: 'spend', kind: 'AMOUNT', description: 'What was spent on winning customers.' },
  below: { name: 'newCustomers', kind: 'COUNT', description: 'The customers won.' },
});

const lifetimeValue = quotientFormula({
  type: 'CLV',
  unit: 'CURRENCY',
  goodDirection: 'UP',
  above: {
    name: 'lifetimeMargin',
    kind: 'AMOUNT',
    description: 'What these customers bring in over their whole time, after direct costs.',
  },
  below: { name: 'customers', kind: 'COUNT', description: 'How many customers.' },
});

const ratio = (variant: 'SHARE' | 'QUOTIENT') =>
  quotientFormula({
    type: 'RATIO',
    variant,
    unit: variant === 'SHARE' ? 'PERCENT' : 'NUMBER',
    goodDirection: null,
    above: numerator('What is divided.'),
    below: denominator('What it is divided by.'),
  });

const satisfaction = (type: 'CSAT' | 'EMPLOYEE_SATISFACTION') => ({
  TOP_TWO_BOX: (scale: Scale) =>
    scoreFormula({ type, variant: 'TOP_TWO_BOX', goodDirection: 'UP', scale, of: isInTopTwo }),
  MEAN: (scale: Scale) =>
    scoreFormula({ type, variant: 'MEAN', goodDirection: 'UP', scale, of: 'MEAN' }),
});

/** On a scale of effort less is better, on a scale of ease more; the share is of good answers on both. */
const effort: Partial<Record<MetricVariant, MakeFormula>> = {
  EFFORT_MEAN: (scale) =>
    scoreFormula({
      type: 'CES',
      variant: 'EFFORT_MEAN',
      goodDirection: 'DOWN',
      scale,
      of: 'MEAN',
    }),
  EFFORT_SHARE: (scale) =>
    scoreFormula({
      type: 'CES',
      variant: 'EFFORT_SHARE',
      goodDirection: 'UP',
      scale,
      of: isBelowMiddle,
    }),
  EASE_MEAN: (scale) =>
    scoreFormula({ type: 'CES', variant: 'EASE_MEAN', goodDirection: 'UP', scale, of: 'MEAN' }),
  EASE_SHARE: (scale) =>
    scoreFormula({
      type: 'CES',
      variant: 'EASE_SHARE',
      goodDirection: 'UP',
      scale,
      of: isAboveMiddle,
    }),
};

const times = (type: 'FIRST_RESPONSE_TIME' | 'RESOLUTION_TIME') => ({
  MEAN: () => durationFormula(type, 'MEAN'),
  MEDIAN: () => durationFormula(type, 'MEDIAN'),
  P90: () => durationFormula(type, 'P90'),
});

/** Version 1 of every formula. A formula that changes gets another version; this one stays. */
const FORMULAS: Readonly<Record<MetricType, Partial<Record<MetricVariant, MakeFormula>>>> = {
  NPS: { STANDARD: () => netPromoterScore },
  CSAT: satisfaction('CSAT'),
  CES: effort,
  CONVERSION_RATE: { STANDARD: () => conversionRate },
  ENGAGEMENT_RATE: { STANDARD: () => engagementRate },
  RETENTION_RATE: { STANDARD: () => retentionRate },
  CHURN_RATE: { STANDARD: () => churnRate },
  CAC: { STANDARD: () => acquisitionCost },
  CLV: { STANDARD: () => lifetimeValue },
  FIRST_RESPONSE_TIME: times('FIRST_RESPONSE_TIME'),
  RESOLUTION_TIME: times('RESOLUTION_TIME'),
  EMPLOYEE_SATISFACTION: satisfaction('EMPLOYEE_SATISFACTION'),
  RATIO: { SHARE: () => ratio('SHARE'), QUOTIENT: () => ratio('QUOTIENT') },
  CUSTOM: { SUM: () => customSum, MEAN: () => customMean, LAST: () => customLast },
};

/** The scale answers are on when a metric does not say; null where there are no answers. */
export const USUAL_SCALES: Readonly<Record<MetricType, Scale | null>> = {
  NPS: { least: 0, most: 10 },
  CSAT: { least: 1, most: 5 },
  CES: { least: 1, most: 7 },
  EMPLOYEE_SATISFACTION: { least: 1, most: 5 },
  CONVERSION_RATE: null,
  ENGAGEMENT_RATE: null,
  RETENTION_RATE: null,
  CHURN_RATE: null,
  CAC: null,
  CLV: null,
  FIRST_RESPONSE_TIME: null,
  RESOLUTION_TIME: null,
  RATIO: null,
  CUSTOM: null,
};

/** What tells one formula from another. */
export interface FormulaChoice {
  type: MetricType;
  variant: MetricVariant;
  /** Null takes the usual scale of the type. */
  scale: Scale | null;
  /** Null takes the one that new metrics get. */
  version: number | null;
}

/** The variants a type has; one that has a single variant needs none named. */
export function variantsOf(type: MetricType): MetricVariant[] {
  return Object.keys(FORMULAS[type]) as MetricVariant[];
}

/** The formula of a metric, or null when the type has no such variant or version. */
export function findFormula({ type, variant, scale, version }: FormulaChoice): Formula | null {
  const make = FORMULAS[type][variant];
  const formula = make?.(scale ?? USUAL_SCALES[type] ?? { least: 0, most: 0 });
  if (!formula || (version !== null && version !== formula.version)) return null;
  return formula;
}
