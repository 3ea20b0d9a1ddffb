import { defineEntity } from '../../entity/index.ts';

export const processFlow = defineEntity({
  model: 'ProcessFlow',
  noun: 'process flow',
  parent: 'processId',
  container: 'processId',
  managed: ['elementId'],
});
