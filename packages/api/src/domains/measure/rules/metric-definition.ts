import type { PeriodUnit } from '../../../kernel/periods.ts';
import type { Definition, Minimum } from './comparability.ts';
import { USUAL_MINIMUM } from './comparability.ts';
import type {
  Formula,
  GoodDirection,
  MetricType,
  MetricUnit,
  MetricVariant,
  Scale,
} from './formula.ts';
import { findFormula, USUAL_SCALES, variantsOf } from './formula-of.ts';
import type { Goal } from './improvement.ts';

/** The columns of a metric that decide how its points are read. */
export interface MetricColumns {
  type: MetricType;
  variant: MetricVariant;
  formulaVersion: number;
  unit: MetricUnit;
  currency: string | null;
  goodDirection: GoodDirection;
  rangeMin: number | null;
  rangeMax: number | null;
  scaleMin: number | null;
  scaleMax: number | null;
  periodUnit: PeriodUnit;
  dimensions: string[];
  minimumSampleSize: number | null;
}

/** The names of these columns. */
export const METRIC_COLUMNS = [
  'type',
  'variant',
  'formulaVersion',
  'unit',
  'currency',
  'goodDirection',
  'rangeMin',
  'rangeMax',
  'scaleMin',
  'scaleMax',
  'periodUnit',
  'dimensions',
  'minimumSampleSize',
] as const satisfies readonly (keyof MetricColumns)[];

/** What decides what a value of a metric means, without the rest of the metric. */
export function columnsOf({
  type,
  variant,
  formulaVersion,
  unit,
  currency,
  goodDirection,
  rangeMin,
  rangeMax,
  scaleMin,
  scaleMax,
  periodUnit,
  dimensions,
  minimumSampleSize,
}: MetricColumns): MetricColumns {
  return {
    type,
    variant,
    formulaVersion,
    unit,
    currency,
    goodDirection,
    rangeMin,
    rangeMax,
    scaleMin,
    scaleMax,
    periodUnit,
    dimensions,
    minimumSampleSize,
  };
}

/** A setting that cannot be, and why. */
export interface Problem {
  path: string;
  message: string;
}

const MOST_ANSWERS = 11;
const MOST_DIMENSIONS = 8;
const LONGEST_DIMENSION = 64;

/** The settings of a new metric: what was left out is filled in by its formula. */
type Given = { [Name in keyof MetricColumns]?: MetricColumns[Name] | null | undefined };

/** Fills in what follows from the type, or lists what contradicts it. */
export function completeMetric(
  given: Given & Pick<MetricColumns, 'type'>,
): { values: Partial<MetricColumns> } | { problems: Problem[] } {
  const { type } = given;
  const variants = variantsOf(type);
  const variant = given.variant ?? (variants.length === 1 ? variants[0] : undefined);
  if (!variant || !variants.includes(variant)) {
    const names = variants.join(', ');
    const message = variant
      ? `${variant} is no variant of ${type}; it has ${names}.`
      : `variant is missing. ${type} has ${names}, and their values never compare.`;
    return { problems: [{ path: 'variant', message }] };
  }
  const scale = readScale(given);
  if ('problem' in scale) return { problems: [{ path: 'scaleMin', message: scale.problem }] };
  const formula = findFormula({
    type,
    variant,
    scale: scale.scale,
    version: given.formulaVersion ?? null,
  });
  if (!formula) throw new Error(`${type} ${variant} has no version ${given.formulaVersion}.`);
  const unit = formula.unit ?? given.unit ?? 'NUMBER';
  const goodDirection = given.goodDirection ?? formula.goodDirection;
  const problems = [
    ...wrongUnit(formula, given.unit ?? null),
    ...wrongCurrency(unit, given.currency ?? null),
    ...wrongDirection(type, goodDirection, given),
    ...wrongDimensions(given.dimensions ?? []),
  ];
  if (problems.length > 0 || !goodDirection) return { problems };
  return {
    values: {
      variant,
      formulaVersion: formula.version,
      unit,
      currency: given.currency ?? null,
      goodDirection,
      rangeMin: given.rangeMin ?? null,
      rangeMax: given.rangeMax ?? null,
      scaleMin: scale.scale?.least ?? null,
      scaleMax: scale.scale?.most ?? null,
    },
  };
}

