import { defineEntity } from '../../entity/index.ts';

export const department = defineEntity({
  model: 'Department',
  noun: 'department',
});
