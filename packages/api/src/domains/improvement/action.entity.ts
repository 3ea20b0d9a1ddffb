import type { RowError } from '../../entity/index.ts';
import { defineEntity } from '../../entity/index.ts';

function endsAfterStart({ startDate, dueDate }: Readonly<Record<string, unknown>>): RowError[] {
  if (!(startDate instanceof Date) || !(dueDate instanceof Date) || startDate <= dueDate) return [];
  return [{ code: 'BAD_USER_INPUT', message: 'dueDate lies before startDate.', path: 'dueDate' }];
}

export const action = defineEntity({
  model: 'Action',
  noun: 'action',
  links: { painPointIds: 'ActionPainPoint', objectiveIds: 'ActionObjective' },
  check: endsAfterStart,
});
