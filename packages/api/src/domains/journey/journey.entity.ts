import { defineEntity } from '../../entity/index.ts';

export const journey = defineEntity({
  model: 'Journey',
  noun: 'journey',
  links: { objectiveIds: 'JourneyObjective' },
});
