import { defineEntity } from '../../entity/index.ts';

export const processFlow = defineEntity({
  model: 'ProcessFlow',
  noun: 'process flow',
  parent: 'processId',
  container: 'processId',
  ranges: { sharePercent: [0, 100] },
  managed: ['elementId', 'absentSince'],
});
