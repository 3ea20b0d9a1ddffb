import type { LocalDate } from '../../../kernel/local-date.ts';
import { startOfPeriod } from '../../../kernel/periods.ts';
import type { Components } from './components.ts';
import { type Dimensions, dimensionKeyOf, readDimensions } from './dimensions.ts';
import type { Formula, NoValueReason } from './formula.ts';
import { formulaOf, type MetricColumns, type Problem } from './metric-definition.ts';
import { agrees, nameOf, readComponents } from './read-components.ts';

/** A point as it came: with components, or with a value alone. */
export interface GivenPoint {
  periodStart: LocalDate;
  dimensions: unknown;
  components: unknown;
  value: number | null;
  sampleSize: number | null;
}

/** The columns of a point that follow from what was given. */
export interface CompletedPoint {
  dimensions: Dimensions;
  dimensionKey: string;
  components: Components | null;
  value: number | null;
  reason: NoValueReason | null;
  sampleSize: number | null;
}

type Completed<Value> = { values: Value } | { problems: Problem[] };

const refuse = (path: string, message: string) => ({ problems: [{ path, message }] });

/** Works out a point, or says what does not fit its metric. */
export function completePoint(metric: MetricColumns, given: GivenPoint): Completed<CompletedPoint> {
  const { periodUnit } = metric;
  const start = startOfPeriod(periodUnit, given.periodStart);
  if (start !== given.periodStart) {
    return refuse(
      'periodStartDate',
      `The metric is kept by ${periodUnit}, and ${given.periodStart} lies within one. Give its first day, ${start}.`,
    );
  }
  const read = readDimensions(given.dimensions, metric.dimensions);
  if ('problem' in read) return refuse('dimensions', read.problem);
  const figure = readFigure(formulaOf(metric), given);
  if ('problems' in figure) return figure;
  const { dimensions } = read;
  return { values: { dimensions, dimensionKey: dimensionKeyOf(dimensions), ...figure.values } };
}

type FigureColumns = Omit<CompletedPoint, 'dimensions' | 'dimensionKey'>;

function readFigure(formula: Formula, given: GivenPoint): Completed<FigureColumns> {
  if (given.components == null) return readValueAlone(formula, given);
  const read = readComponents(formula, given.components);
  if ('problem' in read) return refuse('components', read.problem);
  const { components } = read;
  // A point stands for one period, so what it is lifted by does not show.
  const { periodStart } = given;
  const figure = formula.figure(
    formula.lift(components, { start: periodStart, end: '9999-01-01' }),
  );
  if (given.value !== null && (figure.value === null || !agrees(given.value, figure.value))) {
    return refuse(
      'value',
      `value is ${given.value}, but the components make ${figure.value ?? 'none'}. Leave the value out.`,
    );
  }
  if (given.sampleSize !== null && given.sampleSize !== figure.sampleSize) {
    return refuse(
      'sampleSize',
      `sampleSize is ${given.sampleSize}, but the components make ${figure.sampleSize ?? 'none'}. Leave it out.`,
    );
  }
  return { values: { components, ...figure } };
}

function readValueAlone(
  formula: Formula,
  { value, sampleSize }: GivenPoint,
): Completed<FigureColumns> {
  if (value === null) {
    const names = formula.components.map(({ name }) => name).join(', ');
    return refuse(
      'components',
      `${nameOf(formula)} needs components (${names}), or a value where only that is known.`,
    );
  }
  const [least, most] = formula.bounds;
  if (value < least || value > most) {
    return refuse(
      'value',
      `${nameOf(formula)} lies between ${least} and ${most}; ${value} does not.`,
    );
  }
  return { values: { components: null, value, reason: null, sampleSize } };
}
