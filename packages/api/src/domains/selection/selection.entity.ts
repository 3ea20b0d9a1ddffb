import { defineEntity } from '../../entity/index.ts';
import { CRITERIA, WEIGHT_COLUMNS } from './rules/criteria.ts';

export const selection = defineEntity({
  model: 'Selection',
  noun: 'selection',
  links: { objectiveIds: 'SelectionObjective' },
  ranges: Object.fromEntries(CRITERIA.map((name) => [WEIGHT_COLUMNS[name], [0, 100] as const])),
});
