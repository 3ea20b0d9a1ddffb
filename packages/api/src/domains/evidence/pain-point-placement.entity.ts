import { defineEntity } from '../../entity/index.ts';

export const painPointPlacement = defineEntity({
  model: 'PainPointPlacement',
  noun: 'pain point placement',
  parent: 'painPointId',
  exactlyOneOf: ['stepId', 'touchpointId', 'processId', 'processElementId'],
});
