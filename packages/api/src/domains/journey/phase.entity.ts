import { defineEntity } from '../../entity/index.ts';

export const phase = defineEntity({
  model: 'Phase',
  noun: 'phase',
  parent: 'journeyMapId',
  container: 'journeyMapId',
  positionIn: ['journeyMapId'],
});
