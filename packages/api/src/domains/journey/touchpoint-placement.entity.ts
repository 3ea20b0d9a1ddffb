import { defineEntity } from '../../entity/index.ts';

export const touchpointPlacement = defineEntity({
  model: 'TouchpointPlacement',
  noun: 'touchpoint placement',
  parent: 'journeyMapId',
  container: 'journeyMapId',
  positionIn: ['stepId'],
});
