import { defineEntity } from '../../entity/index.ts';

export const step = defineEntity({
  model: 'Step',
  noun: 'step',
  parent: 'journeyMapId',
  container: 'journeyMapId',
  positionIn: ['journeyMapId'],
});
