import { addDays, type LocalDate } from '../../../kernel/local-date.ts';
import { daysIn, isWhole, type PeriodUnit, periodsIn, type Span } from '../../../kernel/periods.ts';
import type { Figure, MetricType, MetricUnit, MetricVariant, Scale } from './formula.ts';

/** Everything that has to be the same for two values to be comparable. */
export interface Definition {
  readonly type: MetricType;
  readonly variant: MetricVariant;
  readonly formulaVersion: number;
  readonly unit: MetricUnit;
  readonly currency: string | null;
  readonly scale: Scale | null;
}

/** A figure with what it was measured by, when, and of what. */
export interface Measurement {
  readonly definition: Definition;
  readonly window: Span;
  readonly figure: Figure;
  /** The combinations of dimensions that stand behind the figure. */
  readonly dimensionKeys: ReadonlySet<string>;
}

/** How many answers a figure needs, and who says so. */
export interface Minimum {
  readonly sampleSize: number;
  readonly source: 'METRIC' | 'USUAL';
}

/** Below it, means and shares swing too much for two of them to be told apart. */
export const USUAL_MINIMUM: Minimum = { sampleSize: 30, source: 'USUAL' };

/** The conditions of a comparison that do not lie in the measurements. */
export interface Circumstances {
  readonly periodUnit: PeriodUnit;
  /** Null where nothing is counted, so nothing can be too few. */
  readonly minimum: Minimum | null;
  /** The action in between; null when no action is looked at. */
  readonly action: { readonly doneOn: LocalDate | null } | null;
}

export type ObjectionCode =
  | 'NO_VALUE_BEFORE'
  | 'NO_VALUE_AFTER'
  | 'DIFFERENT_FORMULA'
  | 'DIFFERENT_VARIANT'
  | 'DIFFERENT_UNIT'
  | 'DIFFERENT_CURRENCY'
  | 'DIFFERENT_SCALE'
  | 'DIFFERENT_DIMENSIONS'
  | 'TOO_FEW_BEFORE'
  | 'TOO_FEW_AFTER'
  | 'WINDOWS_OVERLAP'
  | 'WINDOWS_DIFFER_IN_LENGTH'
  | 'WINDOW_CUTS_PERIOD'
  | 'ACTION_NOT_DONE_BETWEEN';

/** A reason why two values must not be compared. */
export interface Objection {
  readonly code: ObjectionCode;
  readonly message: string;
}

/** Lists every reason against comparing two measurements; none means they can be compared. */
export function objectionsTo(
  before: Measurement,
  after: Measurement,
  circumstances: Circumstances,
): Objection[] {
  return [
    ...missingValues(before, after),
    ...differences(before.definition, after.definition),
    ...otherDimensions(before, after),
    ...tooFew(before, after, circumstances.minimum),
    ...badWindows(before.window, after.window, circumstances.periodUnit),
    ...notDoneBetween(before.window, after.window, circumstances.action),
  ];
}

/** A figure with what it was measured by, whenever that was. */
export type Valued = Pick<Measurement, 'definition' | 'figure'>;

/** The reasons that lie in two figures themselves, wherever and whenever they were measured. */
export function objectionsToFigures(
  before: Valued,
  after: Valued,
  minimum: Minimum | null,
): Objection[] {
  return [
    ...missingValues(before, after),
    ...differences(before.definition, after.definition),
    ...tooFew(before, after, minimum),
  ];
}

function missingValues(before: Valued, after: Valued): Objection[] {
  const objection = (code: ObjectionCode, when: string, { figure }: Valued) =>
    figure.value === null
      ? [{ code, message: `There is no value ${when}: ${figure.reason}.` }]
      : [];
  return [
    ...objection('NO_VALUE_BEFORE', 'before', before),
    ...objection('NO_VALUE_AFTER', 'after', after),
  ];
}

