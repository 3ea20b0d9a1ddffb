import { defineEntity } from '../../entity/index.ts';

export const objective = defineEntity({
  model: 'Objective',
  noun: 'objective',
});
