import type { LocalDate } from '../../kernel/local-date.ts';
import { periodOf } from '../../kernel/periods.ts';
import { type Objection, objectionsTo, objectionsToFigures } from './rules/comparability.ts';
import type { Figure } from './rules/formula.ts';
import { type Change, changeBetween } from './rules/improvement.ts';
import { definitionOf, goalOf, type MetricColumns, minimumOf } from './rules/metric-definition.ts';

/** A figure of a metric that somebody kept, with what it meant at the time. */
export interface KeptFigure {
  readonly metric: MetricColumns;
  readonly figure: Figure;
  /** The first day of its period; null where it belongs to none. */
  readonly startDate: LocalDate | null;
}

/** How one kept figure stands to a later one. */
export interface KeptComparison {
  readonly change: Change;
  /** Why they must not be compared; empty when they can be. */
  readonly objections: readonly Objection[];
}

/** Compares two kept figures by the rules every comparison follows; the later says what is better. */
export function compareKept(before: KeptFigure, after: KeptFigure): KeptComparison {
  return {
    change: changeBetween(before.figure.value, after.figure.value, goalOf(after.metric)),
    objections: objectionsToKept(before, after),
  };
}

function objectionsToKept(before: KeptFigure, after: KeptFigure): Objection[] {
  const minimum = minimumOf(after.metric);
  const [start, end] = [before.startDate, after.startDate];
  // Of one period, or of none, there are no windows to look at.
  if (start === null || end === null || start === end) {
    return objectionsToFigures(valued(before), valued(after), minimum);
  }
  return objectionsTo(
    { ...valued(before), ...measuredIn(before.metric, start) },
    { ...valued(after), ...measuredIn(after.metric, end) },
    { periodUnit: after.metric.periodUnit, minimum, action: null },
  );
}

function valued({ metric, figure }: KeptFigure) {
  return { definition: definitionOf(metric), figure };
}

/** The period of a figure; which combinations of dimensions stood behind it is not kept. */
function measuredIn({ periodUnit }: MetricColumns, start: LocalDate) {
  return { window: periodOf(periodUnit, start), dimensionKeys: new Set<string>() };
}
