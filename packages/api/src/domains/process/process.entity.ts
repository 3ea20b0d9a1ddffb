import { defineEntity } from '../../entity/index.ts';
import { dropFiles } from './process-file.ts';

export const process = defineEntity({
  model: 'Process',
  noun: 'process',
  nouns: 'processes',
  removed: (ctx) => dropFiles(ctx),
});
