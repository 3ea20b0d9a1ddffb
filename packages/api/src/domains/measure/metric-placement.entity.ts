import { defineEntity } from '../../entity/index.ts';

export const metricPlacement = defineEntity({
  model: 'MetricPlacement',
  noun: 'metric placement',
  parent: 'metricId',
  exactlyOneOf: [
    'stepId',
    'journeyMapId',
    'phaseId',
    'touchpointPlacementId',
    'touchpointId',
    'processId',
    'processElementId',
    'actionId',
  ],
});
