import { defineEntity } from '../../entity/index.ts';

export const touchpoint = defineEntity({
  model: 'Touchpoint',
  noun: 'touchpoint',
});
