import { defineEntity } from '../../entity/index.ts';

/** Worked out from interactions, never written by clients. */
export const journeyInstance = defineEntity({
  model: 'JourneyInstance',
  noun: 'journey instance',
  isBulk: true,
});
