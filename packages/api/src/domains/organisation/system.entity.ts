import { defineEntity } from '../../entity/index.ts';

export const system = defineEntity({
  model: 'System',
  noun: 'system',
});
