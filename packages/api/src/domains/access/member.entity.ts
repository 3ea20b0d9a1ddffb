import { defineEntity } from '../../entity/index.ts';

export const member = defineEntity({
  model: 'Member',
  noun: 'member',
  scopes: { read: 'READ', write: 'ADMIN' },
});
