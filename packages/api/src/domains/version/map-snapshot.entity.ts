import { defineEntity } from '../../entity/index.ts';

/** Written by the server alone: what a version shows never changes. */
export const mapSnapshot = defineEntity({
  model: 'MapSnapshot',
  noun: 'map version',
  parent: 'journeyMapId',
  // A map may have many large ones: they go with it as a set.
  isBulk: true,
});
