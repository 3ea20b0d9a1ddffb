import { defineEntity } from '../../entity/index.ts';

export const card = defineEntity({
  model: 'Card',
  noun: 'card',
  parent: 'journeyMapId',
  container: 'journeyMapId',
  positionIn: ['laneId', 'stepId'],
});
