import { defineEntity } from '../../entity/index.ts';

export const actor = defineEntity({
  model: 'Actor',
  noun: 'actor',
});
