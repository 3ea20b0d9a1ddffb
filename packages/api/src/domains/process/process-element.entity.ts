import { defineEntity } from '../../entity/index.ts';

export const processElement = defineEntity({
  model: 'ProcessElement',
  noun: 'process element',
  parent: 'processId',
  container: 'processId',
  positionIn: ['processId'],
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
