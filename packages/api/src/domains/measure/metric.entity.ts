import { type Completion, type Draft, defineEntity } from '../../entity/index.ts';
import { completeMetric, type MetricColumns } from './rules/metric-definition.ts';

function complete({ row, existing }: Draft): Completion {
  const completed = completeMetric(row as Partial<MetricColumns> & Pick<MetricColumns, 'type'>);
  const problems = [
    ...('problems' in completed ? completed.problems : []),
    ...lostDimensions(row.dimensions, existing?.dimensions),
  ];
  if (problems.length > 0) {
    return { errors: problems.map((problem) => ({ code: 'BAD_USER_INPUT', ...problem })) };
  }
  return { values: 'values' in completed ? { ...completed.values } : {} };
}

/** Points may name every dimension there was. */
function lostDimensions(now: unknown, before: unknown) {
  const lost = listOf(before).find((name) => !listOf(now).includes(name));
  if (lost === undefined) return [];
  const message = `“${lost}” was a dimension and has to stay one, as data points may name it.`;
  return [{ path: 'dimensions', message }];
}

const listOf = (names: unknown): unknown[] => (Array.isArray(names) ? names : []);

export const metric = defineEntity({
  model: 'Metric',
  noun: 'metric',
  ranges: { scaleMin: [0, 100], scaleMax: [0, 100] },
  forms: { currency: { form: /^[A-Z]{3}$/, example: 'EUR' } },
  managed: [
    'formulaVersion',
    'currentValue',
    'currentReason',
    'currentSampleSize',
    'currentStartDate',
  ],
  inferred: [
    'variant',
    'unit',
    'currency',
    'goodDirection',
    'rangeMin',
    'rangeMax',
    'scaleMin',
    'scaleMax',
  ],
  fixed: ['type', 'variant', 'unit', 'currency', 'scaleMin', 'scaleMax', 'periodUnit'],
  complete,
});
