import type { LocalDate } from '../../../kernel/local-date.ts';
import { type PeriodUnit, periodOf, type Span } from '../../../kernel/periods.ts';
import type { Components } from './components.ts';
import { type Dimensions, dimensionKeyOf, isWithin, pickDimensions } from './dimensions.ts';
import { type Figure, type Formula, noValue } from './formula.ts';

/** A stored point, as far as rolling up needs it. */
export interface PointFacts {
  /** The first day of its period. */
  readonly start: LocalDate;
  readonly dimensions: Dimensions;
  /** Null where only the value is known. */
  readonly components: Components | null;
  readonly value: number | null;
  readonly sampleSize: number | null;
}

/** The unit the points are kept in, and how they are worked out. */
export interface PointScheme {
  readonly formula: Formula;
  readonly periodUnit: PeriodUnit;
}

/** What several points come to. */
export interface RolledUp extends Figure {
  /** Null where points hold values only, or where merging leaves none to show. */
  readonly components: Components | null;
  readonly pointCount: number;
}

const NOTHING: RolledUp = { ...noValue('NO_DATA', null), components: null, pointCount: 0 };

/**
 * Merges points into one figure, by their components; figures are never averaged.
 *
 * A single point that holds only its value keeps it. Several of them have no
 * common value, and the reason says so.
 */
export function rollUp(
  { formula, periodUnit }: PointScheme,
  points: readonly PointFacts[],
): RolledUp {
  const [first, ...others] = points;
  if (!first) return NOTHING;
  const components = points.map(
    (point) => point.components ?? (point.value === null ? null : formula.fromValue(point.value)),
  );
  if (others.length === 0 && !components[0]) {
    const { value, sampleSize } = first;
    const reason = value === null ? 'NO_DATA' : null;
    return { value, reason, sampleSize, components: null, pointCount: 1 };
  }
  let merged: Components | null = null;
  for (const [index, given] of components.entries()) {
    const point = points[index];
    if (!given || !point) {
      return { ...noValue('VALUES_ONLY', null), components: null, pointCount: points.length };
    }
    const lifted = formula.lift(given, periodOf(periodUnit, point.start));
    merged = merged ? formula.merge(merged, lifted) : lifted;
  }
  if (!merged) return NOTHING;
  return {
    ...formula.figure(merged),
    components: formula.lower(merged),
    pointCount: points.length,
  };
}

/**
 * The points that together make the total of each period.
 *
 * A point without dimensions is the total of its period; the others are its
 * parts and would count twice. With dimensions asked for only parts count.
 */
export function totalPoints(points: readonly PointFacts[], wanted: Dimensions): PointFacts[] {
  if (Object.keys(wanted).length > 0) {
    return points.filter(({ dimensions }) => isWithin(dimensions, wanted));
  }
  const isTotal = ({ dimensions }: PointFacts) => Object.keys(dimensions).length === 0;
  const told = new Set(points.filter(isTotal).map(({ start }) => start));
  return points.filter((point) => isTotal(point) || !told.has(point.start));
}

/** One line of a series: the dimensions it stands for, and a figure for each period. */
export interface Line {
  readonly dimensions: Dimensions;
  readonly figures: readonly (RolledUp & { readonly period: Span })[];
}

/** Rolls points up to the given periods, apart for each combination of some dimensions. */
export function toLines(
  scheme: PointScheme,
  points: readonly PointFacts[],
  periods: readonly Span[],
  groupBy: readonly string[],
): Line[] {
  const groups = new Map<string, { dimensions: Dimensions; points: PointFacts[] }>();
  if (groupBy.length === 0) groups.set('', { dimensions: {}, points: [] });
  for (const point of points) {
    const dimensions = pickDimensions(point.dimensions, groupBy);
    if (Object.keys(dimensions).length < groupBy.length) continue;
    const key = dimensionKeyOf(dimensions);
    const group = groups.get(key) ?? { dimensions, points: [] };
    groups.set(key, group);
    group.points.push(point);
  }
  const lines = [...groups.values()].map((group) => ({
    dimensions: group.dimensions,
    figures: figuresOf(scheme, group.points, periods),
  }));
  return lines.sort((a, b) => (labelOf(a) < labelOf(b) ? -1 : 1));
}

const labelOf = ({ dimensions }: Line) => JSON.stringify(Object.values(dimensions));

function figuresOf(scheme: PointScheme, points: readonly PointFacts[], periods: readonly Span[]) {
  const ordered = [...points].sort((a, b) => (a.start < b.start ? -1 : 1));
  let next = 0;
  return periods.map((period) => {
    const inside: PointFacts[] = [];
    for (let point = ordered[next]; point && point.start < period.end; point = ordered[++next]) {
      if (point.start >= period.start) inside.push(point);
    }
    return { ...rollUp(scheme, inside), period };
  });
}
