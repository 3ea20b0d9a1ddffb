import { defineEntity } from '../../entity/index.ts';

export const actionPlacement = defineEntity({
  model: 'ActionPlacement',
  noun: 'action placement',
  parent: 'actionId',
  exactlyOneOf: ['stepId', 'touchpointId', 'processId', 'processElementId'],
});
