import { defineEntity } from '../../entity/index.ts';
import { dropFiles } from './drop-files.ts';

export const process = defineEntity({
  model: 'Process',
  noun: 'process',
  nouns: 'processes',
  ranges: { dailyDemand: [0, 1e12], dailyWorkSeconds: [0, 86_400] },
  removed: (ctx) => dropFiles(ctx),
});
