import { defineEntity } from '../../entity/index.ts';

export const processElement = defineEntity({
  model: 'ProcessElement',
  noun: 'process element',
  parent: 'processId',
  container: 'processId',
  positionIn: ['processId'],
  links: { systemIds: 'ProcessElementSystem' },
});