function differences(before: Definition, after: Definition): Objection[] {
  const compare = (code: ObjectionCode, what: string, read: (one: Definition) => string) => {
    const [was, is] = [read(before), read(after)];
    return was === is ? [] : [{ code, message: `The ${what} was ${was} and is now ${is}.` }];
  };
  return [
    ...compare(
      'DIFFERENT_FORMULA',
      'formula',
      (one) => `${one.type} version ${one.formulaVersion}`,
    ),
    ...compare('DIFFERENT_VARIANT', 'variant', ({ variant }) => variant),
    ...compare('DIFFERENT_UNIT', 'unit', ({ unit }) => unit),
    ...compare('DIFFERENT_CURRENCY', 'currency', ({ currency }) => currency ?? 'none'),
    ...compare('DIFFERENT_SCALE', 'scale', ({ scale }) =>
      scale ? `${scale.least} to ${scale.most}` : 'none',
    ),
  ];
}

function otherDimensions(before: Measurement, after: Measurement): Objection[] {
  const [one, other] = [before.dimensionKeys, after.dimensionKeys];
  // Nothing measured on one side is told as a missing value.
  if (one.size === 0 || other.size === 0) return [];
  if (one.size === other.size && [...one].every((key) => other.has(key))) return [];
  return [
    {
      code: 'DIFFERENT_DIMENSIONS',
      message: 'The two windows do not hold points of the same dimensions.',
    },
  ];
}

function tooFew(before: Valued, after: Valued, minimum: Minimum | null): Objection[] {
  if (!minimum || minimum.sampleSize === 0) return [];
  const { sampleSize, source } = minimum;
  const whose =
    source === 'METRIC' ? 'the metric asks for' : 'the rule of thumb, as the metric says none, is';
  const check = (code: ObjectionCode, when: string, { figure }: Valued): Objection[] => {
    if (figure.value === null) return [];
    if (figure.sampleSize !== null && figure.sampleSize >= sampleSize) return [];
    const count =
      figure.sampleSize === null
        ? `How many stand behind the value ${when} is not known`
        : `Only ${figure.sampleSize} stand behind the value ${when}`;
    return [{ code, message: `${count}; ${whose} ${sampleSize}.` }];
  };
  return [...check('TOO_FEW_BEFORE', 'before', before), ...check('TOO_FEW_AFTER', 'after', after)];
}

function badWindows(before: Span, after: Span, unit: PeriodUnit): Objection[] {
  const objections: Objection[] = [];
  if (after.start < before.end) {
    objections.push({
      code: 'WINDOWS_OVERLAP',
      message: `The window after starts on ${after.start}, when the one before has not ended: its last day is ${addDays(before.end, -1)}.`,
    });
  }
  const whole = [before, after].map((window) => isWhole(unit, window));
  if (whole.includes(false)) {
    objections.push({
      code: 'WINDOW_CUTS_PERIOD',
      message: `The points are kept by ${unit}, and a window begins or ends within one.`,
    });
  }
  const lengths = [before, after].map((window) =>
    whole.includes(false) ? daysIn(window) : [...periodsIn(unit, window)].length,
  );
  // Months count as equally long, although November has fewer days than October.
  if (lengths[0] !== lengths[1] && daysIn(before) !== daysIn(after)) {
    objections.push({
      code: 'WINDOWS_DIFFER_IN_LENGTH',
      message: `The window before lasts ${daysIn(before)} days, the one after ${daysIn(after)}.`,
    });
  }
  return objections;
}

function notDoneBetween(before: Span, after: Span, action: Circumstances['action']): Objection[] {
  if (!action) return [];
  const lastDay = addDays(before.end, -1);
  const { doneOn } = action;
  if (doneOn !== null && doneOn >= lastDay && doneOn <= after.start) return [];
  const done = doneOn === null ? 'is not done, or its day is not known' : `was done on ${doneOn}`;
  return [
    {
      code: 'ACTION_NOT_DONE_BETWEEN',
      message: `The action ${done}; the windows leave from ${lastDay} to ${after.start} for it.`,
    },
  ];
}
