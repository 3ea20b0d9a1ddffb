import { type Completion, type Draft, defineEntity, type RowError } from '../../entity/index.ts';

function complete({ existing, related }: Draft): Completion {
  const formulaVersion = existing?.formulaVersion ?? related('metricId')?.formulaVersion;
  return { values: { formulaVersion } };
}

function endsAfterStart({ firstDate, lastDate }: Readonly<Record<string, unknown>>): RowError[] {
  if (!(firstDate instanceof Date) || !(lastDate instanceof Date) || firstDate <= lastDate)
    return [];
  return [{ code: 'BAD_USER_INPUT', message: 'lastDate lies before firstDate.', path: 'lastDate' }];
}

export const baseline = defineEntity({
  model: 'Baseline',
  noun: 'baseline',
  parent: 'metricId',
  ranges: { sampleSize: [0, 1e15] },
  managed: ['formulaVersion'],
  reads: { metricId: ['formulaVersion'] },
  complete,
  check: endsAfterStart,
});
