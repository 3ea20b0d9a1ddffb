import { defineEntity } from '../../entity/index.ts';

export const painPoint = defineEntity({
  model: 'PainPoint',
  noun: 'pain point',
});
