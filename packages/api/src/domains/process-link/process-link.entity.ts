import { defineEntity } from '../../entity/index.ts';

export const processLink = defineEntity({
  model: 'ProcessLink',
  noun: 'process link',
  oneOfEach: [
    ['stepId', 'touchpointId', 'phaseId'],
    ['processId', 'processElementId', 'processFlowId'],
  ],
});
