import { defineEntity } from '../../entity/index.ts';

export const lane = defineEntity({
  model: 'Lane',
  noun: 'lane',
  parent: 'journeyMapId',
  container: 'journeyMapId',
  positionIn: ['journeyMapId'],
});