function readScale({
  type,
  scaleMin,
  scaleMax,
}: Given & Pick<MetricColumns, 'type'>): { scale: Scale | null } | { problem: string } {
  const usual = USUAL_SCALES[type];
  if (!usual) {
    if (scaleMin == null && scaleMax == null) return { scale: null };
    return {
      problem: `${type} counts no answers, so it has no scale. Leave scaleMin and scaleMax out.`,
    };
  }
  const scale = { least: scaleMin ?? usual.least, most: scaleMax ?? usual.most };
  if (type === 'NPS' && (scale.least !== 0 || scale.most !== 10)) {
    return { problem: 'NPS is asked on a scale from 0 to 10. Leave scaleMin and scaleMax out.' };
  }
  const answers = scale.most - scale.least + 1;
  if (answers >= 2 && answers <= MOST_ANSWERS) return { scale };
  return {
    problem: `A scale from ${scale.least} to ${scale.most} has ${answers} answers; it may have 2 to ${MOST_ANSWERS}.`,
  };
}

function wrongUnit({ type, unit }: Formula, given: MetricUnit | null): Problem[] {
  if (unit === null || given === null || given === unit) return [];
  const message = `${type} of this variant comes in ${unit}, not in ${given}. Leave the unit out.`;
  return [{ path: 'unit', message }];
}

function wrongCurrency(unit: MetricUnit, currency: string | null): Problem[] {
  if ((unit === 'CURRENCY') === (currency !== null)) return [];
  const message =
    currency === null
      ? 'currency is missing; amounts of money need one, like EUR.'
      : `The values come in ${unit}, which has no currency. Leave it out.`;
  return [{ path: 'currency', message }];
}

function wrongDirection(
  type: MetricType,
  goodDirection: GoodDirection | null,
  { rangeMin = null, rangeMax = null }: Given,
): Problem[] {
  if (!goodDirection) {
    const message = `goodDirection is missing; of ${type} nothing is better by nature. Say UP, DOWN or RANGE.`;
    return [{ path: 'goodDirection', message }];
  }
  const hasRange = rangeMin !== null || rangeMax !== null;
  if (hasRange !== (goodDirection === 'RANGE')) {
    const message = hasRange
      ? `rangeMin and rangeMax go with the goodDirection RANGE, not with ${goodDirection}.`
      : 'The goodDirection RANGE needs rangeMin, rangeMax or both.';
    return [{ path: 'rangeMin', message }];
  }
  if (rangeMin === null || rangeMax === null || rangeMin <= rangeMax) return [];
  return [{ path: 'rangeMin', message: 'rangeMin is greater than rangeMax.' }];
}

function wrongDimensions(names: readonly string[]): Problem[] {
  const refuse = (message: string) => [{ path: 'dimensions', message }];
  if (names.length > MOST_DIMENSIONS) {
    return refuse(`There are ${names.length} dimensions; ${MOST_DIMENSIONS} are allowed.`);
  }
  const long = names.find((name) => name.length > LONGEST_DIMENSION);
  if (long) return refuse(`“${long}” is longer than ${LONGEST_DIMENSION} characters.`);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  return twice ? refuse(`“${twice}” is named twice.`) : [];
}

/** The scale of a metric; null where no answers are counted. */
export function scaleOf({
  scaleMin,
  scaleMax,
}: Pick<MetricColumns, 'scaleMin' | 'scaleMax'>): Scale | null {
  return scaleMin === null || scaleMax === null ? null : { least: scaleMin, most: scaleMax };
}

/** The formula of a stored metric. */
export function formulaOf(metric: MetricColumns): Formula {
  const { type, variant, formulaVersion: version } = metric;
  const formula = findFormula({ type, variant, scale: scaleOf(metric), version });
  if (!formula) throw new Error(`${type} ${variant} has no version ${version}.`);
  return formula;
}

/** What has to be the same for two values to be comparable. */
export function definitionOf(metric: MetricColumns): Definition {
  const { type, variant, formulaVersion, unit, currency } = metric;
  return { type, variant, formulaVersion, unit, currency, scale: scaleOf(metric) };
}

/** What counts as better. */
export function goalOf({ goodDirection, rangeMin, rangeMax }: MetricColumns): Goal {
  return { goodDirection, rangeMin, rangeMax };
}

/** How many answers a value needs before it is compared; null where nothing is counted. */
export function minimumOf(metric: MetricColumns): Minimum | null {
  if (!formulaOf(metric).isCounted) return null;
  if (metric.minimumSampleSize === null) return USUAL_MINIMUM;
  return { sampleSize: metric.minimumSampleSize, source: 'METRIC' };
}
