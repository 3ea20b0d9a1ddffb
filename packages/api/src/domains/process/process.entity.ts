import { defineEntity } from '../../entity/index.ts';

export const process = defineEntity({
  model: 'Process',
  noun: 'process',
  nouns: 'processes',
});
