import { defineEntity } from '../../entity/index.ts';

export const processElement = defineEntity({
  model: 'ProcessElement',
  noun: 'process element',
  parent: 'processId',
  container: 'processId',
  positionIn: ['processId'],
  ranges: {
    uptimePercent: [0, 100],
    operators: [0, 1_000_000],
    completeAccuratePercent: [0, 100],
  },
  managed: [
    'elementId',
    'bpmnType',
    'trigger',
    'calledElement',
    'absentSince',
    'poolId',
    'laneId',
    'parentId',
    'attachedToId',
  ],
  links: { systemIds: 'ProcessElementSystem' },
});
